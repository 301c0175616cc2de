import { describe, expect, it } from 'vitest';
import { aheadOf, countdown, secondsLeft, toneOfTimer } from './timer';

describe('The timer of an inquiry', () => {
  it('counts by the server, whatever our clock says', () => {
    const ours = Date.parse('2026-03-02T12:07:00Z');
    const ahead = aheadOf('2026-03-02T12:00:00Z', ours);
    expect(secondsLeft('2026-03-02T12:10:00Z', ours - ahead)).toBe(600);
    expect(secondsLeft('2026-03-02T12:10:00Z', ours + 60_000 - ahead)).toBe(540);
  });

  it('is written as minutes and seconds, with hours when there are any', () => {
    expect(countdown(461)).toBe('07:41');
    expect(countdown(43_200)).toBe('12:00:00');
    expect(countdown(-5)).toBe('00:00');
  });

  it('turns amber at five minutes, red at two, and gray when it is over', () => {
    expect([301, 300, 121, 120, 1, 0, -9].map(toneOfTimer)).toEqual(['green', 'amber', 'amber', 'red', 'red', 'gray', 'gray']);
  });
});
