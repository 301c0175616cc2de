import { Button, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useCan } from '@/api/session';
import { formatDate, formatMoney } from '@/shared/format';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ClaimDrawer } from './ClaimDrawer';
import { ClaimForm } from './ClaimForm';
import classes from './Fulfilment.module.css';
import { JobDrawer } from './JobDrawer';
import { claimTone, jobTone } from './look';
import { PlanDrawer } from './PlanDrawer';
import { claimsQuery, jobsOfOrderQuery, useLiveFulfilment } from './queries';

interface FulfilmentOfOrderProps {
  orderId: string;
  address?: Schemas['Address'] | null;
  /** Positions, where the reader may see them. */
  lines?: { number: number; product: string }[];
}

/** «Доставка · Монтаж · Рекламации» at the foot of an order: what was planned, done and complained of. */
export function FulfilmentOfOrder({ orderId, address, lines }: FulfilmentOfOrderProps) {
  const { t } = useTranslation('fulfilment');
  const can = useCan();
  useLiveFulfilment();
  const jobs = useQuery(jobsOfOrderQuery(orderId)).data ?? [];
  const claims = useQuery(claimsQuery(orderId)).data ?? [];
  const [adding, setAdding] = useState<'DELIVERY' | 'ASSEMBLY' | 'CLAIM' | null>(null);
  const [open, setOpen] = useState<{ job?: string; claim?: string }>({});
  const close = () => setAdding(null);
  return (
    <div className={classes.stack} data-testid="fulfilment-of-order">
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
                    <UnstyledButton className={classes.link} onClick={() => setOpen({ job: job.id })}>{job.number}</UnstyledButton>
                  </td>
                  <td>{`${formatDate(job.window.from, 'dateTime')} – ${formatDate(job.window.until, 'time')}`}</td>
                  <td>{[job.crew.name, job.vehicle?.name].filter(Boolean).join(', ')}</td>
                  <td>
                    <StatusChip tone={jobTone(job)}>{t(`jobState.${job.state}`)}</StatusChip>
                  </td>
                  <td>{job.cost ? formatMoney(job.cost) : ''}</td>
                </tr>
              ))}
              {claims.map((claim) => (
                <tr key={claim.id}>
                  <td>{t('kind.CLAIM')}</td>
                  <td>
                    <UnstyledButton className={classes.link} onClick={() => setOpen({ claim: claim.id })}>
                      {claim.number}
                    </UnstyledButton>
                  </td>
                  <td>{formatDate(claim.deadline)}</td>
                  <td>{claim.culpritName}</td>
                  <td>
                    <StatusChip tone={claimTone(claim)}>{t(`claimState.${claim.state}`)}</StatusChip>
                  </td>
                  <td>{claim.cost ? formatMoney(claim.cost) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {adding === 'CLAIM' ? (
        <ClaimForm
          orderId={orderId}
          lines={lines}
          onDone={(claim) => {
            close();
            setOpen({ claim: claim.id });
          }}
          onCancel={close}
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
        <PlanDrawer
          orderId={orderId}
          kind={adding}
          address={address ?? null}
          onClose={close}
          onPlanned={(job) => {
            close();
            setOpen({ job: job.id });
          }}
        />
      ) : null}
      {open.job ? <JobDrawer key={open.job} id={open.job} onClose={() => setOpen({})} /> : null}
      {open.claim ? <ClaimDrawer key={open.claim} id={open.claim} onClose={() => setOpen({})} /> : null}
    </div>
  );
}
