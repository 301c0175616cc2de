const clock = (wall: string) => Date.parse(`${wall.slice(0, 10)}T${wall.slice(11, 16)}Z`);
const shown = (millis: number) => new Date(millis).toISOString().slice(0, 16).replace('T', ' ');

/** So many minutes later on the clock of the company: `2026-11-21 14:30`. */
export const later = (wall: string, minutes: number): string => shown(clock(wall) + minutes * 60_000);

/** The end that keeps the length when the begin moves. */
export function movedEnd(start: string | null, end: string | null, to: string | null): string | null {
  if (!end || !start || !to) return end;
  return shown(clock(to) + Math.max(0, clock(end) - clock(start)));
}

/** The next full half hour: where a new event begins when nobody said when. */
export function nextHalfHour(now: string): string {
  const half = 30 * 60_000;
  return shown((Math.floor(clock(now) / half) + 1) * half);
}
