import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { HistoryList } from '@/shared/ui/HistoryList';
import classes from './Records.module.css';
import { useWords } from './words';

/** Who changed what on the card, from the journal of acts. */
export function CardHistory({ clientId }: { clientId: string }) {
  const { t } = useTranslation('clients');
  const words = useWords();
  const history = useInfiniteQuery({
    queryKey: ['client-history', clientId],
    queryFn: ({ pageParam }) =>
      ask(api.GET('/clients/{clientId}/history', { params: { path: { clientId }, query: { limit: 50, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  // Opened in the moment of a change, it was read too early.
  useLive('client.changed', () => void queryClient.invalidateQueries({ queryKey: ['client-history', clientId] }));
  const entries = (history.data?.pages.flatMap((page) => page.items) ?? []).map((entry) => ({
    id: String(entry.sequence),
    at: entry.at,
    who: entry.onBehalfOfName ? t('onBehalf', { name: entry.actorName, absent: entry.onBehalfOfName }) : entry.actorName,
    what: words.act(entry.act),
    changes: entry.changes.map((change) => ({
      field: words.field(change.field),
      from: words.value(change.field, change.before),
      to: words.value(change.field, change.after),
    })),
  }));
  return (
    <>
      <HistoryList entries={entries} loading={history.isPending} error={history.error} onRetry={() => void history.refetch()} />
      {history.hasNextPage ? (
        <Button className={classes.more} variant="default" size="compact-sm" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {t('showMore')}
        </Button>
      ) : null}
    </>
  );
}
