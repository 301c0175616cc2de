import { expect, test } from 'vitest';
import { claimQuery, isFiltered, readFulfilmentSearch } from './search';

test('what a stranger writes into the address is not believed', () => {
  expect(readFulfilmentSearch({ view: 'secret', day: 'today', only: 'mine', sort: 'COST', cause: 7 })).toEqual({});
  expect(readFulfilmentSearch({ view: 'claims', only: 'overdue', sort: 'DEADLINE' })).toEqual({ view: 'claims', only: 'overdue', sort: 'DEADLINE' });
  expect(readFulfilmentSearch({ q: 417 }).q).toBe('417');
});

test('a view of claims asks for what it is called', () => {
  expect(claimQuery({ only: 'open' }).state).toEqual(['NEW', 'IN_WORK']);
  expect(claimQuery({ only: 'closed' }).state).toEqual(['RESOLVED', 'REJECTED']);
  expect(claimQuery({ only: 'overdue' })).toMatchObject({ overdue: true, state: undefined });
  expect(claimQuery({ only: 'repeated', cause: 'chipped' })).toMatchObject({ repeated: true, cause: ['chipped'] });
});

test('the open claim and the order of rows are no filter', () => {
  expect(isFiltered({ view: 'claims', claim: 'one', sort: 'DEADLINE' })).toBe(false);
  expect(isFiltered({ q: 'скол' })).toBe(true);
});
