import { UnstyledButton } from '@mantine/core';
import { type CSSProperties, type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter, momentOf } from '@/shared/zone';
import { Block, dragged } from './Block';
import classes from './Calendar.module.css';
import { FreeMenu } from './FreeMenu';
import type { SheetProps } from './Sheet';
import { Reservation } from './Reservation';
import { Strip } from './Strip';
import { clock, dayOfRow, reachOf } from './times';

/** Measurers one under another, the days of the week beside each other; in each the strip of the day and what is planned. */
export function WeekGrid({ rows, from, today, ahead, onDay, ...acts }: SheetProps) {
  const { t, i18n } = useTranslation('measurementCalendar');
  const days = Array.from({ length: 7 }, (_, index) => dayAfter(from, index));
  const table = rows.map((row) => ({ row, days: days.map((day) => dayOfRow(row, day)) }));
  const reach = reachOf(table.flatMap((each) => each.days));
  const [over, setOver] = useState<string | null>(null);
  const format = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const drop = (event: DragEvent<HTMLElement>, measurer: string, day: string, time?: string) => {
    const id = event.dataTransfer.getData(dragged);
    setOver(null);
    if (!id) return;
    event.preventDefault();
    acts.onDrop(id, { measurer, day, time }, { x: event.clientX, y: event.clientY });
  };
  return (
    <div className={classes.scroll}>
      <div className={classes.week} role="table" aria-label={t('title')}>
        <div className={classes.weekRow} role="row">
          <span className={classes.name} role="columnheader">
            {t('measurer')}
          </span>
          {days.map((day) => (
            <span key={day} role="columnheader" className={classes.weekday} data-today={day === today || undefined}>
              <UnstyledButton className={classes.dayLink} onClick={() => onDay(day)}>
                {format.format(new Date(`${day}T00:00:00Z`))}
              </UnstyledButton>
            </span>
          ))}
        </div>
        {table.map(({ row, days: theirs }) => (
          <div key={row.measurerId} className={classes.weekRow} role="row" data-testid={`measurer-${row.measurerName}`}>
            <span className={classes.name} role="rowheader">
              {row.measurerName}
            </span>
            {theirs.map((of) => {
              const key = `${row.measurerId} ${of.day}`;
              const first = of.free[0];
              return (
                <div
                  key={of.day}
                  role="cell"
                  className={classes.cell}
                  data-off={of.hours.length === 0 || undefined}
                  data-over={over === key || undefined}
                  onDragOver={(event) => {
                    if (!acts.mayPlan || !event.dataTransfer.types.includes(dragged)) return;
                    event.preventDefault();
                    setOver(key);
                  }}
                  onDragLeave={() => setOver(null)}
                  onDrop={(event) => drop(event, row.measurerId, of.day, first ? clock(first.from) : undefined)}
                >
                  <Strip of={of} reach={reach} />
                  {of.absences.length > 0 ? <span className={classes.note}>{t('absent')}</span> : null}
                  {of.hours.length === 0 ? <span className={classes.note}>{t('dayOff')}</span> : null}
                  {of.bookings.map((booking) => (
                    <Block key={booking.id} booking={booking} task={acts.tasks.get(booking.measurementId)} {...acts} />
                  ))}
                  {of.held.map((held) => (
                    <Reservation key={held.id} held={held} ahead={ahead} onUse={() => acts.onUse(held, row.measurerId)} />
                  ))}
                  {first && acts.mayPlan ? (
                    <FreeMenu
                      onNew={() => acts.onNew({ measurer: row.measurerId, day: of.day, time: clock(first.from) })}
                      onHold={() => acts.onHold(row.measurerId, momentOf(`${of.day} ${clock(first.from)}`), clock(first.from))}
                    >
                      <UnstyledButton
                        className={classes.freeChip}
                        style={{ position: 'static' } as CSSProperties}
                        aria-label={t('freeFrom', { from: clock(first.from), until: clock(first.until), name: row.measurerName })}
                      >
                        {t('freeAt', { time: clock(first.from) })}
                      </UnstyledButton>
                    </FreeMenu>
                  ) : null}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
