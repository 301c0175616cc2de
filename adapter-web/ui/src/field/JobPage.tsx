import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft, MapPin, Phone, Truck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageOf } from '@/api/problem';
import { ActForm, Items } from '@/features/fulfilment/ActForm';
import { Files } from '@/features/fulfilment/Files';
import { door, work } from '@/features/fulfilment/JobDrawer';
import { jobTone } from '@/features/fulfilment/look';
import { acts, type Job, jobQuery, refresh, useLiveFulfilment } from '@/features/fulfilment/queries';
import { WithReason } from '@/features/fulfilment/WithReason';
import { formatDate, formatMoney } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Refusal } from '@/shared/ui/Refusal';
import { StatusChip } from '@/shared/ui/StatusChip';
import { dialled } from './CrewJobs';
import classes from './field.module.css';
import { placeText, routeTo } from './view';

/** One delivery or assembly, top to bottom as the work goes; the client signs on the glass. */
export function JobPage(): ReactNode {
  const { jobId } = useParams({ strict: false }) as { jobId: string };
  useLiveFulfilment();
  const query = useQuery(jobQuery(jobId));
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={320} radius={8} />;
  return <Whole key={query.data.id} job={query.data} />;
}

const may = (job: Job, name: string) => job.actions.some((each) => each.name === name && each.allowed);

function Whole({ job }: { job: Job }) {
  const { t } = useTranslation('field');
  const words = useTranslation('fulfilment').t;
  const navigate = useNavigate();
  const [doing, setDoing] = useState<'complete' | 'fail' | null>(null);
  const stop = () => setDoing(null);
  const depart = useMutation({ mutationFn: () => acts.depart(job), onSettled: refresh });
  const facts: [string, string | null | undefined][] = [
    [words('field.access'), [...door(job.address, words), job.access].filter(Boolean).join(', ')],
    [words('field.work'), work(job, words)],
    [words('field.materials'), job.materials],
    [words('field.vehicle'), job.vehicle?.name],
    [words('field.collect'), job.collect ? formatMoney(job.collect) : null],
    [words('field.note'), job.note],
    [words('field.claim'), job.claim ? `№ ${job.claim.number}` : null],
    [words('field.reason'), job.reason],
    [words('field.result'), job.act?.result],
    [words('field.signedBy'), job.act?.signedBy],
    [words('field.remarks'), job.act?.remarks],
    [words('field.defects'), job.act?.defects],
  ];
  return (
    <article className={classes.task} aria-label={words(`numbered.${job.kind}`, { number: job.number })}>
      <button type="button" className={classes.back} onClick={() => void navigate({ to: '/m' })}>
        <ChevronLeft size={20} aria-hidden /> {words(`numbered.${job.kind}`, { number: job.number })}
      </button>
      <div className={classes.cardTop}>
        <strong className={classes.time}>{`${formatDate(job.window.from)} ${formatDate(job.window.from, 'time')}–${formatDate(job.window.until, 'time')}`}</strong>
        <StatusChip tone={jobTone(job)}>{words(`jobState.${job.state}`)}</StatusChip>
      </div>
      {job.warnings.map((each) => (
        <p key={each.code} className={classes.note} data-tone="amber">
          {each.text}
        </p>
      ))}
      <h1 className={classes.title}>{job.contact ?? job.client.name}</h1>
      <p className={classes.line}>{placeText(job.address)}</p>
      {job.phone && !dialled(job) ? <p className={classes.line}>{formatPhone(job.phone)}</p> : null}
      <div className={classes.cardActs}>
        {dialled(job) ? (
          <a className={classes.touch} href={`tel:${dialled(job)}`} aria-label={t('callTo', { phone: formatPhone(job.phone) })}>
            <Phone size={18} aria-hidden /> {t('call')}
          </a>
        ) : null}
        <a className={classes.touch} href={routeTo(job.address)} target="_blank" rel="noreferrer">
          <MapPin size={18} aria-hidden /> {t('route')}
        </a>
      </div>
      <dl className={classes.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {doing === 'complete' ? null : <Items job={job} />}
      <Files files={job.files} label={words('field.photos')} />
      <Refusal text={depart.error ? messageOf(depart.error) : null} />
      {doing === 'complete' ? (
        <div className={classes.act}>
          <ActForm job={job} onDone={stop} onCancel={stop} />
        </div>
      ) : doing === 'fail' ? (
        <div className={classes.act}>
          <WithReason label={words('reasonOf.fail')} act={words('act.fail')} onAct={(reason) => acts.fail(job, reason)} onDone={stop} />
        </div>
      ) : (
        <div className={classes.column}>
          {may(job, 'depart') ? (
            <Button size="lg" leftSection={<Truck size={18} />} loading={depart.isPending} onClick={() => depart.mutate()}>
              {words('act.depart')}
            </Button>
          ) : null}
          {may(job, 'complete') ? (
            <Button size="lg" variant={job.state === 'ON_WAY' ? 'filled' : 'default'} onClick={() => setDoing('complete')}>
              {words('act.complete')}
            </Button>
          ) : null}
          {may(job, 'fail') ? (
            <Button size="lg" variant="default" onClick={() => setDoing('fail')}>
              {words('act.fail')}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  );
}
