import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ask, type Schemas } from '@/api/client';
import { type News, useLive } from '@/api/live';
import { ApiProblem } from '@/api/problem';
import { queryClient, useStatuses } from '@/api/queries';
import { useMe } from '@/api/session';
import { startOfDay } from '@/shared/zone';
import { type ClientSearch, toQuery } from './search';

export type ClientRow = Schemas['ClientRow'];
export type ClientCard = Schemas['ClientCard'];

export const cardQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['client', clientId],
    queryFn: () => ask(api.GET('/clients/{clientId}', { params: { path: { clientId } } })),
  });

export const idOf = (news: News): string | undefined => (news.data as Partial<Schemas['LiveEvent']> | null)?.id;

/** The card, kept fresh while it is on the screen. */
export function useCard(clientId: string) {
  useLive(['client.changed', 'call.ended', 'call.changed'], (news) => {
    if (news.type === 'client.changed' && idOf(news) !== clientId) return;
    void queryClient.invalidateQueries({ queryKey: ['client', clientId] });
    void queryClient.invalidateQueries({ queryKey: ['client-history', clientId] });
  });
  const card = useQuery(cardQuery(clientId));
  // Access that ended meanwhile: what was seen before may not stay on the screen.
  const gone = card.error instanceof ApiProblem && card.error.isMissing;
  return gone ? { ...card, data: undefined } : card;
}

/** A changed card goes to everything that shows it. */
export function keep(card: ClientCard): void {
  queryClient.setQueryData(cardQuery(card.id).queryKey, card);
  for (const queryKey of [['clients'], ['contact-persons'], ['client-history', card.id], ['search']]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

const pageSize = 100;

export function useClientList(search: ClientSearch, enabled: boolean) {
  const me = useMe();
  const statuses = useStatuses();
  const known = statuses.all.length > 0 || search.view !== 'new';
  const query = useMemo(
    () =>
      toQuery(search, {
        me: me.employeeId,
        newStatuses: statuses.all.filter((status) => status.kind === 'NEW').map((status) => status.code),
        startOfDay,
      }),
    [search, me.employeeId, statuses.all],
  );
  const list = useInfiniteQuery({
    queryKey: ['clients', 'list', query],
    queryFn: ({ pageParam }) => ask(api.GET('/clients', { params: { query: { ...query, limit: pageSize, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled: enabled && known,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows, query };
}

export function usePeople(q: string | undefined, enabled: boolean) {
  const list = useInfiniteQuery({
    queryKey: ['contact-persons', q],
    queryFn: ({ pageParam }) =>
      ask(api.GET('/contact-persons', { params: { query: { q: q?.slice(0, 200), limit: pageSize, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows };
}
