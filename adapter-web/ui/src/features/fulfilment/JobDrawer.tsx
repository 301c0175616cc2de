import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { messageOf } from '@/api/problem';
import { addressText } from '@/features/clients/card/words';
import { formatDate, formatMoney } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { Act } from '@/shared/ui/Can';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ActForm, Items } from './ActForm';
import { ChangeForm } from './ChangeForm';
import { FactList } from './FactList';
import { Files } from './Files';
import classes from './Fulfilment.module.css';
import { jobTone } from './look';
import { MoveForm } from './MoveForm';
import { acts, type Job, jobQuery, refresh } from './queries';
import { WithReason } from './WithReason';

/** A delivery or an assembly beside the calendar. */
export function JobDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('fulfilment');
  const query = useQuery(jobQuery(id));
  const job = query.data;
  return (
    <RecordDrawer
      title={job ? t(`numbered.${job.kind}`, { number: job.number }) : t('loading')}
      subtitle={job ? <StatusChip tone={jobTone(job)}>{t(`jobState.${job.state}`)}</StatusChip> : null}
      onClose={onClose}
    >
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {job ? <Body job={job} /> : null}
    </RecordDrawer>
  );
}

function Body({ job }: { job: Job }) {
  const { t } = useTranslation('fulfilment');
  const [telling, setTelling] = useState<'cancel' | 'fail' | 'move' | 'change' | 'complete' | null>(null);
  const depart = useMutation({ mutationFn: () => acts.depart(job), onSettled: refresh });
  const facts: [string, ReactNode][] = [
    [t('field.window'), `${formatDate(job.window.from, 'dateTime')} – ${formatDate(job.window.until, 'time')}`],
    [t('field.order'), job.order.visible ? <Link key="order" to="/orders/$orderId" params={{ orderId: job.order.id } as never}>{job.order.number}</Link> : job.order.number],
    [t('field.client'), job.client.name],
    [t('field.claim'), job.claim ? String(job.claim.number) : null],
    [t('field.address'), [addressText(job.address), ...door(job.address, t)].filter(Boolean).join(', ')],
    [t('field.contact'), [job.contact, job.phone && formatPhone(job.phone)].filter(Boolean).join(', ')],
    [t('field.access'), job.access],
    [t('field.crew'), job.crew.name],
    [t('field.vehicle'), job.vehicle?.name],
    [t('field.work'), work(job, t)],
    [t('field.materials'), job.materials],
    [t('field.cost'), job.cost ? formatMoney(job.cost) : null],
    [t('field.collect'), job.collect ? formatMoney(job.collect) : null],
    [t('field.note'), job.note],
    [t('field.reason'), job.reason],
    [t('field.result'), job.act?.result],
    [t('field.signedBy'), job.act?.signedBy],
    [t('field.remarks'), job.act?.remarks],
    [t('field.defects'), job.act?.defects],
  ];
  return (
    <div className={classes.stack}>
      {job.warnings.map((warning) => (
        <Alert key={warning.code} color="orange" variant="light">
          {warning.text}
        </Alert>
      ))}
      <FactList facts={facts} />
      <Items job={job} />
      <Files files={job.files} label={t('field.photos')} />
      {telling === 'move' ? (
        <MoveForm job={job} onDone={() => setTelling(null)} />
      ) : telling === 'change' ? (
        <ChangeForm job={job} onDone={() => setTelling(null)} />
      ) : telling === 'complete' ? (
        <ActForm job={job} onDone={() => setTelling(null)} onCancel={() => setTelling(null)} />
      ) : telling ? (
        <WithReason
          label={t(`reasonOf.${telling}`)}
          act={t(`act.${telling}`)}
          onAct={(reason) => acts[telling](job, reason)}
          onDone={() => setTelling(null)}
        />
      ) : (
        <div className={classes.buttons}>
          <Act actions={job.actions} name="depart">
            <Button variant={job.state === 'PLANNED' ? 'filled' : 'default'} loading={depart.isPending} onClick={() => depart.mutate()}>
              {t('act.depart')}
            </Button>
          </Act>
          <Act actions={job.actions} name="complete">
            <Button variant={job.state === 'ON_WAY' ? 'filled' : 'default'} onClick={() => setTelling('complete')}>
              {t('act.complete')}
            </Button>
          </Act>
          <Act actions={job.actions} name="plan">
            <Button variant="default" onClick={() => setTelling('move')}>
              {t('act.move')}
            </Button>
          </Act>
          <Act actions={job.actions} name="change">
            <Button variant="default" onClick={() => setTelling('change')}>
              {t('act.change')}
            </Button>
          </Act>
          <Act actions={job.actions} name="fail">
            <Button variant="default" onClick={() => setTelling('fail')}>
              {t('act.fail')}
            </Button>
          </Act>
          <Act actions={job.actions} name="cancel">
            <Button variant="default" onClick={() => setTelling('cancel')}>
              {t('act.cancel')}
            </Button>
          </Act>
        </div>
      )}
      <Refusal text={depart.error ? messageOf(depart.error) : null} />
    </div>
  );
}

/** Floor, lift, entrance: what decides how long the carrying takes. */
export const door = (address: Job['address'], t: (key: string, facts?: Record<string, unknown>) => string): string[] =>
  [
    address.entrance ? t('door.entrance', { value: address.entrance }) : '',
    address.floor !== null && address.floor !== undefined ? t('door.floor', { value: address.floor }) : '',
    address.lift === null || address.lift === undefined ? '' : t(address.lift ? 'door.lift' : 'door.noLift'),
    address.entranceCode ? t('door.code', { value: address.entranceCode }) : '',
  ].filter(Boolean);

export function work(job: Job, t: (key: string, facts?: Record<string, unknown>) => string): string {
  if (job.kind === 'ASSEMBLY') return job.works ?? '';
  return [
    job.pieces ? t('pieces', { count: job.pieces }) : null,
    job.carrying ? t('field.carrying') : null,
    job.unloading ? t('field.unloading') : null,
  ]
    .filter(Boolean)
    .join(', ');
}
