import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter } from '@/shared/zone';
import { dragged } from './Block';
import classes from './Calendar.module.css';
import type { SheetProps } from './Sheet';
import { Strip } from './Strip';
import { clock, dayOfRow, minutesOn, reachOf } from './times';

/** With more people than this a day tells only how many of them are free. */
const strips = 4;
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Six weeks; each day with a strip per measurer, or with how many are free. Enter opens the day, arrows walk. */
export function MonthGrid({ rows, from, day: shown, today, onDay, mayPlan, onDrop }: SheetProps) {
  const { t, i18n } = useTranslation('measurementCalendar');
  const days = Array.from({ length: 42 }, (_, index) => dayAfter(from, index));
  const table = days.map((day) => ({ day, of: rows.map((row) => ({ row, of: dayOfRow(row, day) })) }));
  const reach = reachOf(table.flatMap((each) => each.of.map((one) => one.of)));
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const walk = (event: KeyboardEvent<HTMLElement>, day: string) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.currentTarget.closest('[data-sheet]')?.querySelector<HTMLElement>(`[data-day='${dayAfter(day, step)}']`)?.focus();
  };
  return (
    <div className={classes.scroll} data-sheet>
      <div className={classes.month}>
        {days.slice(0, 7).map((day) => (
          <span key={day} className={classes.monthHead} aria-hidden>
            {weekday.format(at(day))}
          </span>
        ))}
        {table.map(({ day, of }) => {
          const busy = of.reduce((sum, one) => sum + one.of.bookings.length, 0);
          const held = of.reduce((sum, one) => sum + one.of.held.length, 0);
          const free = of.filter((one) => one.of.free.length > 0).length;
          const words = [long.format(at(day)), t('visits', { count: busy }), held ? t('heldCount', { count: held }) : '', t('freeOf', { free, all: rows.length })];
          return (
            <UnstyledButton
              key={day}
              className={classes.monthDay}
              data-day={day}
              data-other={day.slice(0, 7) !== shown.slice(0, 7) || undefined}
              data-today={day === today || undefined}
              aria-current={day === today ? 'date' : undefined}
              aria-label={words.filter(Boolean).join(', ')}
              onClick={() => onDay(day)}
              onKeyDown={(event) => walk(event, day)}
              onDragOver={(event) => {
                if (mayPlan && event.dataTransfer.types.includes(dragged)) event.preventDefault();
              }}
              onDrop={(event) => {
                const id = event.dataTransfer.getData(dragged);
                if (!id) return;
                event.preventDefault();
                const first = of.find((one) => one.of.free.length > 0);
                onDrop(
                  id,
                  { day, measurer: first?.row.measurerId, time: first ? clock(first.of.free[0]!.from) : undefined },
                  { x: event.clientX, y: event.clientY },
                );
              }}
            >
              <span className={classes.number}>{Number(day.slice(8))}</span>
              {rows.length <= strips ? (
                of.map((one) => (
                  <span key={one.row.measurerId} className={classes.monthStrip} title={one.row.measurerName}>
                    <span className={classes.initial} aria-hidden>
                      {one.row.measurerName.slice(0, 1)}
                    </span>
                    <Strip of={one.of} reach={reach} />
                    <span className={classes.times} aria-hidden>
                      {one.of.bookings.map((booking) => clock(minutesOn(day, booking.startsAt))).join(' ')}
                    </span>
                  </span>
                ))
              ) : (
                <>
                  {busy > 0 ? <span className={classes.busyCount}>{t('visits', { count: busy })}</span> : null}
                  {held > 0 ? <span className={classes.heldCount}>{t('heldCount', { count: held })}</span> : null}
                  <span className={free > 0 ? classes.freeCount : classes.note}>{t('freeOf', { free, all: rows.length })}</span>
                </>
              )}
            </UnstyledButton>
          );
        })}
      </div>
    </div>
  );
}
