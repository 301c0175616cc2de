import { expect, test } from 'vitest';
import { dayAfter, monthOf, periodOf, readDeskSearch, readReceiptSearch } from './search';

test('what a stranger writes into the address is not believed', () => {
  expect(readReceiptSearch({ from: 'yesterday', until: '2026-02-30x', form: 'GOLD', client: 5 })).toEqual({});
  expect(readReceiptSearch({ from: '2026-11-01', form: 'CASH' })).toEqual({ from: '2026-11-01', form: 'CASH' });
  expect(readDeskSearch({ days: 8 }).days).toBeUndefined();
  expect(readDeskSearch({ days: 30 }).days).toBe('30');
});

test('without a period it is the present month', () => {
  expect(periodOf({}, '2026-02-14')).toEqual({ from: '2026-02-01', until: '2026-02-28' });
  expect(periodOf({ from: '2026-01-01' }, '2026-02-14')).toEqual({ from: '2026-01-01', until: undefined });
});

test('months follow each other over the turn of the year', () => {
  expect(monthOf('2026-01-31', -1)).toEqual({ from: '2025-12-01', until: '2025-12-31' });
  expect(monthOf('2026-12-05', 1)).toEqual({ from: '2027-01-01', until: '2027-01-31' });
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
});
