import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeftRight, PhoneCall, PhoneIncoming, PhoneOutgoing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { outcomeKey, toneOf } from '@/features/calls/outcome';
import { recordingOf } from '@/features/calls/recording';
import { ListenButton } from '@/features/recordings/ListenButton';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatDate, formatDuration, formatMoment } from '@/shared/format';
import { formatTyped } from '@/shared/phone';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './Records.module.css';

function Way({ call }: { call: Schemas['CallRow'] }) {
  const { t } = useTranslation('calls');
  const Icon = call.direction === 'INBOUND' ? PhoneIncoming : call.direction === 'OUTBOUND' ? PhoneOutgoing : ArrowLeftRight;
  return <Icon size={14} className={classes.way14} role="img" aria-label={t(`direction.${call.direction}`)} />;
}

/** All calls with the client, newest first; new ones appear by themselves. */
export function CardCalls({ clientId }: { clientId: string }) {
  const { t } = useTranslation('clients');
  const calls = useInfiniteQuery({
    queryKey: ['calls', 'of-client', clientId],
    queryFn: ({ pageParam }) => ask(api.GET('/calls', { params: { query: { client: clientId, limit: 50, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  useLive('call.*', () => void queryClient.invalidateQueries({ queryKey: ['calls', 'of-client', clientId] }));
  const rows = calls.data?.pages.flatMap((page) => page.items) ?? [];
  if (calls.isPending) return <Skeleton height={140} />;
  if (calls.error && rows.length === 0) return <ErrorState error={calls.error} onRetry={() => void calls.refetch()} />;
  if (rows.length === 0) return <EmptyState icon={PhoneCall} text={t('noCalls')} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.calls}>
        <thead>
          <tr>
            <th scope="col">{t('calls:column.startedAt')}</th>
            <th scope="col">{t('calls:column.number')}</th>
            <th scope="col">{t('calls:column.employee')}</th>
            <th scope="col">{t('calls:column.outcome')}</th>
            <th scope="col">{t('calls:column.talk')}</th>
            <th scope="col">{t('recordings:column')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((call) => (
            <tr key={call.id} data-testid={`row-call-${call.id}`}>
              <td>
                <Way call={call} />
                <Link to="/calls" search={{ open: call.id }} title={formatDate(call.startedAt, 'full')}>
                  {formatMoment(call.startedAt)}
                </Link>
              </td>
              <td>
                {call.hidden ? (
                  t('calls:hiddenNumber')
                ) : call.number ? (
                  <PhoneLink whom={{ callId: call.id }} who={call.number}>
                    {formatTyped(call.number)}
                  </PhoneLink>
                ) : null}
              </td>
              <td>{call.employeeName}</td>
              <td>
                <StatusChip tone={toneOf(call)}>
                  {t(`calls:outcome.${outcomeKey(call)}`)}
                </StatusChip>
              </td>
              <td>{call.talkSeconds > 0 ? formatDuration(call.talkSeconds) : ''}</td>
              <td>{call.recorded ? <ListenButton small what={recordingOf(call, t('calls:hiddenNumber'))} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {calls.hasNextPage ? (
        <Button className={classes.more} variant="default" size="compact-sm" loading={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
          {t('showMore')}
        </Button>
      ) : null}
    </div>
  );
}
