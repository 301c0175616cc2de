import { Button, Skeleton } from '@mantine/core';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressText } from '@/features/clients/card/words';
import { ErrorState } from '@/shared/ui/ErrorState';
import { dragged, dragProps } from './Block';
import classes from './Calendar.module.css';
import { type Task, useUnplanned } from './queries';

interface UnplannedProps {
  district?: string;
  mayPlan: boolean;
  onPlan: (task: Task) => void;
  onOpen: (id: string) => void;
  /** A visit was dropped here: its task waits again. */
  onBack: (task: string) => void;
}

/** Tasks without a window: dragged into the calendar, or given a time by the button. */
export function Unplanned({ district, mayPlan, onPlan, onOpen, onBack }: UnplannedProps) {
  const { t } = useTranslation('measurementCalendar');
  const { data, error, refetch } = useUnplanned(district);
  const [over, setOver] = useState(false);
  return (
    <aside
      className={classes.unplanned}
      aria-label={t('unplanned')}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!mayPlan || !event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const id = event.dataTransfer.getData(dragged);
        if (!id) return;
        event.preventDefault();
        onBack(id);
      }}
    >
      <h2 className={classes.panelTitle}>
        {t('unplanned')} {data ? <span className="nz-dimmed">{data.length}</span> : null}
      </h2>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} compact /> : null}
      {!data && !error ? <Skeleton height={120} /> : null}
      {data?.length === 0 ? <p className="nz-dimmed">{t('allPlanned')}</p> : null}
      <ul className={classes.tasks}>
        {data?.map((task) => (
          <li key={task.id} className={classes.task} data-testid={`unplanned-${task.number}`} {...dragProps(task, mayPlan)}>
            <button type="button" className={classes.taskName} onClick={() => onOpen(task.id)}>
              {`№ ${task.number} · ${task.clientName}`}
            </button>
            <span>{task.object}</span>
            <span className="nz-dimmed">{[task.districtName, addressText(task.address)].filter(Boolean).join(' · ')}</span>
            {mayPlan ? (
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<CalendarClock size={14} />}
                aria-label={t('chooseTimeFor', { number: task.number })}
                onClick={() => onPlan(task)}
              >
                {t('chooseTime')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </aside>
  );
}
