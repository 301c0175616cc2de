import { describe, expect, it } from 'vitest';
import { inZone } from '@/shared/format';
import { countdown, dayOfRow, minutesOn, reachOf, snapped } from './times';

inZone('Europe/Moscow');

const span = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });
const row = {
  measurerId: 'v',
  measurerName: 'Тихонов',
  hours: [span('2026-03-02T06:00:00Z', '2026-03-02T15:00:00Z'), span('2026-03-03T06:00:00Z', '2026-03-03T15:00:00Z')],
  absences: [span('2026-03-02T12:00:00Z', '2026-03-04T21:00:00Z')],
  bookings: [{ id: 'b', measurementId: 'm', travelMinutes: 30, forced: true, ...span('2026-03-02T16:00:00Z', '2026-03-02T17:15:00Z') }],
  reservations: [],
  free: [span('2026-03-02T06:00:00Z', '2026-03-02T12:00:00Z')],
};

describe('the calendar of measurers', () => {
  it('counts minutes by the clock of the company', () => {
    expect(minutesOn('2026-03-02', '2026-03-02T06:30:00Z')).toBe(570);
    expect(minutesOn('2026-03-02', '2026-03-02T21:00:00Z')).toBe(1440);
  });

  it('takes from every span what lies on the day', () => {
    const day = dayOfRow(row, '2026-03-03');
    expect(day.hours).toEqual([{ from: 540, until: 1080 }]);
    expect(day.absences).toEqual([{ from: 0, until: 1440 }]);
    expect(day.bookings).toEqual([]);
    expect(dayOfRow(row, '2026-03-02').absences).toEqual([{ from: 900, until: 1440 }]);
  });

  it('reaches as far as the last booking with the way after it', () => {
    expect(reachOf([dayOfRow(row, '2026-03-02')])).toEqual({ from: 540, until: 1260 });
    expect(reachOf([])).toEqual({ from: 540, until: 1080 });
  });

  it('finds the begin under the pointer', () => {
    const reach = { from: 540, until: 1080 };
    expect(snapped(reach, 0, 30)).toBe(540);
    expect(snapped(reach, 0.5, 30)).toBe(810);
    expect(snapped(reach, 1, 30)).toBe(1050);
    expect(snapped(reach, -1, 30)).toBe(540);
  });

  it('counts down to nothing', () => {
    const now = Date.parse('2026-03-02T06:00:00Z');
    expect(countdown('2026-03-02T06:04:59Z', now)).toBe('4:59');
    expect(countdown('2026-03-02T05:59:00Z', now)).toBe('0:00');
  });
});
