import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useDictionary } from '@/api/queries';
import { ListenButton } from '@/features/recordings/ListenButton';
import { CallButton } from '@/features/telephone/CallButton';
import { formatDate, formatDuration } from '@/shared/format';
import { formatTyped } from '@/shared/phone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { StatusChip } from '@/shared/ui/StatusChip';
import { CallClientLink } from './CallClientLink';
import classes from './CallDrawer.module.css';
import { outcomeKey, toneOf } from './outcome';
import { callQuery } from './queries';
import { recordingOf } from './recording';

export type Call = Schemas['Call'];

interface CallDrawerProps {
  callId: string;
  onClose: () => void;
  onClient: (clientId: string) => void;
}

/** One call in full: whose telephones rang, who spoke, to whom it was handed, and which client it was. */
export function CallDrawer({ callId, onClose, onClient }: CallDrawerProps) {
  const { t } = useTranslation('calls');
  const { data: call, error, refetch } = useQuery(callQuery(callId));
  const who = call ? (call.hidden ? t('hiddenNumber') : formatTyped(call.number ?? '') || call.callerName || '') : '';
  return (
    <RecordDrawer
      title={call ? `${t(`direction.${call.direction}`)} · ${who}` : t('call')}
      subtitle={
        call ? (
          <>
            <StatusChip tone={toneOf(call)}>{t(`outcome.${outcomeKey(call)}`)}</StatusChip>
            <span>{formatDate(call.startedAt, 'full')}</span>
          </>
        ) : undefined
      }
      onClose={onClose}
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!call && !error ? <Skeleton height={220} /> : null}
      {call ? (
        <>
          <FormSection title={t('column.client')}>
            <CallClientLink call={call} onClient={onClient} />
            {call.number && !call.hidden ? <CallButton word whom={{ callId: call.id }} who={who} /> : null}
          </FormSection>
          {call.actions.some((act) => act.name === 'listen' && act.allowed) ? (
            <FormSection title={t('recordings:column')}>
              <ListenButton what={recordingOf(call, t('hiddenNumber'))} />
            </FormSection>
          ) : null}
          <FormSection title={t('times')}>
            <Times call={call} />
          </FormSection>
          <FormSection title={t('legs')}>
            <Legs legs={call.legs} />
          </FormSection>
          {call.transfers.length > 0 ? (
            <FormSection title={t('transfers')}>
              <ol className={classes.steps}>
                {call.transfers.map((step) => (
                  <li key={`${step.at} ${step.to}`}>
                    <time dateTime={step.at}>{formatDate(step.at, 'full').slice(-8)}</time>
                    <span>{t(`transfer.${step.kind}`, { from: step.from ?? t('unknown'), to: step.to ?? t('unknown') })}</span>
                  </li>
                ))}
              </ol>
            </FormSection>
          ) : null}
        </>
      ) : null}
    </RecordDrawer>
  );
}

function Times({ call }: { call: Call }) {
  const { t } = useTranslation('calls');
  const sources = useDictionary('sources');
  const clock = (instant: string | null) => formatDate(instant, 'full').slice(-8);
  const facts: [string, string | null | undefined][] = [
    [t('begun'), clock(call.startedAt)],
    [t('answered'), clock(call.answeredAt)],
    [t('ended'), clock(call.endedAt)],
    [t('column.wait'), formatDuration(call.waitSeconds)],
    [t('column.talk'), call.talkSeconds > 0 ? formatDuration(call.talkSeconds) : ''],
    [t('column.employee'), call.employeeName],
    [t('placedBy'), call.placedByName],
    [t('column.line'), [call.ownLineName, formatTyped(call.ownLine ?? '')].filter(Boolean).join(' · ')],
    [t('source'), sources.nameOf(call.source)],
    [t('dialled'), formatTyped(call.dialledNumber ?? '')],
    [t('column.queue'), call.queue],
    [t('hungUpBy'), call.hungUpBy ? t(`side.${call.hungUpBy}`, { defaultValue: call.hungUpBy }) : ''],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Legs({ legs }: { legs: Call['legs'] }) {
  const { t } = useTranslation('calls');
  const clock = (instant: string | null) => formatDate(instant, 'full').slice(-8);
  if (legs.length === 0) return <p className={classes.none}>{t('noLegs')}</p>;
  return (
    <table className={classes.legs}>
      <thead>
        <tr>
          <th scope="col">{t('column.employee')}</th>
          <th scope="col">{t('rang')}</th>
          <th scope="col">{t('answered')}</th>
          <th scope="col">{t('ended')}</th>
        </tr>
      </thead>
      <tbody>
        {legs.map((leg, at) => (
          // Telephones may ring twice in one call, so only the place tells them apart.
          // eslint-disable-next-line react/no-array-index-key
          <tr key={at} data-answered={leg.answeredAt !== null || undefined}>
            <th scope="row">
              {leg.employeeName ?? t('nobodys')} <span className="nz-dimmed">{leg.extension}</span>
            </th>
            <td>{clock(leg.rangAt)}</td>
            <td>{clock(leg.answeredAt) || '—'}</td>
            <td>{clock(leg.endedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
