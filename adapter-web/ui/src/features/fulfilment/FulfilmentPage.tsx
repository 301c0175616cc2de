import { Button, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Truck } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useCan } from '@/api/session';
import { formatDate } from '@/shared/format';
import { Can } from '@/shared/ui/Can';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';
import { dayAfter, dayOf } from '@/shared/zone';
import { ClaimDrawer } from './ClaimDrawer';
import { Claims } from './Claims';
import classes from './Fulfilment.module.css';
import { JobDrawer } from './JobDrawer';
import { jobTone } from './look';
import { PlanDrawer } from './PlanDrawer';
import { calendarQuery, type JobRow, useCrews, useLiveFulfilment, useVehicles } from './queries';
import { type FulfilmentSearch, mondayOf, views } from './search';

/** Crews and vehicles of a week, orders that wait for them, and claims. */
export default function FulfilmentPage(): ReactNode {
  const { t } = useTranslation('fulfilment');
  const search = useSearch({ from: '/shell/fulfilment' });
  const navigate = useNavigate({ from: '/fulfilment' });
  useLiveFulfilment();
  const change = useCallback(
    (next: Partial<FulfilmentSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  const view = search.view ?? 'week';
  const monday = mondayOf(search.day ?? dayOf(new Date()));
  const calendar = useQuery(calendarQuery(monday, dayAfter(monday, 6)));
  const waiting = calendar.data?.ready.find((one) => one.orderId === search.order);
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Can right="schedules.edit">
            <Button variant="default" component={Link} to="/admin/crews">
              {t('crews:title')}
            </Button>
          </Can>
        }
      />
      <ViewBar
        label={t('title')}
        views={views.map((key) => ({ key, label: t(`view.${key}`) }))}
        view={view}
        onView={(key) => change({ view: key === 'claims' ? 'claims' : undefined })}
        filters={
          view === 'week' ? (
            <>
              <Button variant="default" aria-label={t('earlier')} onClick={() => change({ day: dayAfter(monday, -7) })}>
                <ChevronLeft size={16} aria-hidden />
              </Button>
              <span>{`${formatDate(monday)} – ${formatDate(dayAfter(monday, 6))}`}</span>
              <Button variant="default" aria-label={t('later')} onClick={() => change({ day: dayAfter(monday, 7) })}>
                <ChevronRight size={16} aria-hidden />
              </Button>
            </>
          ) : null
        }
      />
      {view === 'week' ? (
        calendar.error ? (
          <ErrorState error={calendar.error} onRetry={() => void calendar.refetch()} />
        ) : calendar.data ? (
          <div className={classes.board}>
            <Waiting ready={calendar.data.ready} onPlan={(order, wants) => change({ order, wants, job: undefined })} />
            <Week monday={monday} jobs={calendar.data.jobs} onOpen={(job) => change({ job, order: undefined })} />
          </div>
        ) : null
      ) : (
        <Claims search={search} change={change} />
      )}
      {search.job ? <JobDrawer key={search.job} id={search.job} onClose={() => change({ job: undefined })} /> : null}
      {search.claim ? <ClaimDrawer key={search.claim} id={search.claim} onClose={() => change({ claim: undefined })} /> : null}
      {search.order && calendar.data ? (
        <PlanDrawer
          key={`${search.order} ${search.wants}`}
          orderId={search.order}
          kind={search.wants ?? 'DELIVERY'}
          address={waiting?.address}
          onClose={() => change({ order: undefined, wants: undefined })}
          onPlanned={(job) => change({ order: undefined, wants: undefined, job: job.id, day: dayOf(new Date(job.window.from)) })}
        />
      ) : null}
    </>
  );
}

interface WaitingProps {
  ready: Schemas['ReadyOrder'][];
  onPlan: (order: string, wants: Schemas['JobKind']) => void;
}

function Waiting({ ready, onPlan }: WaitingProps) {
  const { t } = useTranslation('fulfilment');
  const can = useCan();
  if (!can('fulfilment.plan')) return <span />;
  return (
    <section className={classes.panel} aria-label={t('ready')}>
      <h2>{t('ready')}</h2>
      {ready.length === 0 ? <span className={classes.dimmed}>{t('nothingReady')}</span> : null}
      {ready.map((order) => (
        <div key={order.orderId} className={classes.waiting}>
          <strong>{`№ ${order.number}`}</strong>
          <span>{order.clientName}</span>
          {order.title ? <span className={classes.dimmed}>{order.title}</span> : null}
          {order.due ? <span className={classes.dimmed}>{t('promised', { date: formatDate(order.due) })}</span> : null}
          <Button size="compact-xs" variant="light" onClick={() => onPlan(order.orderId, order.wants)}>
            {t(`assign.${order.wants}`)}
          </Button>
        </div>
      ))}
    </section>
  );
}

function Week({ monday, jobs, onOpen }: { monday: string; jobs: JobRow[]; onOpen: (id: string) => void }) {
  const { t, i18n } = useTranslation('fulfilment');
  const crews = useCrews();
  const vehicles = useVehicles();
  const days = Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));
  const format = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shown = jobs.filter((job) => job.state !== 'CANCELLED');
  const rows = [
    ...crews.filter((one) => one.active || shown.some((job) => job.crew.id === one.id)).map((one) => ({ id: one.id, name: one.name, of: (job: JobRow) => job.crew.id === one.id })),
    ...vehicles
      .filter((one) => one.active || shown.some((job) => job.vehicle?.id === one.id))
      .map((one) => ({ id: one.id, name: `${one.name} ${one.plate}`, of: (job: JobRow) => job.vehicle?.id === one.id })),
  ];
  if (rows.length === 0) return <EmptyState icon={Truck} text={t('noCrews')} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} data-week aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('who')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {format.format(new Date(`${day}T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {days.map((day) => (
                <td key={day}>
                  {shown
                    .filter((job) => row.of(job) && dayOf(new Date(job.window.from)) === day)
                    .map((job) => (
                      <Visit key={job.id} job={job} onOpen={() => onOpen(job.id)} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Visit({ job, onOpen }: { job: JobRow; onOpen: () => void }) {
  const { t } = useTranslation('fulfilment');
  return (
    <UnstyledButton className={classes.visit} onClick={onOpen} data-tone={jobTone(job)} data-testid={`job-${job.number}`}>
      <span>{`${formatDate(job.window.from, 'time')}–${formatDate(job.window.until, 'time')}`}</span>
      <span>{job.clientName}</span>
      <span className={classes.dimmed}>{`${t(`kind.${job.kind}`)} · № ${job.order.number}`}</span>
      <StatusChip tone={jobTone(job)}>{t(`jobState.${job.state}`)}</StatusChip>
    </UnstyledButton>
  );
}
