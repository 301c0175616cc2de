import { PhoneMissed, PhoneOff } from 'lucide-react';
import { expect, test } from 'vitest';
import { iconOf, outcomeKey, toneOf } from './outcome';

test('a missed call is red and missed, however it ended', () => {
  for (const outcome of ['NO_ANSWER', 'ABANDONED', 'CANCELLED', 'UNAVAILABLE'] as const) {
    const call = { direction: 'INBOUND', outcome, missed: true } as const;
    expect([toneOf(call), iconOf(call), outcomeKey(call)]).toEqual(['red', PhoneMissed, 'missed']);
  }
});

test('what never reached the other side is dimmed', () => {
  const call = { direction: 'OUTBOUND', outcome: 'FAILED', missed: false } as const;
  expect([toneOf(call), iconOf(call), outcomeKey(call)]).toEqual(['slate', PhoneOff, 'FAILED']);
});

test('a call that lasts stands out', () => {
  expect(toneOf({ direction: 'OUTBOUND', outcome: 'IN_PROGRESS', missed: false })).toBe('green');
});
