import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Ruler } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { iconOf, lookOf, toneOf } from '@/features/measurements/task/look';
import { formatDate, formatMoment } from '@/shared/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './Records.module.css';

/** All measurements of the client, the newest first; what changes appears by itself. */
export function CardMeasurements({ clientId }: { clientId: string }) {
  const { t } = useTranslation('measurements');
  const list = useInfiniteQuery({
    queryKey: ['measurements', 'of-client', clientId],
    queryFn: ({ pageParam }) => ask(api.GET('/measurements', { params: { query: { client: clientId, limit: 50, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  useLive('measurement.changed', () => void queryClient.invalidateQueries({ queryKey: ['measurements', 'of-client', clientId] }));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending) return <Skeleton height={140} />;
  if (list.error && rows.length === 0) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (rows.length === 0) return <EmptyState icon={Ruler} text={t('noneOfClient')} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.calls}>
        <thead>
          <tr>
            <th scope="col">{t('field.number')}</th>
            <th scope="col">{t('field.state')}</th>
            <th scope="col">{t('field.visit')}</th>
            <th scope="col">{t('field.object')}</th>
            <th scope="col">{t('field.measurer')}</th>
            <th scope="col">{t('field.acceptedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-testid={`row-measurement-${row.id}`}>
              <td>
                <Link to="/measurements/$measurementId" params={{ measurementId: row.id }}>
                  {t('numbered', { number: row.number })}
                </Link>
              </td>
              <td>
                <StatusChip tone={toneOf(row)} icon={iconOf(row)} struck={row.state === 'CANCELLED'}>
                  {t(`state.${lookOf(row)}`)}
                </StatusChip>
              </td>
              <td title={row.start ? formatDate(row.start, 'full') : undefined}>{row.start ? formatMoment(row.start) : t('unplanned')}</td>
              <td>{row.object}</td>
              <td>{row.measurerName}</td>
              <td>{formatMoment(row.acceptedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.hasNextPage ? (
        <Button className={classes.more} variant="default" size="compact-sm" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('clients:showMore')}
        </Button>
      ) : null}
    </div>
  );
}
