import { ActionIcon, Button, Popover, Tabs, UnstyledButton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Bell as BellIcon, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withPhones } from '@/shared/phone';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { type Part, type Reminder, remindersQuery, useNow } from '@/features/reminders/queries';
import { lateness } from '@/features/reminders/words';
import { formatMoment } from '@/shared/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import classes from './Bell.module.css';
import { type Notification, notificationsQuery } from './queries';
import { sentence } from './words';

const NewReminderDialog = lazy(() => import('@/features/reminders/NewReminderDialog'));
const parts: Part[] = ['NOW', 'TODAY', 'OVERDUE', 'LATER'];

/** What I am to think of and what I was told: one button in the header. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const [opened, setOpened] = useState(false);
  const [adding, setAdding] = useState(false);
  const [tab, setTab] = useState<string | null>('NOW');
  const raised = useQuery(remindersQuery('NOW')).data?.length ?? 0;
  const news = useQuery(notificationsQuery);
  useLive('notification.*', () => void queryClient.invalidateQueries({ queryKey: ['notifications'] }));
  const unread = news.data?.unread ?? 0;
  const count = raised + unread;
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" width={400} trapFocus returnFocus>
        <Popover.Target>
          <ActionIcon
            className={classes.bell}
            variant="subtle"
            color="gray"
            aria-label={count > 0 ? t('bellCount', { count }) : t('bell')}
            aria-haspopup="dialog"
            aria-expanded={opened}
            data-testid="bell"
            onClick={() => {
              if (!opened) setTab(raised === 0 && unread > 0 ? 'NEWS' : 'NOW');
              setOpened(!opened);
            }}
          >
            <BellIcon size={18} />
            {count > 0 ? <span className={classes.count}>{count > 99 ? '99+' : count}</span> : null}
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className={classes.box} aria-label={t('bell')}>
          <Tabs value={tab} onChange={setTab} keepMounted={false}>
            <Tabs.List>
              {parts.map((part) => (
                <Tabs.Tab key={part} value={part} className={classes.tab}>
                  {t(`parts.${part}`)}
                </Tabs.Tab>
              ))}
              <Tabs.Tab value="NEWS" className={classes.tab} rightSection={unread > 0 ? <span className={classes.unread}>{unread}</span> : null}>
                {t('parts.NEWS')}
              </Tabs.Tab>
            </Tabs.List>
            {parts.map((part) => (
              <Tabs.Panel key={part} value={part}>
                <ReminderList part={part} onGo={() => setOpened(false)} />
              </Tabs.Panel>
            ))}
            <Tabs.Panel value="NEWS">
              <NewsList onGo={() => setOpened(false)} />
            </Tabs.Panel>
          </Tabs>
          <div className={classes.foot}>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<Plus size={14} />}
              onClick={() => {
                setOpened(false);
                setAdding(true);
              }}
            >
              {t('newReminder')}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {adding ? (
        <Suspense>
          <NewReminderDialog onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function ReminderList({ part, onGo }: { part: Part; onGo: () => void }) {
  const { t } = useTranslation('notifications');
  const list = useQuery(remindersQuery(part));
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} compact />;
  if (!list.data) return <div className={classes.empty} aria-busy />;
  if (list.data.length === 0) return <p className={classes.empty}>{t('noReminders')}</p>;
  return (
    <ul className={classes.list}>
      {list.data.map((reminder) => (
        <ReminderLine key={reminder.id} reminder={reminder} onGo={onGo} />
      ))}
    </ul>
  );
}

function ReminderLine({ reminder, onGo }: { reminder: Reminder; onGo: () => void }) {
  const { t } = useTranslation('reminders');
  const now = useNow(30_000);
  const navigate = useNavigate();
  const late = now > new Date(reminder.due);
  const client = reminder.clientId;
  const open = () => {
    onGo();
    if (client) void navigate({ to: '/clients/$clientId', params: { clientId: client } });
  };
  const words = (
    <>
      <span className={classes.words}>{withPhones(reminder.text)}</span>
      <span className={classes.when}>
        {formatMoment(reminder.due, now)}
        {late ? <span className={classes.late}> {t('late', { time: lateness(t, new Date(reminder.due), now) })}</span> : null}
      </span>
    </>
  );
  return (
    <li data-testid={`row-reminder-${reminder.id}`}>
      {client ? (
        <UnstyledButton className={classes.item} onClick={open}>
          {words}
        </UnstyledButton>
      ) : (
        <div className={classes.item}>{words}</div>
      )}
    </li>
  );
}

function NewsList({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation('notifications');
  const navigate = useNavigate();
  const news = useQuery(notificationsQuery);
  const settled = () => void queryClient.invalidateQueries({ queryKey: ['notifications'] });
  const readAll = useMutation({ mutationFn: () => ask(api.POST('/me/notifications/reading')), onSettled: settled });
  const read = useMutation({
    mutationFn: (notificationId: string) => ask(api.POST('/me/notifications/{notificationId}/reading', { params: { path: { notificationId } } })),
    onSettled: settled,
  });
  if (news.error) return <ErrorState error={news.error} onRetry={() => void news.refetch()} compact />;
  if (!news.data) return <div className={classes.empty} aria-busy />;
  if (news.data.items.length === 0) return <p className={classes.empty}>{t('noNews')}</p>;
  const open = (one: Notification) => {
    if (!one.read) read.mutate(one.id);
    if (one.about.kind === 'MEASUREMENT') {
      onGo();
      void navigate({ to: '/measurements/$measurementId', params: { measurementId: one.about.id } });
      return;
    }
    if (one.about.kind === 'ORDER') {
      onGo();
      void navigate({ to: '/orders/$orderId', params: { orderId: one.about.id } });
      return;
    }
    if (one.kind === 'CALLS_DIFFER') {
      onGo();
      void navigate({ to: '/admin/telephony/ledger' });
      return;
    }
    if (!one.clientId) return;
    onGo();
    void navigate({ to: '/clients/$clientId', params: { clientId: one.clientId } });
  };
  return (
    <>
      <ul className={classes.list}>
        {news.data.items.map((one) => (
          <li key={one.id} data-testid={`row-notification-${one.id}`}>
            <UnstyledButton className={classes.item} data-unread={!one.read || undefined} onClick={() => open(one)}>
              <span className={classes.words}>
                {one.read ? null : <span className="nz-only-read-aloud">{t('unread')} </span>}
                {sentence(t, one)}
              </span>
              <span className={classes.when}>{formatMoment(one.at)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {news.data.unread > 0 ? (
        <div className={classes.readAll}>
          <Button size="compact-sm" variant="subtle" loading={readAll.isPending} onClick={() => readAll.mutate()}>
            {t('readAll')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
