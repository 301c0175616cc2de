import { expect, test } from 'vitest';
import { isFiltered, readClientSearch, toQuery, withoutFilters } from './search';

const office = {
  me: 'me',
  newStatuses: ['new', 'returned'],
  startOfDay: (day: string, days: number) => `${day}+${days}`,
};

test('an address written by hand leaves only what the list understands', () => {
  expect(readClientSearch({ view: 'evil', status: 'warm', manager: ['a', 'b'], from: '21.11.2026', until: '2026-11-21', sort: '', x: 1 })).toEqual({
    status: ['warm'],
    manager: ['a', 'b'],
    until: '2026-11-21',
  });
});

test('each view asks the server for its clients and keeps the other filters', () => {
  expect(toQuery({ view: 'mine', city: 'Тула', manager: ['b'] }, office)).toMatchObject({ manager: ['me'], city: 'Тула' });
  expect(toQuery({ view: 'nobody', manager: ['b'] }, office)).toMatchObject({ unassigned: true });
  expect(toQuery({ view: 'nobody', manager: ['b'] }, office).manager).toBeUndefined();
  expect(toQuery({ view: 'new' }, office)).toMatchObject({ status: ['new', 'returned'], sort: '-registeredAt' });
  expect(toQuery({ view: 'new', sort: 'name' }, office).sort).toBe('name');
});

test('days become instants, the last day included', () => {
  expect(toQuery({ from: '2026-11-01', until: '2026-11-21' }, office)).toMatchObject({
    registeredFrom: '2026-11-01+0',
    registeredUntil: '2026-11-21+1',
  });
});

test('taking the filters away keeps the view and the order', () => {
  const search = { view: 'mine', sort: '-name', q: 'ив', tag: 'vip' } as const;
  expect(isFiltered(search)).toBe(true);
  expect(withoutFilters(search)).toEqual({ view: 'mine', sort: '-name' });
  expect(isFiltered(withoutFilters(search))).toBe(false);
});
