import { expect, test } from 'vitest';
import { spanOf } from './duration';

test('a time is told in days, hours and minutes', () => {
  expect(spanOf(0)).toEqual({ days: 0, hours: 0, minutes: 0 });
  expect(spanOf(59)).toEqual({ days: 0, hours: 0, minutes: 0 });
  expect(spanOf(2 * 86_400 + 3 * 3600 + 61)).toEqual({ days: 2, hours: 3, minutes: 1 });
});
