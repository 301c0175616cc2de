import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { HistoryList } from '@/shared/ui/HistoryList';
import type { Order } from '../queries';
import { useHistoryWords } from './history';
import { Section } from './Section';

/** Who did what with the order at every step; asked for when it is unfolded. */
export function OrderHistory({ order }: { order: Order }) {
  return (
    <Section name="history" shut>
      <Steps order={order} />
    </Section>
  );
}

function Steps({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const words = useHistoryWords(order);
  const orderId = order.id;
  const history = useInfiniteQuery({
    queryKey: ['order-history', orderId],
    queryFn: ({ pageParam }) => ask(api.GET('/orders/{orderId}/history', { params: { path: { orderId }, query: { limit: 30, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  useLive(['order.changed', 'job.changed', 'claim.changed'], () => void queryClient.invalidateQueries({ queryKey: ['order-history', orderId] }));
  const entries = (history.data?.pages.flatMap((page) => page.items) ?? []).map((entry) => ({
    id: String(entry.sequence),
    at: entry.at,
    who: words.who(entry),
    what: words.act(entry.act),
    changes: entry.changes
      .filter((change) => words.isSaid(change.field))
      .map((change) => ({ field: words.field(change.field), from: words.value(change.field, change.before), to: words.value(change.field, change.after) })),
  }));
  return (
    <>
      <HistoryList entries={entries} loading={history.isPending} error={history.error} onRetry={() => void history.refetch()} />
      {history.hasNextPage ? (
        <div>
          <Button variant="default" size="compact-sm" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {t('history.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
