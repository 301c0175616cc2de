import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/api/queries';
import { formatDate, formatMoney } from '@/shared/format';
import { Act } from '@/shared/ui/Can';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { StatusChip } from '@/shared/ui/StatusChip';
import { AddPhotos } from './AddPhotos';
import { ClaimForm } from './ClaimForm';
import { Files } from './Files';
import classes from './Fulfilment.module.css';
import { FactList } from './FactList';
import { claimTone } from './look';
import { acts, type Claim, claimQuery, jobQuery } from './queries';
import { PlanDrawer } from './PlanDrawer';
import { WithReason } from './WithReason';

/** A claim beside the list: what happened, who bears it, what became of it. */
export function ClaimDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('fulfilment');
  const query = useQuery(claimQuery(id));
  const claim = query.data;
  return (
    <RecordDrawer
      title={claim ? t('numbered.CLAIM', { number: claim.number }) : t('loading')}
      subtitle={claim ? <StatusChip tone={claimTone(claim)}>{t(`claimState.${claim.state}`)}</StatusChip> : null}
      onClose={onClose}
    >
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {claim ? <Body claim={claim} /> : null}
    </RecordDrawer>
  );
}

type Telling = 'accept' | 'acceptPaid' | 'reject' | 'close' | 'reopen';
type Doing = Telling | 'change' | 'DELIVERY' | 'ASSEMBLY';

function Body({ claim }: { claim: Claim }) {
  const { t } = useTranslation('fulfilment');
  const causes = useDictionary('claim-causes');
  const [telling, setTelling] = useState<Doing | null>(null);
  const stop = () => setTelling(null);
  // Where the furniture went, there the repair goes.
  const address = useQuery({ ...jobQuery(claim.visit?.id ?? ''), enabled: claim.visit !== null && (telling === 'DELIVERY' || telling === 'ASSEMBLY') });
  const visit = (one: NonNullable<Claim['visit']>) =>
    `${t(`numbered.${one.kind}`, { number: one.number })}, ${formatDate(one.window.from, 'dateTime')}, ${t(`jobState.${one.state}`)}`;
  const facts: [string, ReactNode][] = [
    [t('field.order'), claim.order.visible ? <Link key="order" to="/orders/$orderId" params={{ orderId: claim.order.id } as never}>{claim.order.number}</Link> : claim.order.number],
    [t('field.client'), claim.client.name],
    [t('field.position'), claim.product ?? (claim.line ? String(claim.line) : null)],
    [t('field.visit'), claim.visit ? visit(claim.visit) : null],
    [t('field.cause'), causes.nameOf(claim.cause)],
    [t('field.description'), claim.description],
    [t('field.foundBy'), claim.foundBy],
    [t('field.culprit'), claim.culprit?.name],
    [t('field.cost'), claim.cost ? formatMoney(claim.cost) : null],
    [t('field.deadline'), formatDate(claim.deadline)],
    [t('field.repeats'), claim.repeats > 0 ? `${claim.repeats}: ${claim.reopenings.map((one) => `${formatDate(one.at)} ${one.reason}`).join('; ')}` : null],
    [t('field.decision'), claim.verdict ? [claim.verdict.accepted ? t(claim.verdict.free ? 'act.accept' : 'act.acceptPaid') : t('act.reject'), claim.verdict.text, claim.verdict.by?.name].filter(Boolean).join(' · ') : null],
    [t('field.repairs'), claim.repairs.map(visit).join('; ')],
    [t('field.confirmation'), claim.closing?.confirmation],
  ];
  const done: Record<Telling, (text: string) => Promise<unknown>> = {
    accept: (text) => acts.decide(claim, { accepted: true, free: true, text }),
    acceptPaid: (text) => acts.decide(claim, { accepted: true, free: false, text }),
    reject: (text) => acts.decide(claim, { accepted: false, text }),
    close: (text) => acts.close(claim, text),
    reopen: (text) => acts.reopen(claim, text),
  };
  const buttons: [Telling, string][] = [
    ['accept', 'accept'],
    ['acceptPaid', 'accept'],
    ['reject', 'reject'],
    ['close', 'close'],
    ['reopen', 'reopen'],
  ];
  return (
    <div className={classes.stack}>
      <Alert color={claim.warranty.free ? 'green' : 'orange'} variant="light" data-testid="warranty">
        <b>{t(claim.warranty.free ? 'free' : 'paid')}</b> · {claim.warranty.text}
        {claim.warranty.until ? ` · ${formatDate(claim.warranty.until)}` : ''}
      </Alert>
      <FactList facts={facts} />
      <Files files={claim.files} label={t('field.photos')} />
      <AddPhotos claim={claim} />
      {telling === 'change' ? (
        <ClaimForm orderId={claim.order.id} claim={claim} onDone={stop} onCancel={stop} />
      ) : telling && telling !== 'DELIVERY' && telling !== 'ASSEMBLY' ? (
        <WithReason
          label={t(`reasonOf.${telling}`)}
          act={t(`act.${telling}`)}
          onAct={done[telling]}
          onDone={stop}
        />
      ) : (
        <div className={classes.buttons}>
          {buttons.map(([name, right]) => (
            <Act key={name} actions={claim.actions} name={right}>
              <Button variant={name === 'accept' ? 'filled' : 'default'} onClick={() => setTelling(name)}>
                {t(`act.${name}`)}
              </Button>
            </Act>
          ))}
          <Act actions={claim.actions} name="change">
            <Button variant="default" onClick={() => setTelling('change')}>
              {t('act.change')}
            </Button>
          </Act>
          {(['ASSEMBLY', 'DELIVERY'] as const).map((kind) => (
            <Act key={kind} actions={claim.actions} name="repair">
              <Button variant="default" onClick={() => setTelling(kind)}>
                {t(`repair.${kind}`)}
              </Button>
            </Act>
          ))}
        </div>
      )}
      {(telling === 'DELIVERY' || telling === 'ASSEMBLY') && !address.isLoading ? (
        <PlanDrawer orderId={claim.order.id} kind={telling} claimId={claim.id} address={address.data?.address ?? null} onClose={stop} onPlanned={stop} />
      ) : null}
    </div>
  );
}
