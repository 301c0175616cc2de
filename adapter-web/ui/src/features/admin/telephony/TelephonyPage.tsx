import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PhoneOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { telephonyQuery } from '@/api/queries';
import { formatMoment } from '@/shared/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './TelephonyPage.module.css';

type Pbx = Schemas['Pbx'];

/** So late that somebody should know. */
const LATE_SECONDS = 10;

/** So wrong a clock makes calls stand in the wrong order. */
const WRONG_SECONDS = 5;

/** How each telephone exchange is heard, and what to do when it is not. */
export default function TelephonyPage(): ReactNode {
  const { t } = useTranslation('telephony');
  const { data, error, refetch } = useQuery({ ...telephonyQuery, refetchInterval: 3_000 });
  return (
    <>
      <PageHeader title={t('admin.title')} note={t('admin.note')} />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={320} /> : null}
      {data?.length === 0 ? <EmptyState icon={PhoneOff} text={`${t('admin.none')}. ${t('admin.noneHint')}`} /> : null}
      <div className={classes.page}>
        {data?.map((pbx) => (
          <PbxCard key={pbx.name} pbx={pbx} />
        ))}
      </div>
    </>
  );
}

function PbxCard({ pbx }: { pbx: Pbx }) {
  const { t } = useTranslation('telephony');
  const state = pbx.role === 'STANDBY' ? 'STANDBY' : pbx.connected ? 'CONNECTED' : 'AWAY';
  const tone = { CONNECTED: 'green', AWAY: 'red', STANDBY: 'gray' } as const;
  const facts: [string, ReactNode][] = [
    ['host', pbx.host || '—'],
    ['since', formatMoment(pbx.since) || '—'],
    ['lastEvent', formatMoment(pbx.lastEventAt) || t('admin.never')],
    ['reconnects', pbx.reconnects],
    ['waiting', pbx.waiting],
    ['lag', t('admin.seconds', { seconds: pbx.lagSeconds.toFixed(1) })],
    ['kept', `${t('admin.kept', { count: pbx.kept.events })}, ${t('admin.size', { kilobytes: Math.ceil(pbx.kept.bytes / 1024) })}`],
    ['clock', pbx.clockAheadSeconds === null ? '—' : t('admin.seconds', { seconds: pbx.clockAheadSeconds.toFixed(1) })],
    ['unreadable', pbx.unreadable],
  ];
  return (
    <section aria-label={pbx.name} data-testid={`pbx-${pbx.name}`}>
      <FormSection title={pbx.name} note={<StatusChip tone={tone[state]}>{t(`admin.state.${state}`)}</StatusChip>}>
        <Advice pbx={pbx} state={state} />
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <div key={name} className={classes.fact}>
              <dt className="nz-dimmed">{t(`admin.field.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </FormSection>
    </section>
  );
}

/** What is wrong, in plain words, and what helps. */
function Advice({ pbx, state }: { pbx: Pbx; state: 'CONNECTED' | 'AWAY' | 'STANDBY' }) {
  const { t } = useTranslation('telephony');
  const { disk, failure } = pbx.kept;
  return (
    <>
      {state === 'STANDBY' ? <p className={classes.advice}>{t('admin.standby')}</p> : null}
      {state === 'AWAY' ? <p className={classes.advice}>{t('admin.away', { reason: pbx.lastError ?? t('admin.noReason') })}</p> : null}
      {disk === 'FAILS' ? <p className={classes.advice}>{t('admin.FAILS', { reason: failure ?? t('admin.noReason') })}</p> : null}
      {disk === 'SHORT' ? <p className={classes.advice}>{t('admin.SHORT')}</p> : null}
      {Math.abs(pbx.clockAheadSeconds ?? 0) > WRONG_SECONDS ? (
        <p className={classes.advice}>{t(pbx.clockAheadSeconds! > 0 ? 'admin.clockAhead' : 'admin.clockBehind', { seconds: Math.round(Math.abs(pbx.clockAheadSeconds!)) })}</p>
      ) : null}
      {pbx.lagSeconds > LATE_SECONDS ? <p className={classes.advice}>{t('admin.late')}</p> : null}
    </>
  );
}
