import { expect, test } from 'vitest';
import { isFiltered, noFilters, readTableSearch, tableQuery } from './search';

test('what a stranger writes into the address is not believed', () => {
  expect(readTableSearch({ only: 'salaries', state: ['NEW', 'GONE'], sort: 'price', q: 7, measurer: '' })).toEqual({ state: ['NEW'] });
});

test('a counter asks for what it counts, the most urgent first', () => {
  expect(tableQuery({ only: 'submitted' })).toMatchObject({ state: ['SUBMITTED'], sort: 'DUE' });
  expect(tableQuery({ only: 'overdue', measurer: 'm' })).toMatchObject({ overdue: true, measurer: 'm' });
  expect(tableQuery({ only: 'unplanned' }).planned).toBe(false);
  expect(tableQuery({}).sort).toBe('NEWEST');
});

test('taking the filters away leaves the order', () => {
  expect(isFiltered({ sort: 'VISIT' })).toBe(false);
  expect(isFiltered({ q: 'Ленина' })).toBe(true);
  expect({ q: 'Ленина', sort: 'VISIT', ...noFilters }).toEqual({ sort: 'VISIT', ...noFilters });
});
