import { companyZone } from './format';

/** Minutes that the company's clock is ahead of UTC at a moment. */
function offset(at: Date): number {
  const zone = companyZone();
  if (!zone) return -at.getTimezoneOffset();
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((there - at.getTime()) / 60_000);
}

/** The first moment of a day (`2026-11-21`) in the company's zone, `days` later, as the API wants it. */
export function startOfDay(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const midnight = Date.UTC(year, month - 1, date + days);
  // Twice, because the offset may change during that very day.
  const first = midnight - offset(new Date(midnight)) * 60_000;
  return new Date(midnight - offset(new Date(first)) * 60_000).toISOString();
}

/** The calendar day (`2026-11-21`) of a moment in the company's zone. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: companyZone(), year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
}

/** A moment as an input of type `datetime-local` shows it: the company's time. */
export function toLocal(moment: string | Date): string {
  const at = new Date(moment);
  return new Date(at.getTime() + offset(at) * 60_000).toISOString().slice(0, 16);
}

/** What such an input holds, as a moment; null while it is incomplete. */
export function fromLocal(local: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return null;
  const there = Date.parse(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(there)) return null;
  const first = there - offset(new Date(there)) * 60_000;
  return new Date(there - offset(new Date(first)) * 60_000).toISOString();
}
