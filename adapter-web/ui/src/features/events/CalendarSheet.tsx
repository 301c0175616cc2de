import '@mantine/schedule/styles.css';
import { UnstyledButton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { DayView, MonthView, type ScheduleEventData, type ScheduleLabelsOverride, WeekView, type WeekViewProps } from '@mantine/schedule';
import type { TFunction } from 'i18next';
import { CheckCheck } from 'lucide-react';
import { type CSSProperties, type MouseEvent, type ReactElement, type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDictionary, type Words } from '@/api/queries';
import { formatPhone } from '@/shared/phone';
import { momentOf, wallClock } from '@/shared/zone';
import classes from './CalendarSheet.module.css';
import { type EventRow, lookOf, titleOf, toneOf } from './look';
import { PrioritySign } from './Priority';
import type { CalendarView } from './search';
import { later } from './times';

/** Where an event was dropped; it waits there until the reason is given. */
export interface Drop {
  row: EventRow;
  start: string;
  end: string | null;
  x: number;
  y: number;
}

interface CalendarSheetProps {
  view: CalendarView;
  day: string;
  today: string;
  rows: EventRow[];
  drop: Drop | null;
  current?: string;
  onDrop: (drop: Drop) => void;
  onPlan: (at: string, to?: string) => void;
  onOpen: (id: string) => void;
}

/** What has no end takes a little place nevertheless. */
const shortest = 30;

const dayLabel = { monthViewDayLabel: classes.dayLabel };
const dayNumber = { weekViewDayNumber: classes.dayNumber };

const mayMove = (event: ScheduleEventData) => rowOf(event).actions.some((action) => action.name === 'move' && action.allowed);
const rowOf = (event: ScheduleEventData) => event.payload as EventRow;

/** The days and hours themselves, with the events in them. */
export function CalendarSheet({ view, day, today, rows, drop, current, onDrop, onPlan, onOpen }: CalendarSheetProps) {
  const { t, i18n } = useTranslation('events');
  const kinds = useDictionary('activity-kinds');
  const { ref, height } = useElementSize();
  const pointer = useRef({ x: 0, y: 0 });
  const events = useMemo(
    () =>
      rows.flatMap((row): ScheduleEventData[] => {
        if (!row.start) return [];
        const here = drop?.row.id === row.id ? drop : null;
        const start = here?.start ?? wallClock(row.start).slice(0, 16);
        const given = here ? here.end : row.end && wallClock(row.end).slice(0, 16);
        const end = given && given > start ? given : later(start, shortest);
        return [{ id: row.id, title: formatPhone(titleOf(row, kinds.nameOf(row.kind))), start: `${start}:00`, end: `${end}:00`, color: 'gray', payload: row }];
      }),
    [rows, drop, kinds],
  );
  const labels: ScheduleLabelsOverride = useMemo(
    () => ({ timeSlot: t('slot'), weekday: t('weekday'), allDay: t('allDay'), noEvents: t('none.all'), moreLabel: (count) => t('moreEvents', { count }) }),
    [t],
  );
  const dropped = ({ event, newStart, newEnd }: { event: ScheduleEventData; newStart: string; newEnd: string }, resized: boolean) => {
    const row = rowOf(event);
    const start = newStart.slice(0, 16);
    const end = row.end || resized ? newEnd.slice(0, 16) : null;
    if (momentOf(start) === row.start && (end && momentOf(end)) === row.end) return;
    onDrop({ row, start, end, ...pointer.current });
  };
  const shared = {
    date: day,
    events,
    labels,
    locale: i18n.language,
    withHeader: false,
    weekdayFormat: 'dd',
    withEventsDragAndDrop: true,
    canDragEvent: mayMove,
    onEventDrop: (moved: Parameters<typeof dropped>[0]) => dropped(moved, false),
    onEventClick: (event: ScheduleEventData) => onOpen(String(event.id)),
    renderEvent: useMemo(() => drawnEvent(kinds, t, current), [kinds, t, current]),
    renderEventBody: (event: ScheduleEventData) => <EventBody event={event} />,
  };
  const hours = {
    ...shared,
    intervalMinutes: 30,
    eventDragInterval: 15,
    slotHeight: 52,
    startScrollTime: '08:00:00',
    scrollAreaProps: { mah: Math.max(240, height), type: 'auto' as const },
    getCurrentTime: () => wallClock(new Date()),
    withEventResize: true,
    eventResizeInterval: 15,
    canResizeEvent: mayMove,
    onEventResize: (moved: Parameters<typeof dropped>[0]) => dropped(moved, true),
    onTimeSlotClick: ({ slotStart }: { slotStart: string }) => onPlan(slotStart.slice(0, 16)),
    withDragSlotSelect: true,
    onSlotDragEnd: (from: string, to: string) => onPlan(from.slice(0, 16), to.slice(0, 16)),
  };
  const { weekdayFormat: _, ...withoutWeekdays } = hours;
  const longDay = (of: string) => new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${of}T00:00:00Z`));
  const follow = (event: MouseEvent) => {
    pointer.current = { x: event.clientX, y: event.clientY };
  };
  return (
    <div ref={ref} className={classes.sheet} data-view={view} onDropCapture={follow} onPointerUpCapture={follow} onDragOverCapture={follow}>
      {view === 'month' ? (
        <MonthView
          {...shared}
          classNames={dayLabel}
          maxEventsPerDay={4}
          highlightToday={false}
          consistentWeeks={false}
          getDayProps={(of) => ({ 'aria-label': longDay(of), className: of === today ? classes.today : undefined, 'aria-current': of === today ? 'date' : undefined })}
          onDayClick={(of) => onPlan(`${of} 10:00`)}
        />
      ) : null}
      {view === 'week' ? <WeekView {...hours} classNames={dayNumber} withAllDaySlots={false} withWeekNumber={false} highlightToday /> : null}
      {view === 'day' ? <DayView {...withoutWeekdays} withAllDaySlot={false} /> : null}
    </div>
  );
}

/** The event as a button in its tone; the state and the priority are said in words to whoever does not see the colours. */
function drawnEvent(kinds: Words<unknown>, t: TFunction<'events'>, current?: string): NonNullable<WeekViewProps['renderEvent']> {
  return function drawn(event, props): ReactElement {
    const row = rowOf(event);
    const tone = toneOf(row);
    const name = [
      String(event.start).slice(11, 16),
      kinds.nameOf(row.kind),
      event.title,
      t(`state.${lookOf(row)}`),
      t(`priority.${row.priority}`),
      row.checkedAt ? t('checkedBy', { name: row.checkedByName ?? '' }) : '',
    ];
    return (
      <UnstyledButton
        {...props}
        className={`${props.className ?? ''} ${classes.event}`}
        style={{ ...props.style, '--event-bg': `var(--t-${tone}-bg)`, '--event-hover': `var(--t-${tone}-bg)`, '--event-color': `var(--t-${tone}-fg)`, '--event-solid': `var(--t-${tone}-solid)` } as CSSProperties}
        data-testid={`row-activity-${row.id}`}
        data-state={row.state}
        data-overdue={row.overdue || undefined}
        data-priority={row.priority}
        data-current={current === row.id || undefined}
        aria-label={name.filter(Boolean).join(', ')}
        title={[kinds.nameOf(row.kind), event.title, row.client ? row.subject : null, row.assigneeName].filter(Boolean).join(' · ')}
      />
    );
  };
}

function EventBody({ event }: { event: ScheduleEventData }): ReactNode {
  const row = rowOf(event);
  const high = String(event.end).slice(0, 16) >= later(String(event.start), 45);
  return (
    <span className={classes.body}>
      <span className={classes.line}>
        <span className={classes.time}>{String(event.start).slice(11, 16)}</span>
        <PrioritySign of={row.priority} />
        <span className={classes.name}>{event.title}</span>
        {row.checkedAt ? <CheckCheck size={13} aria-hidden className={classes.checked} /> : null}
      </span>
      {high && row.subject && row.client ? <span className={classes.subject}>{row.subject}</span> : null}
    </span>
  );
}
