import { expect, test } from 'vitest';
import { inZone } from '@/shared/format';
import { calendarQuery, isFiltered, listQuery, periodOf, readEventSearch, stepped } from './search';

test('what makes no sense in the address is left out', () => {
  expect(
    readEventSearch({ view: 'year', day: 'today', priority: ['HIGH', 'HUGE'], state: 'HELD', new: 'true', at: '2026-11-21 10:00', to: '10' }),
  ).toEqual({ priority: ['HIGH'], state: ['HELD'], new: true, at: '2026-11-21 10:00' });
});

test('a week begins on Monday, a month shows six of them', () => {
  expect(periodOf('week', '2026-11-22')).toEqual({ from: '2026-11-16', until: '2026-11-23' });
  expect(periodOf('month', '2026-11-22')).toEqual({ from: '2026-10-26', until: '2026-12-07' });
  expect(periodOf('day', '2026-11-30')).toEqual({ from: '2026-11-30', until: '2026-12-01' });
});

test('the period before and after', () => {
  expect(stepped('month', '2026-01-31', 1)).toBe('2026-02-01');
  expect(stepped('month', '2026-01-31', -1)).toBe('2025-12-01');
  expect(stepped('week', '2026-11-22', -1)).toBe('2026-11-15');
  expect(stepped('day', '2026-11-30', 1)).toBe('2026-12-01');
});

test('a calendar asks for its days by the clock of the company', () => {
  inZone('Europe/Moscow');
  expect(calendarQuery({ whose: 'mine' }, 'day', '2026-11-21')).toMatchObject({
    whose: 'MINE',
    from: '2026-11-20T21:00:00.000Z',
    until: '2026-11-21T21:00:00.000Z',
  });
});

test('what is overdue is listed from the oldest, all from the newest', () => {
  const now = new Date('2026-11-21T09:00:00Z');
  expect(listQuery({ view: 'overdue' }, now)).toMatchObject({ overdue: true, sort: 'start' });
  expect(listQuery({ view: 'list' }, now)).toMatchObject({ sort: '-start' });
  expect(listQuery({ view: 'list', span: 'today' }, now)).toMatchObject({ sort: 'start', until: '2026-11-21T21:00:00.000Z' });
});

test('the period is no filter, the performer is', () => {
  expect(isFiltered({ view: 'list', day: '2026-11-21', open: 'x' })).toBe(false);
  expect(isFiltered({ whose: 'department' })).toBe(true);
});
