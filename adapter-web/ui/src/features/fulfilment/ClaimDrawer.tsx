import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format';
import { Act } from '@/shared/ui/Can';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './Fulfilment.module.css';
import { Fact } from './JobDrawer';
import { claimTone } from './look';
import { acts, type Claim, claimQuery } from './queries';
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

function Body({ claim }: { claim: Claim }) {
  const { t } = useTranslation('fulfilment');
  const [telling, setTelling] = useState<Telling | null>(null);
  const facts: [string, string | null | undefined][] = [
    [t('field.order'), claim.order.number],
    [t('field.client'), claim.client.name],
    [t('field.position'), claim.product ?? (claim.line ? String(claim.line) : null)],
    [t('field.description'), claim.description],
    [t('field.foundBy'), claim.foundBy],
    [t('field.culprit'), claim.culprit?.name],
    [t('field.cost'), claim.cost ? `${claim.cost.amount} ${claim.cost.currency}` : null],
    [t('field.deadline'), formatDate(claim.deadline)],
    [t('field.repeats'), claim.repeats > 0 ? String(claim.repeats) : null],
    [t('field.decision'), claim.verdict?.text],
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
      <Alert color={claim.warranty.free ? 'green' : 'orange'} variant="light">
        {claim.warranty.text}
        {claim.warranty.until ? ` · ${formatDate(claim.warranty.until)}` : ''}
      </Alert>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Fact key={name} name={name} value={value!} />
          ))}
      </dl>
      {telling ? (
        <WithReason
          label={t(`reasonOf.${telling}`)}
          act={t(`act.${telling}`)}
          onAct={done[telling]}
          onDone={() => setTelling(null)}
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
        </div>
      )}
    </div>
  );
}
