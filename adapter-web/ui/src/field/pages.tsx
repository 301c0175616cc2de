import { Button } from '@mantine/core';
import { CalendarDays, ClipboardCheck, LogOut, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/api/session';
import { companyZone, formatDate } from '@/shared/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import classes from './field.module.css';
import { refresh, useField } from './field';
import { CrewJobs } from './CrewJobs';
import { worksOffline } from './offline';
import { TaskCard } from './TaskCard';
import type { Task } from './types';
import { isOver, isSameDay } from './view';

/** The visits of today, by their time. */
export function TodayPage(): ReactNode {
  const { t } = useTranslation('field');
  const { tasks, problem, owner } = useField();
  const today = tasks.filter((task) => task.visit && isSameDay(task.visit.start, new Date(), companyZone()));
  const late = tasks.filter((task) => !today.includes(task) && task.visit && new Date(task.visit.end) < new Date() && !isOver(task));
  return (
    <>
      <h1 className={classes.title}>{t('todayIs', { date: formatDate(new Date()) })}</h1>
      {problem ? <ErrorState compact error={problem} onRetry={() => void refresh()} /> : null}
      {late.length > 0 ? (
        <>
          <h2 className={classes.subtitle}>{t('notHandedIn')}</h2>
          <List tasks={late} withDay label={t('notHandedIn')} />
        </>
      ) : null}
      <CrewJobs show="today" />
      {today.length > 0 ? <List tasks={today} label={t('tab.today')} /> : owner?.crews ? null : <EmptyState icon={ClipboardCheck} text={t('nothingToday')} />}
    </>
  );
}

function List({ tasks, withDay, label }: { tasks: Task[]; withDay?: boolean; label: string }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {tasks.map((task) => (
        <TaskCard key={task.id} task={task} withDay={withDay} />
      ))}
    </ul>
  );
}

/** The visits to come, day by day. */
export function CalendarPage(): ReactNode {
  const { t } = useTranslation('field');
  const { tasks, owner } = useField();
  const days = new Map<string, Task[]>();
  for (const task of tasks) {
    if (!task.visit) continue;
    const day = formatDate(task.visit.start);
    days.set(day, [...(days.get(day) ?? []), task]);
  }
  if (days.size === 0 && !owner?.crews) return <EmptyState icon={CalendarDays} text={t('nothingPlanned')} />;
  return (
    <>
      <h1 className={classes.title}>{t('tab.calendar')}</h1>
      <CrewJobs show="ahead" />
      {[...days].map(([day, there]) => (
        <section key={day} aria-label={day}>
          <h2 className={classes.subtitle}>
            {weekday(there[0]!.visit!.start)}, {day}
          </h2>
          <List tasks={there} label={day} />
        </section>
      ))}
    </>
  );
}

const weekday = (moment: string) => new Intl.DateTimeFormat(document.documentElement.lang || 'ru', { weekday: 'long', timeZone: companyZone() }).format(new Date(moment));

/** Everything that is mine: what is to be done, then what waits for others. */
export function TasksPage(): ReactNode {
  const { t } = useTranslation('field');
  const { tasks, owner } = useField();
  const open = tasks.filter((task) => !isOver(task));
  const over = tasks.filter(isOver);
  return (
    <>
      <h1 className={classes.title}>{t('tab.tasks')}</h1>
      <CrewJobs show="all" />
      {open.length > 0 ? <List tasks={open} withDay label={t('toDo')} /> : owner?.crews ? null : <EmptyState icon={ClipboardCheck} text={t('nothingToDo')} />}
      {over.length > 0 ? (
        <>
          <h2 className={classes.subtitle}>{t('over')}</h2>
          <List tasks={over} withDay label={t('over')} />
        </>
      ) : null}
    </>
  );
}

/** Who I am, whether the telephone works without a network, the way out. */
export function MorePage(): ReactNode {
  const { t } = useTranslation('field');
  const { owner, queue } = useField();
  return (
    <>
      <h1 className={classes.title}>{owner?.name}</h1>
      <p>{t(worksOffline() ? 'offline.works' : 'offline.needsHttps')}</p>
      <p className="nz-dimmed">{queue.length > 0 ? t('waits', { count: queue.length }) : t('nothingWaits')}</p>
      <div className={classes.column}>
        <Button size="lg" variant="default" leftSection={<RefreshCw size={18} />} onClick={() => void refresh()}>
          {t('refresh')}
        </Button>
        <Button size="lg" variant="default" component="a" href="/">
          {t('office')}
        </Button>
        <Button
          size="lg"
          variant="subtle"
          color="red"
          leftSection={<LogOut size={18} />}
          onClick={() => {
            if (queue.length === 0 || window.confirm(t('leaveUnsent', { count: queue.length }))) void signOut();
          }}
        >
          {t('signOut')}
        </Button>
      </div>
    </>
  );
}
