import { expect, test } from 'vitest';
import { contractQuery, isFiltered, readContractSearch, termOf } from './search';

test('what a stranger writes into the address is not believed', () => {
  expect(readContractSearch({ view: 'secret', manager: 7, q: '' })).toEqual({});
  expect(readContractSearch({ view: 'expiring', q: 'кухня' })).toEqual({ view: 'expiring', q: 'кухня' });
});

test('a view asks for what it is called', () => {
  expect(contractQuery({ view: 'drafts' }).signed).toBe(false);
  expect(contractQuery({ view: 'signed' }).signed).toBe(true);
  expect(contractQuery({ view: 'expiring' })).toMatchObject({ expiring: true, signed: undefined });
  expect(isFiltered({})).toBe(false);
  expect(isFiltered({ view: 'unpaid' })).toBe(true);
});

test('a term is over after its day, and near within thirty days', () => {
  expect(termOf(null, '2026-11-22')).toBeUndefined();
  expect(termOf('2026-11-21', '2026-11-22')).toBe('over');
  expect(termOf('2026-11-22', '2026-11-22')).toBe('soon');
  expect(termOf('2026-12-22', '2026-11-22')).toBe('soon');
  expect(termOf('2026-12-23', '2026-11-22')).toBeUndefined();
});
