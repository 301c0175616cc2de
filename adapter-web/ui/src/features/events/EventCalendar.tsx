import { ActionIcon, Button, Popover, Skeleton, Tooltip } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys';
import { DateField } from '@/shared/ui/DateField';
import { ErrorState } from '@/shared/ui/ErrorState';
import { wallClock } from '@/shared/zone';
import { CalendarSheet, type Drop } from './CalendarSheet';
import classes from './EventCalendar.module.css';
import { MoveForm } from './MoveForm';
import { PeriodName } from './PeriodName';
import { useCalendar } from './queries';
import { calendarQuery, type CalendarView, type EventSearch, isFiltered, noFilters, stepped } from './search';

interface EventCalendarProps {
  view: CalendarView;
  search: EventSearch;
  change: (next: Partial<EventSearch>) => void;
  mayPlan: boolean;
  bar: () => ReactNode;
}

/** Month, week and day by the clock of the company. Dragging asks for the reason; whoever does not drag moves in the drawer. */
export function EventCalendar({ view, search, change, mayPlan, bar }: EventCalendarProps) {
  const { t } = useTranslation('events');
  const today = wallClock(new Date()).slice(0, 10);
  const day = search.day ?? today;
  const query = useMemo(() => calendarQuery(search, view, day), [search, view, day]);
  const { data, error, isPending, isFetching, refetch } = useCalendar(query, true);
  const [drop, setDrop] = useState<Drop | null>(null);
  const go = (to: string) => change({ day: to === today ? undefined : to });
  useShortcut('BracketLeft', 'keys.before', () => go(stepped(view, day, -1)));
  useShortcut('BracketRight', 'keys.after', () => go(stepped(view, day, 1)));
  const plan = (at: string, to?: string) => {
    if (mayPlan) change({ new: true, open: undefined, at, to });
  };
  return (
    <>
      {bar()}
      <div className={classes.frame} data-refreshing={(isFetching && !isPending) || undefined}>
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
          {data?.cut ? <span className={classes.note}>{t('cut', { count: data.rows.length })}</span> : null}
          {data && data.rows.length === 0 ? (
            <span className={classes.note} data-testid="empty">
              {isFiltered(search) ? t('common:nothingByFilter') : t(`none.${view}`)}
              {isFiltered(search) ? (
                <Button variant="subtle" size="compact-sm" onClick={() => change(noFilters)}>
                  {t('common:resetFilter')}
                </Button>
              ) : null}
            </span>
          ) : null}
        </div>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {error && data ? <ErrorState error={error} onRetry={() => void refetch()} compact /> : null}
        {isPending ? <Skeleton className={classes.skeleton} /> : null}
        {data ? (
          <CalendarSheet
            view={view}
            day={day}
            today={today}
            rows={data.rows}
            drop={drop}
            current={search.open}
            onDrop={setDrop}
            onPlan={plan}
            onOpen={(id) => change({ open: id, new: undefined })}
          />
        ) : null}
        {drop ? <DropReason drop={drop} onClose={() => setDrop(null)} /> : null}
      </div>
    </>
  );
}

/** Asks why, at the place where the event was dropped. Leaving it lets the event go back. */
function DropReason({ drop, onClose }: { drop: Drop; onClose: () => void }) {
  const { t } = useTranslation('events');
  return (
    <Popover opened onDismiss={onClose} position="bottom" width={320} shadow="md" trapFocus withRoles={false}>
      <Popover.Target>
        <span className={classes.anchor} style={{ left: drop.x, top: drop.y }} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('doing.move')}>
        <MoveForm event={drop.row} to={drop} onDone={onClose} onCancel={onClose} />
      </Popover.Dropdown>
    </Popover>
  );
}
