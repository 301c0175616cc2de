import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { AlarmClock, CalendarCheck, Check, CheckCheck, EllipsisVertical, PhoneMissed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acts } from '@/features/events/acts';
import { Priority } from '@/features/events/Priority';
import { isOfOrder, useAct as useReminderAct } from '@/features/reminders/queries';
import { CallButton } from '@/features/telephone/CallButton';
import type { Whom } from '@/features/telephone/orders';
import { formatDuration, formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { refused, told } from '@/shared/toast';
import { halfHourLater, type WorkItem, timerOf } from './items';
import { queryClient } from '@/api/queries';
import type { Doing } from './Dialogs';
import classes from './WorkPage.module.css';

const icons = { inquiry: PhoneMissed, activity: CalendarCheck, reminder: AlarmClock, check: CheckCheck };

interface WorkLineProps {
  item: WorkItem;
  now: number;
  onDo: (doing: Doing) => void;
}

/** Whom it is about, for a call; nobody where it concerns no client. */
function whomOf(item: WorkItem): Whom | null {
  if (item.kind === 'inquiry' && item.inquiryId && item.phone) return { inquiryId: item.inquiryId };
  if (item.kind === 'activity' && item.clientId && item.activity) return { activityId: item.activity.id };
  if (item.kind === 'reminder' && item.clientId && item.reminder) return { reminderId: item.reminder.id };
  return null;
}

/** One thing to do: what, with whom, by when, and the acts that need no other page. */
export function WorkLine({ item, now, onDo }: WorkLineProps) {
  const { t } = useTranslation('mywork');
  const Icon = icons[item.kind];
  return (
    <li className={classes.line} data-testid={`row-work-${item.key}`}>
      <Tooltip label={t(`kind.${item.kind}`)}>
        <span className={classes.icon} role="img" aria-label={t(`kind.${item.kind}`)}>
          <Icon size={16} aria-hidden />
        </span>
      </Tooltip>
      <Timer item={item} now={now} />
      <span className={classes.what}>
        <span className={classes.title}>
          {item.clientId ? (
            <Link to="/clients/$clientId" params={{ clientId: item.clientId }}>
              {formatPhone(item.title)}
            </Link>
          ) : (
            formatPhone(item.title)
          )}
          {item.activity && item.activity.priority !== 'NORMAL' ? <Priority of={item.activity.priority} /> : null}
        </span>
        <span className={classes.about}>
          {[item.about, item.phone && item.phone !== item.title ? formatPhone(item.phone) : null].filter(Boolean).join(' · ')}
        </span>
      </span>
      {whomOf(item) ? <CallButton whom={whomOf(item)!} who={item.title} /> : null}
      <Acts item={item} now={now} onDo={onDo} />
    </li>
  );
}

function Timer({ item, now }: { item: WorkItem; now: number }) {
  const { t } = useTranslation('mywork');
  if (item.kind === 'check' || item.due === null || item.start === null) return <span className={classes.timer}>{item.due ? formatMoment(item.due) : t('noDate')}</span>;
  const left = Math.round((timerOf(item, now) - now) / 1000);
  const tone = left < 0 ? 'red' : left <= 300 ? 'amber' : undefined;
  return (
    <span className={classes.timer} data-tone={tone}>
      <time dateTime={item.due} className={classes.clock}>
        {Math.abs(left) < 86_400 ? `${left < 0 ? '−' : ''}${formatDuration(Math.abs(left))}` : formatMoment(item.start)}
      </time>
      {Math.abs(left) < 86_400 ? <span className={classes.moment}>{formatMoment(item.kind === 'inquiry' ? item.due : item.start)}</span> : null}
    </span>
  );
}

function Acts({ item, now, onDo }: WorkLineProps) {
  const { t } = useTranslation('mywork');
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const remind = useReminderAct();
  const run = (act: () => Promise<unknown>, message: string) => {
    setBusy(true);
    act()
      .then(() => told(message), refused)
      .finally(() => {
        setBusy(false);
        void queryClient.invalidateQueries({ queryKey: ['my-work'] });
      });
  };
  const row = item.activity;
  const may = (name: string) => row?.actions.some((action) => action.name === name && action.allowed) ?? false;
  if (item.kind === 'check' && row) {
    return (
      <span className={classes.acts}>
        <Button size="compact-sm" variant="default" loading={busy} leftSection={<CheckCheck size={14} />} onClick={() => run(() => acts.check(row), t('checked'))}>
          {t('check')}
        </Button>
        <Open onClick={() => void navigate({ to: '/events', search: { view: 'list', open: row.id } })} />
      </span>
    );
  }
  if (item.reminder) {
    const reminder = item.reminder;
    const snooze = () => remind.mutateAsync({ reminder, act: { kind: 'snooze', until: halfHourLater(new Date(now).toISOString(), now) } });
    return (
      <span className={classes.acts}>
        {reminder.actions.includes('COMPLETE') ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            leftSection={<Check size={14} />}
            onClick={() => run(() => remind.mutateAsync({ reminder, act: { kind: 'completion', result: null } }), t('done'))}
          >
            {t('doneIt')}
          </Button>
        ) : null}
        {isOfOrder(reminder) ? <Open onClick={() => void navigate({ to: '/orders/$orderId', params: { orderId: reminder.subject.id } })} /> : null}
        <Button size="compact-sm" variant="subtle" disabled={busy} onClick={() => run(snooze, t('later'))}>
          {t('half')}
        </Button>
      </span>
    );
  }
  if (row) {
    const length = row.start && row.end ? Date.parse(row.end) - Date.parse(row.start) : null;
    const later = () => {
      const start = halfHourLater(row.start ?? new Date(now).toISOString(), now);
      return acts.move(row, { start, end: length === null ? null : new Date(Date.parse(start) + length).toISOString(), reason: t('halfReason') });
    };
    return (
      <span className={classes.acts}>
        {may('hold') ? (
          <Button size="compact-sm" variant="default" leftSection={<Check size={14} />} onClick={() => onDo({ kind: 'hold', activity: row })}>
            {t('doneIt')}
          </Button>
        ) : null}
        {may('move') ? (
          <Button size="compact-sm" variant="subtle" loading={busy} onClick={() => run(later, t('later'))}>
            {t('half')}
          </Button>
        ) : null}
        <Menu position="bottom-end" shadow="md" width={180}>
          <Menu.Target>
            <ActionIcon aria-label={t('more')}>
              <EllipsisVertical size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {may('move') ? <Menu.Item onClick={() => onDo({ kind: 'move', activity: row })}>{t('move')}</Menu.Item> : null}
            {may('cancel') ? <Menu.Item onClick={() => onDo({ kind: 'cancel', activity: row })}>{t('cancelIt')}</Menu.Item> : null}
            <Menu.Item onClick={() => void navigate({ to: '/events', search: { view: 'list', open: row.id } })}>{t('open')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </span>
    );
  }
  return (
    <span className={classes.acts}>
      <Button size="compact-sm" variant="default" onClick={() => void navigate({ to: '/calls/callbacks', search: { open: item.inquiryId } })}>
        {t('answer')}
      </Button>
    </span>
  );
}

function Open({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('mywork');
  return (
    <Button size="compact-sm" variant="subtle" onClick={onClick}>
      {t('open')}
    </Button>
  );
}
