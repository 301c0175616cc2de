import type { CSSProperties } from 'react';
import classes from './Calendar.module.css';
import { type DayOf, minutesOn, type Part } from './times';

/** A day of somebody as a line: hours, free, booked, held. Only for the eyes; the words stand beside it. */
export function Strip({ of, reach }: { of: DayOf; reach: Part }) {
  const wide = reach.until - reach.from;
  const at = (part: Part): CSSProperties => ({
    left: `${((Math.max(part.from, reach.from) - reach.from) / wide) * 100}%`,
    width: `${(Math.max(0, Math.min(part.until, reach.until) - Math.max(part.from, reach.from)) / wide) * 100}%`,
  });
  const partOf = (item: { startsAt: string; endsAt: string }): Part => ({ from: minutesOn(of.day, item.startsAt), until: minutesOn(of.day, item.endsAt) });
  return (
    <span className={classes.strip} aria-hidden>
      {of.hours.map((part) => (
        <i key={part.from} data-part="work" style={at(part)} />
      ))}
      {of.free.map((part) => (
        <i key={part.from} data-part="free" style={at(part)} />
      ))}
      {of.absences.map((part) => (
        <i key={part.from} data-part="away" style={at(part)} />
      ))}
      {of.bookings.map((booking) => (
        <i key={booking.id} data-part="busy" style={at(partOf(booking))} />
      ))}
      {of.held.map((held) => (
        <i key={held.id} data-part="held" style={at(partOf(held))} />
      ))}
    </span>
  );
}
