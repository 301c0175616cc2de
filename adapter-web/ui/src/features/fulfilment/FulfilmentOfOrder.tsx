import { Button, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { useCan } from '@/api/session';
import { formatDate } from '@/shared/format';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './Fulfilment.module.css';
import { claimTone, jobTone } from './look';
import { PlanDrawer } from './PlanDrawer';
import { acts, claimsQuery, jobsOfOrderQuery, useLiveFulfilment } from './queries';
import { WithReason } from './WithReason';

/** «Доставка · Монтаж · Рекламации» at the foot of an order: what was planned, done and complained of. */
export function FulfilmentOfOrder({ orderId, address }: { orderId: string; address?: Schemas['Address'] | null }) {
  const { t } = useTranslation('fulfilment');
  const can = useCan();
  const navigate = useNavigate();
  useLiveFulfilment();
  const jobs = useQuery(jobsOfOrderQuery(orderId)).data ?? [];
  const claims = useQuery(claimsQuery(orderId)).data ?? [];
  const [adding, setAdding] = useState<'DELIVERY' | 'ASSEMBLY' | 'CLAIM' | null>(null);
  const [key] = useState(newKey);
  const close = () => setAdding(null);
  return (
    <section className={classes.stack} aria-label={t('ofOrder')} data-testid="fulfilment-of-order">
      {jobs.length + claims.length === 0 ? <span className={classes.dimmed}>{t('nothingOfOrder')}</span> : null}
      {jobs.length + claims.length > 0 ? (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('ofOrder')}>
            <thead>
              <tr>
                <th scope="col">{t('field.kind')}</th>
                <th scope="col">№</th>
                <th scope="col">{t('field.window')}</th>
                <th scope="col">{t('field.performer')}</th>
                <th scope="col">{t('field.state')}</th>
                <th scope="col">{t('field.cost')}</th>
              </tr>
            </thead>
            <tbody>
              {jobs.map((job) => (
                <tr key={job.id}>
                  <td>{t(`kind.${job.kind}`)}</td>
                  <td>
                    <UnstyledButton onClick={() => void navigate({ to: '/fulfilment', search: { job: job.id } })}>{job.number}</UnstyledButton>
                  </td>
                  <td>{`${formatDate(job.window.from, 'dateTime')} – ${formatDate(job.window.until, 'time')}`}</td>
                  <td>{[job.crew.name, job.vehicle?.name].filter(Boolean).join(', ')}</td>
                  <td>
                    <StatusChip tone={jobTone(job)}>{t(`jobState.${job.state}`)}</StatusChip>
                  </td>
                  <td>{job.cost?.amount}</td>
                </tr>
              ))}
              {claims.map((claim) => (
                <tr key={claim.id}>
                  <td>{t('kind.CLAIM')}</td>
                  <td>
                    <UnstyledButton onClick={() => void navigate({ to: '/fulfilment', search: { view: 'claims', claim: claim.id } })}>
                      {claim.number}
                    </UnstyledButton>
                  </td>
                  <td>{formatDate(claim.deadline)}</td>
                  <td>{claim.culpritName}</td>
                  <td>
                    <StatusChip tone={claimTone(claim)}>{t(`claimState.${claim.state}`)}</StatusChip>
                  </td>
                  <td>{claim.cost?.amount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {adding === 'CLAIM' ? (
        <WithReason
          label={t('field.description')}
          act={t('act.raise')}
          onAct={(description) => acts.raise({ orderId, form: { description } }, `${key}-${description.length}`)}
          onDone={close}
        />
      ) : can('fulfilment.plan') ? (
        <div className={classes.buttons}>
          {(['DELIVERY', 'ASSEMBLY', 'CLAIM'] as const).map((kind) => (
            <Button key={kind} variant="default" size="xs" onClick={() => setAdding(kind)}>
              {t(`add.${kind}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {adding === 'DELIVERY' || adding === 'ASSEMBLY' ? (
        <PlanDrawer orderId={orderId} kind={adding} address={address ?? null} onClose={close} />
      ) : null}
    </section>
  );
}
