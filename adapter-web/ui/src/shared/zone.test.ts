import { expect, test } from 'vitest';
import { inZone } from './format';
import { dayOf, startOfDay } from './zone';

test('a day begins at midnight of the company', () => {
  inZone('Europe/Moscow');
  expect(startOfDay('2026-11-21', 0)).toBe('2026-11-20T21:00:00.000Z');
  expect(startOfDay('2026-11-30', 1)).toBe('2026-11-30T21:00:00.000Z');
});

test('the day on which the clock is moved begins at midnight too', () => {
  inZone('Europe/Berlin');
  expect(startOfDay('2026-10-25', 0)).toBe('2026-10-24T22:00:00.000Z');
  expect(startOfDay('2026-10-25', 1)).toBe('2026-10-25T23:00:00.000Z');
});

test('late evening in Greenwich is the next day in Moscow', () => {
  inZone('Europe/Moscow');
  expect(dayOf(new Date('2026-11-20T22:30:00Z'))).toBe('2026-11-21');
});
