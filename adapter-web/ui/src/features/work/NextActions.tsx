import { ActionIcon, Button, Menu, Skeleton } from '@mantine/core';
import { CalendarClock, CalendarPlus, Check, Ellipsis, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { useDictionary } from '@/api/queries';
import { useCan } from '@/api/session';
import { CallButton } from '@/features/telephone/CallButton';
import { formatMoment } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { CancelDialog, DoneDialog, MoveDialog, PlanDialog } from './ActDialogs';
import { type ActivityRow, endOf, may, refreshWork, rescheduleActivity, useNextActions } from './queries';
import { useActivityName, useLateness } from './words';
import classes from './Work.module.css';

const later = 30 * 60_000;

/** What is to be done next with the client, the most urgent first; nothing is a warning. */
export function NextActions({ clientId }: { clientId: string }) {
  const { t } = useTranslation('work');
  const can = useCan();
  const { data, error, refetch } = useNextActions(clientId);
  const [planning, setPlanning] = useState(false);
  return (
    <FormSection title={t('next.title')}>
      {error && !data ? <ErrorState compact error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={60} /> : null}
      {data?.items.length === 0 ? (
        <p className={classes.nothing} data-testid="no-next-action">
          <TriangleAlert size={14} aria-hidden /> {t('next.none')}
        </p>
      ) : null}
      {data && data.items.length > 0 ? (
        <ul className={classes.nexts}>
          {data.items.map((each) => (
            <Next key={each.id} activity={each} asOf={data.asOf} />
          ))}
        </ul>
      ) : null}
      {can('events.edit') ? (
        <Button variant="light" size="compact-sm" leftSection={<CalendarPlus size={14} />} onClick={() => setPlanning(true)}>
          {t('next.plan')}
        </Button>
      ) : null}
      {planning ? <PlanDialog clientId={clientId} onClose={() => setPlanning(false)} /> : null}
    </FormSection>
  );
}

function Next({ activity, asOf }: { activity: ActivityRow; asOf: string }) {
  const { t } = useTranslation('work');
  const kinds = useDictionary('activity-kinds');
  const what = useActivityName()(activity);
  const late = useLateness();
  const [asked, setAsked] = useState<'done' | 'move' | 'cancel' | null>(null);
  const editable = may(activity, 'hold');
  const close = () => setAsked(null);
  const halfAnHour = () => {
    const from = Math.max(Date.parse(asOf), activity.start ? Date.parse(activity.start) : 0);
    const start = new Date(from + later).toISOString();
    rescheduleActivity(activity, newKey(), { start, end: endOf(activity, start), reason: t('move.laterReason') }).then(() => {
      told(t('move.ok', { when: formatMoment(start) }));
      refreshWork(activity.client?.id);
    }, refused);
  };
  return (
    <li className={classes.next} data-overdue={activity.overdue || undefined} data-testid={`next-${activity.id}`}>
      <div className={classes.nextHead}>
        <strong>{kinds.nameOf(activity.kind)}</strong>
        <span>{activity.start ? formatMoment(activity.start) : t('next.undated')}</span>
        {activity.kind === 'call' ? <CallButton whom={{ activityId: activity.id }} who={activity.contactPerson ?? activity.client?.name ?? what} /> : null}
      </div>
      {activity.overdue && activity.start ? (
        <div className={classes.late}>{t('next.overdue', { time: late(activity.end ?? activity.start, asOf) })}</div>
      ) : null}
      {activity.subject ? <div>{activity.subject}</div> : null}
      <div className="nz-dimmed">
        {t('next.for', { name: activity.assigneeName })}
        {activity.moves > 0 ? `, ${t('move.moved', { count: activity.moves })}` : ''}
      </div>
      {editable ? (
        <div className={classes.nextActs}>
          <Button size="compact-xs" leftSection={<Check size={13} />} onClick={() => setAsked('done')}>
            {t('done.mark')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={halfAnHour}>
            {t('move.later')}
          </Button>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon size="sm" variant="default" aria-label={t('next.actions', { what })}>
                <Ellipsis size={14} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<CalendarClock size={14} />} onClick={() => setAsked('move')}>
                {t('move.submit')}…
              </Menu.Item>
              <Menu.Item leftSection={<X size={14} />} onClick={() => setAsked('cancel')}>
                {t('cancel.submit')}…
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      ) : null}
      {asked === 'done' ? <DoneDialog activity={activity} onClose={close} /> : null}
      {asked === 'move' ? <MoveDialog activity={activity} onClose={close} /> : null}
      {asked === 'cancel' ? <CancelDialog activity={activity} onClose={close} /> : null}
    </li>
  );
}
