import { expect, test } from 'vitest';
import { inZone } from './format';
import { dayAfter, dayOf, momentOf, startOfDay, wallClock } from './zone';

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

test('what the clock of the company shows is turned into a moment and back', () => {
  inZone('Europe/Moscow');
  expect(wallClock('2026-11-20T22:30:00Z')).toBe('2026-11-21 01:30:00');
  expect(momentOf('2026-11-21 01:30')).toBe('2026-11-20T22:30:00.000Z');
  inZone('Europe/Berlin');
  expect(momentOf('2026-10-25 12:00:00')).toBe('2026-10-25T11:00:00.000Z');
  expect(wallClock('2026-10-25T11:00:00Z')).toBe('2026-10-25 12:00:00');
});

test('days are counted over the ends of months and years', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
});
