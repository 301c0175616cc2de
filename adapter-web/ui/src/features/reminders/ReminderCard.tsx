import { ActionIcon, Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { AlarmClock, Check, ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withPhones } from '@/shared/phone';
import { messageOf } from '@/api/problem';
import { useShortcut } from '@/shared/keys';
import { refused, told } from '@/shared/toast';
import { CallButton } from '@/features/telephone/CallButton';
import { formatMoment } from '@/shared/format';
import { dayOf, fromLocal } from '@/shared/zone';
import { ActDialog, type Asked } from './ActDialog';
import classes from './ReminderDock.module.css';
import { type Act, isOfOrder, type Reminder, serverNow, useAct, useNow } from './queries';
import { lateness } from './words';

interface ReminderCardProps {
  reminder: Reminder;
  /** Whether D and S mean this one: the focus is in the dock. */
  keys: boolean;
}

/** One reminder: what, when, how late, and all that can be done about it. */
export function ReminderCard({ reminder, keys }: ReminderCardProps) {
  const { t, i18n } = useTranslation('reminders');
  const now = useNow();
  const navigate = useNavigate();
  const act = useAct();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [snoozing, setSnoozing] = useState(false);
  const late = now > new Date(reminder.due);
  const may = (action: Reminder['actions'][number]) => reminder.actions.includes(action);
  const kind = i18n.language === 'en' ? reminder.scenarioNameEn : reminder.scenarioNameRu;

  const run = async (what: Act, message?: string) => {
    try {
      await act.mutateAsync({ reminder, act: what });
      setAsked(null);
      if (message) told(message);
    } catch (error) {
      refused(error);
    }
  };
  const snooze = (minutes: number) => void run({ kind: 'snooze', until: new Date(serverNow().getTime() + minutes * 60_000).toISOString() });
  const untilMorning = () => {
    const tomorrow = dayOf(new Date(serverNow().getTime() + 24 * 3_600_000));
    const until = fromLocal(`${tomorrow}T09:00`);
    if (until) void run({ kind: 'snooze', until });
  };
  // What came of an activity is worth a word; one's own reminder is simply done.
  const done = () => {
    if (reminder.subject.kind === 'ACTIVITY') setAsked('completion');
    else void run({ kind: 'completion', result: null }, t('done'));
  };
  useShortcut('KeyD', 'reminders:keys.done', done, { group: 'global', off: !keys || !may('COMPLETE') });
  useShortcut('KeyS', 'reminders:keys.snooze', () => setSnoozing(true), { group: 'global', off: !keys });

  return (
    <div data-testid={`reminder-${reminder.id}`}>
      <div className={classes.head} data-late={late || undefined}>
        <AlarmClock size={15} aria-hidden />
        <span className={classes.kind}>{kind}</span>
        <ActionIcon variant="transparent" size="sm" aria-label={t('notNow', { count: reminder.everyMinutes })} onClick={() => snooze(reminder.everyMinutes)}>
          <X size={15} />
        </ActionIcon>
      </div>
      <div className={classes.body}>
        <p className={classes.text}>{withPhones(reminder.text)}</p>
        <div className={classes.when}>
          <span>{formatMoment(reminder.due, now)}</span>
          {late ? <span className={classes.late}>{t('late', { time: lateness(t, new Date(reminder.due), now) })}</span> : null}
          {reminder.signs > 1 ? <span>{t('repeat', { count: reminder.signs })}</span> : null}
        </div>
        <div className={classes.buttons}>
          {may('COMPLETE') ? (
            <Button size="compact-sm" leftSection={<Check size={14} />} onClick={done} loading={act.isPending} data-main>
              {t('complete')}
            </Button>
          ) : null}
          {reminder.clientId ? <CallButton word whom={{ reminderId: reminder.id }} who={withPhones(reminder.text)} /> : null}
          <Menu opened={snoozing} onChange={setSnoozing} position="top-start" shadow="md" returnFocus>
            <Menu.Target>
              <Button size="compact-sm" variant="default" rightSection={<ChevronDown size={14} />} data-main={may('COMPLETE') ? undefined : true}>
                {t('snooze')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {[10, 30, 60].map((minutes) => (
                <Menu.Item key={minutes} onClick={() => snooze(minutes)}>
                  {t('inMinutes', { count: minutes })}
                </Menu.Item>
              ))}
              <Menu.Item onClick={untilMorning}>{t('tomorrow')}</Menu.Item>
              <Menu.Item onClick={() => setAsked('snooze')}>{t('atDate')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Menu position="top-start" shadow="md" returnFocus>
            <Menu.Target>
              <Button size="compact-sm" variant="subtle" color="gray" rightSection={<ChevronDown size={14} />}>
                {t('otherwise')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {isOfOrder(reminder) ? (
                <Menu.Item onClick={() => void navigate({ to: '/orders/$orderId', params: { orderId: reminder.subject.id } })}>{t('openOrder')}</Menu.Item>
              ) : null}
              {reminder.clientId ? (
                <Menu.Item onClick={() => void navigate({ to: '/clients/$clientId', params: { clientId: reminder.clientId ?? '' } })}>{t('open')}</Menu.Item>
              ) : null}
              {may('RESCHEDULE') ? <Menu.Item onClick={() => setAsked('rescheduling')}>{t('reschedule')}</Menu.Item> : null}
              {may('CANCEL') ? <Menu.Item onClick={() => setAsked('cancellation')}>{t('cancel')}</Menu.Item> : null}
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      {asked ? (
        <ActDialog
          asked={asked}
          reminder={reminder}
          busy={act.isPending}
          refusal={act.error ? messageOf(act.error) : null}
          onAct={(what) => void run(what, what.kind === 'completion' ? t('done') : undefined)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
