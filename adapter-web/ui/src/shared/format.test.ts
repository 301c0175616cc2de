import { expect, test } from 'vitest';
import { formatDate, formatDuration, formatMoment, formatMoney, inZone } from './format';
import { formatPhone, normalisePhone } from './phone';

test.each([
  ['8 (916) 123-45-67', '+79161234567'],
  ['7 916 1234567', '+79161234567'],
  ['9161234567', '+79161234567'],
  ['+7 916 123 45 67', '+79161234567'],
  ['+49 30 901820', '+4930901820'],
  ['12345', null],
  ['', null],
])('the number %s is understood as %s', (typed, number) => {
  expect(normalisePhone(typed)).toBe(number);
});

test('numbers are shown in groups', () => {
  expect(formatPhone('+79161234567')).toBe('+7 916 123-45-67');
  expect(formatPhone('+4930901820')).toBe('+4930901820');
  expect(formatPhone('107')).toBe('107');
});

test('money has no-break spaces and kopecks only if there are any', () => {
  expect(formatMoney({ amount: '248000.00', currency: 'RUB' })).toBe('248\u00a0000\u00a0\u20bd');
  expect(formatMoney({ amount: '1234567.5', currency: 'RUB' })).toBe('1\u00a0234\u00a0567,50\u00a0\u20bd');
});

test('times are shown in the zone of the company', () => {
  inZone('Europe/Moscow');
  expect(formatDate('2026-11-21T22:30:00Z', 'dateTime')).toBe('22.11.2026 01:30');
  const now = new Date('2026-11-21T12:00:00Z');
  expect(formatMoment('2026-11-21T09:05:00Z', now)).toBe('12:05');
  expect(formatMoment('2026-11-20T09:05:00Z', now)).toBe('20.11 12:05');
  expect(formatMoment('2025-11-20T09:05:00Z', now)).toBe('20.11.2025 12:05');
  expect(formatDate(undefined)).toBe('');
});

test('durations are told like a clock', () => {
  expect(formatDuration(7)).toBe('0:07');
  expect(formatDuration(725)).toBe('12:05');
  expect(formatDuration(3723)).toBe('1:02:03');
});
