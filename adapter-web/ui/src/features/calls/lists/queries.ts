import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ask, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';

export type CallList = Schemas['CallList'];
export type EntryState = Schemas['CallListEntryState'];

/** More clients than a list takes. */
export const mostClients = 2000;

export const listsQuery = queryOptions({
  queryKey: ['call-lists', 'all'],
  queryFn: async () => (await ask(api.GET('/call-lists'))).items,
});

export const listQuery = (listId: string) =>
  queryOptions({
    queryKey: ['call-lists', 'one', listId],
    queryFn: () => ask(api.GET('/call-lists/{listId}', { params: { path: { listId } } })),
  });

export const entriesQuery = (listId: string, state: EntryState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['call-lists', 'entries', listId, state],
    queryFn: ({ pageParam }) =>
      ask(api.GET('/call-lists/{listId}/entries', { params: { path: { listId }, query: { state, limit: 200, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const refreshLists = () => void queryClient.invalidateQueries({ queryKey: ['call-lists'] });

export const countOf = (list: CallList) => list.pending + list.called + list.skipped;
export const doneOf = (list: CallList) => list.called + list.skipped;
