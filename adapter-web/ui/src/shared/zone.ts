import { companyZone } from './format';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** Minutes that the company's clock is ahead of UTC at a moment. */
function offset(at: Date): number {
  const zone = companyZone();
  if (!zone) return -at.getTimezoneOffset();
  const parts = clockOf(zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((there - at.getTime()) / 60_000);
}

/** What the company's clock shows at a moment: `2026-11-21 14:30:00`. */
export function wallClock(moment: Date | string): string {
  const at = typeof moment === 'string' ? new Date(moment) : moment;
  return new Date(at.getTime() + offset(at) * 60_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** The moment at which the company's clock shows `2026-11-21 14:30`, as the API wants it. */
export function momentOf(wall: string): string {
  const shown = Date.parse(`${wall.slice(0, 10)}T${wall.slice(11)}Z`);
  // Twice, because the offset may change between the guess and the moment.
  const first = shown - offset(new Date(shown)) * 60_000;
  return new Date(shown - offset(new Date(first)) * 60_000).toISOString();
}

/** The first moment of a day (`2026-11-21`) in the company's zone, `days` later, as the API wants it. */
export function startOfDay(day: string, days: number): string {
  return momentOf(`${dayAfter(day, days)} 00:00`);
}

/** The calendar day so many days after another one; before it, if negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar day (`2026-11-21`) of a moment in the company's zone. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: companyZone(), year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
}

/** A moment as an input of type `datetime-local` shows it: the company's time. */
export function toLocal(moment: string | Date): string {
  return wallClock(moment).slice(0, 16).replace(' ', 'T');
}

/** What such an input holds, as a moment; null while it is incomplete. */
export function fromLocal(local: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return null;
  return Number.isNaN(Date.parse(`${local.slice(0, 16)}:00Z`)) ? null : momentOf(local.slice(0, 16));
}
