import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MapPin, Phone, Truck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { jobTone } from '@/features/fulfilment/look';
import { type Job, myJobsQuery, useLiveFulfilment } from '@/features/fulfilment/queries';
import { companyZone, formatDate } from '@/shared/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './field.module.css';
import { useField } from './field';
import { isSameDay, placeText, routeTo } from './view';

const isOpen = (job: Job) => job.state === 'PLANNED' || job.state === 'ON_WAY';

/** The number to dial; none where the crew may see it only masked. */
export const dialled = (job: Job): string | null => (job.phone && !job.phone.includes('•') ? job.phone : null);

/** Deliveries and assemblies of one's crew. They need a network: what is signed there is known to the office at once. */
export function CrewJobs({ show }: { show: 'today' | 'ahead' | 'all' }) {
  return useField().owner?.crews ? <Jobs show={show} /> : null;
}

function Jobs({ show }: { show: 'today' | 'ahead' | 'all' }) {
  const { t } = useTranslation('field');
  useLiveFulfilment();
  const query = useQuery(myJobsQuery);
  if (query.error && !query.data) return <ErrorState compact error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={120} radius={8} />;
  const now = new Date();
  const today = query.data.filter((job) => isSameDay(job.window.from, now, companyZone()));
  const late = query.data.filter((job) => !today.includes(job) && isOpen(job) && new Date(job.window.until) < now);
  const ahead = query.data.filter((job) => !today.includes(job) && isOpen(job) && new Date(job.window.until) >= now);
  const over = query.data.filter((job) => !isOpen(job));
  const lists: [string, Job[]][] =
    show === 'today'
      ? [[t('jobs.late'), late], [t('jobs.today'), today]]
      : show === 'ahead'
        ? [[t('jobs.ahead'), ahead]]
        : [[t('toDo'), [...late, ...today.filter(isOpen), ...ahead]], [t('over'), over]];
  const shown = lists.filter(([, jobs]) => jobs.length > 0);
  if (shown.length === 0) return <EmptyState icon={Truck} text={t(show === 'today' ? 'jobs.noneToday' : 'jobs.none')} />;
  return (
    <>
      {shown.map(([label, jobs]) => (
        <section key={label} aria-label={label}>
          <h2 className={classes.subtitle}>{label}</h2>
          <ul className={classes.list} aria-label={label}>
            {jobs.map((job) => (
              <JobCard key={job.id} job={job} withDay={!today.includes(job)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function JobCard({ job, withDay }: { job: Job; withDay: boolean }) {
  const { t } = useTranslation('field');
  const words = useTranslation('fulfilment').t;
  return (
    <li className={classes.card} data-testid={`row-job-${job.id}`}>
      <Link to="/m/job/$jobId" params={{ jobId: job.id } as never} className={classes.cardMain}>
        <span className={classes.cardTop}>
          <strong className={classes.time}>{`${withDay ? `${formatDate(job.window.from)} ` : ''}${formatDate(job.window.from, 'time')}–${formatDate(job.window.until, 'time')}`}</strong>
          <StatusChip tone={jobTone(job)}>{words(`jobState.${job.state}`)}</StatusChip>
        </span>
        <span className={classes.cardTitle}>{job.contact ?? job.client.name}</span>
        <span>{`${words(`numbered.${job.kind}`, { number: job.number })}${job.pieces ? ` · ${words('pieces', { count: job.pieces })}` : ''}`}</span>
        <span className="nz-dimmed">{placeText(job.address)}</span>
      </Link>
      <div className={classes.cardActs}>
        {dialled(job) ? (
          <a className={classes.touch} href={`tel:${dialled(job)}`}>
            <Phone size={18} aria-hidden /> {t('call')}
          </a>
        ) : null}
        <a className={classes.touch} href={routeTo(job.address)} target="_blank" rel="noreferrer">
          <MapPin size={18} aria-hidden /> {t('route')}
        </a>
      </div>
    </li>
  );
}
