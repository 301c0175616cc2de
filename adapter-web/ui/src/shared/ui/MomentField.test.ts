import { afterEach, expect, test } from 'vitest';
import { inZone } from '@/shared/format';
import { fromLocal, toLocal } from '@/shared/zone';
import { parseMoment } from './MomentField';

const now = new Date('2026-11-21T11:30:00Z');

afterEach(() => inZone(undefined));

test('reads a moment as the office writes it', () => {
  inZone('Europe/Moscow');
  expect(parseMoment('25.11.2026 10:00', now)).toBe('2026-11-25T10:00');
  expect(parseMoment(' 5.1.27 9:05 ', now)).toBe('2027-01-05T09:05');
  expect(parseMoment('25.11 10:00', now)).toBe('2026-11-25T10:00');
  expect(parseMoment('18:00', now)).toBe('2026-11-21T18:00');
});

test('takes nothing for a moment that is none', () => {
  inZone('Europe/Moscow');
  for (const typed of ['', 'завтра', '31.11.2026 10:00', '25.13.2026 10:00', '25.11.2026', '25.11.2026 25:00', '25.11.2026 10:61']) {
    expect(parseMoment(typed, now)).toBeNull();
  }
});

test('keeps the clock of the company, wherever the browser stands', () => {
  inZone('Asia/Vladivostok');
  expect(fromLocal('2026-11-25T10:00')).toBe('2026-11-25T00:00:00.000Z');
  expect(toLocal('2026-11-25T00:00:00Z')).toBe('2026-11-25T10:00');
});
