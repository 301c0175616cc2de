import { beforeAll, expect, test } from 'vitest';
import { inZone } from '@/shared/format';
import { daysOf, isFiltered, readCallSearch, toQuery } from './search';

beforeAll(() => inZone('Europe/Moscow'));
const now = new Date('2026-11-20T22:30:00Z');

test('today is the day of the company', () => {
  expect(daysOf({ period: 'today' }, now)).toEqual({ from: '2026-11-21' });
  expect(daysOf({ period: 'yesterday' }, now)).toEqual({ from: '2026-11-20', until: '2026-11-20' });
  expect(daysOf({ period: 'week' }, now)).toEqual({ from: '2026-11-15' });
  expect(daysOf({}, now)).toEqual({});
});

test('views and filters become one question', () => {
  expect(toQuery({ view: 'mine', employee: 'other', period: 'yesterday' }, 'me', now)).toMatchObject({
    employee: 'me',
    from: '2026-11-19T21:00:00.000Z',
    until: '2026-11-20T21:00:00.000Z',
  });
  expect(toQuery({ view: 'missed' }, 'me', now)).toMatchObject({ missed: true });
  expect(toQuery({ view: 'unknown', employee: 'other' }, 'me', now)).toMatchObject({ unknown: true, employee: 'other' });
});

test('nonsense in the address is left out', () => {
  const read = readCallSearch({ view: 'x', period: 'year', outcome: 'IN_PROGRESS', from: 'yesterday', open: 'id' });
  expect(read).toEqual({ open: 'id' });
  expect(isFiltered(read)).toBe(false);
});
