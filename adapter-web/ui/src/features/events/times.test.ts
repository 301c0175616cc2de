import { expect, test } from 'vitest';
import { later, movedEnd, nextHalfHour } from './times';

test('the end moves along with the begin', () => {
  expect(movedEnd('2026-11-21 10:00', '2026-11-21 11:30', '2026-11-23 09:15')).toBe('2026-11-23 10:45');
  expect(movedEnd('2026-11-21 10:00', null, '2026-11-23 09:15')).toBeNull();
});

test('an end before the begin does not drag the new one back', () => {
  expect(movedEnd('2026-11-21 10:00', '2026-11-21 09:00', '2026-11-23 09:15')).toBe('2026-11-23 09:15');
});

test('a new event begins at the next half hour', () => {
  expect(nextHalfHour('2026-11-21 10:00:00')).toBe('2026-11-21 10:30');
  expect(nextHalfHour('2026-11-21 23:45:12')).toBe('2026-11-22 00:00');
  expect(later('2026-11-21 23:45', 30)).toBe('2026-11-22 00:15');
});
