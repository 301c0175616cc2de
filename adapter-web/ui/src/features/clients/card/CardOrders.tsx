import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Package, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useCan } from '@/api/session';
import { stageIcon, stageTone } from '@/features/orders/look';
import { isZero } from '@/features/orders/money';
import { settlementsQuery, useLiveOrders } from '@/features/orders/queries';
import { formatDay, formatMoney } from '@/shared/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './Records.module.css';

/** The orders of the client, the newest first, and how the client stands with the company over all of them. */
export function CardOrders({ clientId }: { clientId: string }) {
  const { t } = useTranslation('orders');
  const can = useCan();
  const navigate = useNavigate();
  const list = useInfiniteQuery({
    queryKey: ['orders', 'of-client', clientId],
    queryFn: ({ pageParam }) => ask(api.GET('/orders', { params: { query: { client: clientId, limit: 50, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  useLiveOrders();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const add = can('orders.edit') ? (
    <Button variant="default" size="compact-sm" leftSection={<Plus size={14} />} onClick={() => void navigate({ to: '/orders', search: { new: true, client: clientId } })}>
      {t('new')}
    </Button>
  ) : undefined;
  if (list.isPending) return <Skeleton height={140} />;
  if (list.error && rows.length === 0) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (rows.length === 0) return <EmptyState icon={Package} text={t('noneOfClient')} action={add} />;
  return (
    <>
      <div className={classes.tools}>{add}</div>
      {can('orders.finance') ? <Settled clientId={clientId} /> : null}
      <div className={classes.scroll}>
        <table className={classes.calls}>
          <thead>
            <tr>
              <th scope="col">{t('field.number')}</th>
              <th scope="col">{t('field.title')}</th>
              <th scope="col">{t('field.stage')}</th>
              <th scope="col">{t('field.due')}</th>
              <th scope="col">{t('field.manager')}</th>
              <th scope="col">{t('field.sum')}</th>
              <th scope="col">{t('field.outstanding')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-testid={`row-order-${row.id}`}>
                <td>
                  <Link to="/orders/$orderId" params={{ orderId: row.id }}>
                    {row.number}
                  </Link>
                </td>
                <td>{row.title}</td>
                <td>
                  <StatusChip tone={stageTone[row.stage]} icon={stageIcon[row.stage]} struck={row.stage === 'CANCELLED'}>
                    {t(`stage.${row.stage}`)}
                  </StatusChip>
                </td>
                <td>{formatDay(row.due)}</td>
                <td>{row.managerName}</td>
                <td>{formatMoney(row.sums?.due)}</td>
                <td>{row.sums && !isZero(row.sums.outstanding) ? formatMoney(row.sums.outstanding) : ''}</td>
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
    </>
  );
}

/** Over all orders the user may see. */
function Settled({ clientId }: { clientId: string }) {
  const { t } = useTranslation('orders');
  const { data, error, refetch } = useQuery(settlementsQuery(clientId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} compact />;
  if (!data) return <Skeleton height={40} />;
  return (
    <dl className={classes.requisites} aria-label={t('settlements.title')} data-testid="settlements">
      {(['due', 'paid', 'outstanding', 'overpaid'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`payment.${name}`)}</dt>
          <dd>{formatMoney(data[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
