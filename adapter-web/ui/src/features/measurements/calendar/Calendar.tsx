import { ActionIcon, Button, Modal, Popover, Skeleton, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeriodName } from '@/features/events/PeriodName';
import { periodOf, stepped } from '@/features/events/search';
import { useShortcut } from '@/shared/keys';
import { DateField } from '@/shared/ui/DateField';
import { ErrorState } from '@/shared/ui/ErrorState';
import { wallClock } from '@/shared/zone';
import type { CalendarView, MeasurementSearch } from '../search';
import classes from './Calendar.module.css';
import { type Place, placeOf, PlanForm, takeOff } from './PlanForm';
import { type Held, type Task, useCalendar, useTasks, useUnplanned } from './queries';
import { hold } from './Reservation';
import { Sheet } from './Sheet';
import { clockOf } from './times';
import { Unplanned } from './Unplanned';

interface CalendarProps {
  view: CalendarView;
  search: MeasurementSearch;
  change: (next: Partial<MeasurementSearch>) => void;
  mayPlan: boolean;
  bar: () => ReactNode;
}

/** A task on its way to a window: dropped somewhere, or looking for one. */
interface Planning {
  task: Task;
  place: Place;
  pointer: { x: number; y: number } | null;
}

/** How long a window is held for whoever has not said what for. */
const usualMinutes = 60;

const none: ReadonlyMap<string, Task> = new Map();

/** Who works when, what is booked and held, what is free; and what still waits for a window. */
export function Calendar({ view, search, change, mayPlan, bar }: CalendarProps) {
  const { t } = useTranslation('measurementCalendar');
  const navigate = useNavigate();
  const today = wallClock(new Date()).slice(0, 10);
  const day = search.day ?? today;
  const period = useMemo(() => periodOf(view, day), [view, day]);
  const { data, error, isPending, refetch } = useCalendar(period, search.measurer, search.district);
  const tasks = (useTasks(period, search.measurer).data ?? none) as Map<string, Task>;
  const waiting = useUnplanned(search.district).data;
  const [planning, setPlanning] = useState<Planning | null>(null);
  const go = (to: string) => change({ day: to === today ? undefined : to });
  useShortcut('BracketLeft', 'keys.before', () => go(stepped(view, day, -1)));
  useShortcut('BracketRight', 'keys.after', () => go(stepped(view, day, 1)));
  const ahead = useMemo(() => (data ? Date.parse(data.asOf) - Date.now() : 0), [data]);
  const find = useCallback((id: string) => tasks.get(id) ?? waiting?.find((task) => task.id === id), [tasks, waiting]);
  const open = (id: string) => void navigate({ to: '/measurements/$measurementId', params: { measurementId: id } });
  const choose = (task: Task) => setPlanning({ task, place: placeOf(task, day < today ? today : day), pointer: null });
  const remove = (task: Task) => takeOff(task, t('takenOff', { number: task.number }));
  // A link from elsewhere asks for a window of one task.
  const asked = search.plan ? find(search.plan) : undefined;
  useEffect(() => {
    if (!asked) return;
    setPlanning({ task: asked, place: placeOf(asked, day < today ? today : day), pointer: null });
    change({ plan: undefined });
  }, [asked, day, today, change]);
  const close = () => setPlanning(null);
  const form = planning ? <PlanForm key={planning.task.id} task={planning.task} place={planning.place} onDone={close} onCancel={close} /> : null;
  return (
    <>
      {bar()}
      <div className={classes.frame}>
        <div className={classes.bar}>
          <Button variant="default" onClick={() => go(today)}>
            {t('today')}
          </Button>
          <Tooltip label={t('before')}>
            <ActionIcon size={32} aria-label={t('before')} onClick={() => go(stepped(view, day, -1))}>
              <ChevronLeft size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('after')}>
            <ActionIcon size={32} aria-label={t('after')} onClick={() => go(stepped(view, day, 1))}>
              <ChevronRight size={18} />
            </ActionIcon>
          </Tooltip>
          <h2 className={classes.title} aria-live="polite">
            <PeriodName view={view} day={day} />
          </h2>
          <DateField className={classes.jump} aria-label={t('goToDay')} clearable={false} value={day} onChange={(to) => to && go(to)} />
          <div className={classes.legend}>
            {(['busy', 'held', 'free', 'off'] as const).map((part) => (
              <span key={part}>
                <i data-part={part} aria-hidden />
                {t(`legend.${part}`)}
              </span>
            ))}
          </div>
        </div>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} compact={data !== undefined} /> : null}
        {isPending ? <Skeleton className={classes.skeleton} /> : null}
        {data ? (
          <div className={classes.halves}>
            {data.items.length === 0 ? (
              <p className={classes.scroll} data-testid="empty">
                {t('nobody')}
              </p>
            ) : (
              <Sheet
                view={view}
                rows={data.items}
                tasks={tasks}
                day={day}
                from={period.from}
                today={today}
                grid={data.gridMinutes}
                ahead={ahead}
                mayPlan={mayPlan}
                onDay={(to) => change({ view: 'day', day: to === today ? undefined : to })}
                onOpen={open}
                onPlan={choose}
                onTakeOff={remove}
                onDrop={(id, place, pointer) => {
                  const task = find(id);
                  if (task) setPlanning({ task, place, pointer });
                }}
                onNew={(place) => change({ new: true, whom: place.measurer, at: `${place.day} ${place.time}`, held: undefined })}
                onHold={(measurer, startsAt, time) => hold(measurer, startsAt, usualMinutes, t('holding', { time }))}
                onUse={(held: Held, measurer) =>
                  change({ new: true, whom: measurer, at: `${wallClock(held.startsAt).slice(0, 10)} ${clockOf(held.startsAt)}`, held: held.id })
                }
              />
            )}
            <Unplanned
              district={search.district}
              mayPlan={mayPlan}
              onPlan={choose}
              onOpen={open}
              onBack={(id) => {
                const task = tasks.get(id);
                if (task) remove(task);
              }}
            />
          </div>
        ) : null}
        {planning?.pointer ? (
          <Popover opened onDismiss={close} position="bottom" width={340} shadow="md" trapFocus withRoles={false}>
            <Popover.Target>
              <span className={classes.anchor} style={{ left: planning.pointer.x, top: planning.pointer.y }} />
            </Popover.Target>
            <Popover.Dropdown role="dialog" aria-label={t('chooseTime')}>
              {form}
            </Popover.Dropdown>
          </Popover>
        ) : null}
        <Modal opened={planning !== null && planning.pointer === null} onClose={close} title={t('chooseTime')} closeButtonProps={{ 'aria-label': t('common:close') }}>
          {form}
        </Modal>
      </div>
    </>
  );
}
