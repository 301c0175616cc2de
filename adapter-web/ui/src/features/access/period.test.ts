import { afterEach, describe, expect, it } from 'vitest';
import { inZone } from '@/shared/format';
import { lastDayOf, lastOf, toPeriod } from './period';

afterEach(() => inZone(undefined));

describe('a period of access', () => {
  it('ends with its last day, in the zone of the office', () => {
    inZone('Europe/Moscow');
    expect(toPeriod(null, '2026-11-30')).toEqual({ from: null, until: '2026-11-30T21:00:00.000Z' });
    inZone('America/St_Johns');
    expect(toPeriod(null, '2026-11-30')).toEqual({ from: null, until: '2026-12-01T03:30:00.000Z' });
  });

  it('is told by its last day, or by its last moment when it ends during a day', () => {
    inZone('Europe/Moscow');
    expect(lastOf('2026-11-30T21:00:00Z')).toBe('30.11.2026');
    expect(lastOf('2026-11-30T15:30:00Z')).toBe('30.11.2026 18:30');
    expect(lastDayOf('2026-11-30T21:00:00Z')).toBe('2026-11-30');
  });

  it('begins at once unless it begins on a later day', () => {
    inZone('Europe/Moscow');
    expect(toPeriod('2020-01-01', '2999-01-01').from).toBeNull();
    expect(toPeriod('2998-01-01', '2999-01-01').from).toBe('2997-12-31T21:00:00.000Z');
  });
});
