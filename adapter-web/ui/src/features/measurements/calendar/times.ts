import { wallClock } from '@/shared/zone';
import type { Booking, Held, Row, Span } from './queries';

/** Minutes since midnight of a day on the company's clock; less than 0 or more than 1440 outside of it. */
export function minutesOn(day: string, moment: string): number {
  const wall = wallClock(moment);
  return (Date.parse(`${wall.slice(0, 10)}T${wall.slice(11, 16)}Z`) - Date.parse(`${day}T00:00:00Z`)) / 60_000;
}

export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const clockOf = (moment: string): string => wallClock(moment).slice(11, 16);

/** A stretch of a day in minutes since its midnight. */
export interface Part {
  from: number;
  until: number;
}

/** What of these spans lies on a day. */
export function onDay(day: string, spans: readonly Span[]): Part[] {
  return spans
    .map((span) => ({ from: Math.max(0, minutesOn(day, span.startsAt)), until: Math.min(1440, minutesOn(day, span.endsAt)) }))
    .filter((part) => part.until > part.from);
}

export const begins = <Item extends { startsAt: string }>(day: string, items: readonly Item[]): Item[] =>
  items.filter((item) => wallClock(item.startsAt).slice(0, 10) === day);

/** A calendar of one measurer on one day. */
export interface DayOf {
  day: string;
  hours: Part[];
  absences: Part[];
  free: Part[];
  bookings: Booking[];
  held: Held[];
}

export function dayOfRow(row: Row, day: string): DayOf {
  return {
    day,
    hours: onDay(day, row.hours),
    absences: onDay(day, row.absences),
    free: onDay(day, row.free),
    bookings: begins(day, row.bookings),
    held: begins(day, row.reservations),
  };
}

/** From which full hour until which one a day view has to reach so that nothing falls off it. */
export function reachOf(days: readonly DayOf[]): Part {
  let from = 9 * 60;
  let until = 18 * 60;
  for (const one of days) {
    for (const part of one.hours) {
      from = Math.min(from, part.from);
      until = Math.max(until, part.until);
    }
    for (const item of [...one.bookings, ...one.held]) {
      from = Math.min(from, minutesOn(one.day, item.startsAt));
      until = Math.max(until, minutesOn(one.day, item.endsAt) + item.travelMinutes);
    }
  }
  return { from: Math.max(0, Math.floor(from / 60) * 60), until: Math.min(1440, Math.ceil(until / 60) * 60) };
}

/** The begin on the grid that is nearest to a place, from 0 at the left edge to 1 at the right one. */
export function snapped(reach: Part, place: number, grid: number): number {
  const minutes = reach.from + place * (reach.until - reach.from);
  return Math.min(reach.until - grid, Math.max(reach.from, Math.floor(minutes / grid) * grid));
}

/** `4:59` until a moment; `0:00` when it has passed. */
export function countdown(until: string, now: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
