import { expect, test } from 'vitest';
import { isFiltered, noFilters, orderQuery, readOrderSearch } from './search';

test('what a stranger writes into the address is not believed', () => {
  expect(readOrderSearch({ view: 'salaries', stage: ['DONE', 'GONE'], sort: 'price', q: 7, manager: '' })).toEqual({ stage: ['DONE'] });
  expect(readOrderSearch({ view: 'all', new: 'true' })).toEqual({ new: true });
});

test('a view asks for what it is called', () => {
  expect(orderQuery({ view: 'mine', manager: 'other' }, 'me')).toMatchObject({ manager: 'me', open: true });
  expect(orderQuery({ view: 'overdue' }, 'me')).toMatchObject({ overdue: true, sort: 'DUE' });
  expect(orderQuery({ view: 'unpaid' }, 'me').unpaid).toBe(true);
  expect(orderQuery({ view: 'production', stage: ['DONE'] }, 'me').stage).toEqual(['PRODUCTION']);
  expect(orderQuery({}, 'me').sort).toBe('NEWEST');
});

test('taking the filters away leaves the order of rows', () => {
  expect(isFiltered({ sort: 'DUE' })).toBe(false);
  expect(isFiltered({ view: 'mine' })).toBe(true);
  expect({ q: 'кухня', sort: 'DUE', ...noFilters }).toEqual({ sort: 'DUE', ...noFilters });
});
