import { UnstyledButton } from '@mantine/core';
import { type CSSProperties, type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf, wallClock } from '@/shared/zone';
import { Block, dragged } from './Block';
import classes from './Calendar.module.css';
import { FreeMenu } from './FreeMenu';
import type { SheetProps } from './Sheet';
import { Reservation } from './Reservation';
import { clock, dayOfRow, minutesOn, type Part, reachOf, snapped } from './times';

/** Measurers one under another, the hours from left to right: schedule, what is booked with the way after it, held, free. */
export function DayGrid({ rows, day, grid, ahead, ...acts }: SheetProps) {
  const { t } = useTranslation('measurementCalendar');
  const days = rows.map((row) => ({ row, of: dayOfRow(row, day) }));
  const reach = reachOf(days.map((each) => each.of));
  const hours = Array.from({ length: (reach.until - reach.from) / 60 }, (_, index) => reach.from + index * 60);
  const [over, setOver] = useState<string | null>(null);
  const wide = reach.until - reach.from;
  const at = (part: Part): CSSProperties => ({
    left: `${((Math.max(part.from, reach.from) - reach.from) / wide) * 100}%`,
    width: `${((Math.min(part.until, reach.until) - Math.max(part.from, reach.from)) / wide) * 100}%`,
  });
  const partOf = (item: { startsAt: string; endsAt: string }): Part => ({ from: minutesOn(day, item.startsAt), until: minutesOn(day, item.endsAt) });
  const now = minutesOn(day, new Date(Date.now() + ahead).toISOString());
  const drop = (event: DragEvent<HTMLElement>, measurer: string) => {
    const id = event.dataTransfer.getData(dragged);
    setOver(null);
    if (!id) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    const start = snapped(reach, (event.clientX - box.left) / box.width, grid);
    acts.onDrop(id, { measurer, day, time: clock(start) }, { x: event.clientX, y: event.clientY });
  };
  return (
    <div className={classes.scroll}>
      <div className={classes.day} role="table" aria-label={t('title')} style={{ '--columns': hours.length } as CSSProperties}>
        <div className={classes.hourRow} role="row">
          <span className={classes.name} role="columnheader">
            {t('measurer')}
          </span>
          <span className={classes.hours} role="columnheader" aria-label={`${clock(reach.from)}–${clock(reach.until)}`}>
            {hours.map((hour) => (
              <span key={hour} aria-hidden>
                {clock(hour)}
              </span>
            ))}
          </span>
        </div>
        {days.map(({ row, of }) => (
          <div key={row.measurerId} className={classes.measurer} role="row" data-testid={`measurer-${row.measurerName}`}>
            <span className={classes.name} role="rowheader">
              {row.measurerName}
            </span>
            <div
              className={classes.lane}
              role="cell"
              data-over={over === row.measurerId || undefined}
              onDragOver={(event) => {
                if (!acts.mayPlan || !event.dataTransfer.types.includes(dragged)) return;
                event.preventDefault();
                setOver(row.measurerId);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => drop(event, row.measurerId)}
            >
              {of.hours.map((part) => (
                <i key={part.from} className={classes.work} style={at(part)} />
              ))}
              {of.absences.map((part) => (
                <span key={part.from} className={classes.away} style={at(part)}>
                  {t('absent')}
                </span>
              ))}
              {of.free.map((part) => {
                const label = t('freeFrom', { from: clock(part.from), until: clock(part.until), name: row.measurerName });
                return acts.mayPlan ? (
                  <FreeMenu
                    key={part.from}
                    onNew={() => acts.onNew({ measurer: row.measurerId, day, time: clock(part.from) })}
                    onHold={() => acts.onHold(row.measurerId, momentOf(`${day} ${clock(part.from)}`), clock(part.from))}
                  >
                    <UnstyledButton className={classes.free} style={at(part)} aria-label={label} title={label}>
                      {clock(part.from)}
                    </UnstyledButton>
                  </FreeMenu>
                ) : (
                  <span key={part.from} className={classes.free} style={at(part)} title={label} />
                );
              })}
              {of.bookings.map((booking) => {
                const part = partOf(booking);
                return (
                  <span key={booking.id}>
                    <i className={classes.travel} style={at({ from: part.until, until: part.until + booking.travelMinutes })} title={t('travel', { count: booking.travelMinutes })} />
                    <Block booking={booking} task={acts.tasks.get(booking.measurementId)} style={at(part)} {...acts} />
                  </span>
                );
              })}
              {of.held.map((held) => (
                <Reservation key={held.id} held={held} ahead={ahead} style={at(partOf(held))} onUse={() => acts.onUse(held, row.measurerId)} />
              ))}
              {now > reach.from && now < reach.until && wallClock(new Date()).startsWith(day) ? (
                <i className={classes.now} style={{ left: `${((now - reach.from) / wide) * 100}%` }} />
              ) : null}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
