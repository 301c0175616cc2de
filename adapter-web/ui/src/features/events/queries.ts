import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, ask, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import type { EventQuery } from './search';

export type Event = Schemas['Activity'];

export const eventQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['activities', 'one', activityId],
    queryFn: () => ask(api.GET('/activities/{activityId}', { params: { path: { activityId } } })),
  });

/** A changed event goes to everything that shows it. */
export function keepEvent(event: Event): void {
  queryClient.setQueryData(eventQuery(event.activity.id).queryKey, event);
  void queryClient.invalidateQueries({ queryKey: ['activities'], predicate: (query) => query.queryKey[1] !== 'one' });
  for (const key of ['my-work', 'work', 'next-actions', 'clients']) void queryClient.invalidateQueries({ queryKey: [key] });
}

const pageSize = 200;
/** More than this nobody reads in one calendar; a filter helps then. */
const calendarLimit = 1000;

/** Everything of a period, page by page. */
export function useCalendar(query: EventQuery, enabled: boolean) {
  return useQuery({
    queryKey: ['activities', 'calendar', query],
    queryFn: async ({ signal }) => {
      const rows: Schemas['ActivityRow'][] = [];
      let cursor: string | undefined;
      do {
        const page = await ask(api.GET('/activities', { params: { query: { ...query, limit: pageSize, cursor } }, signal }));
        rows.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor && rows.length < calendarLimit);
      return { rows, cut: cursor !== undefined };
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useEventList(query: EventQuery, enabled: boolean) {
  const list = useInfiniteQuery({
    queryKey: ['activities', 'list', query],
    queryFn: ({ pageParam }) => ask(api.GET('/activities', { params: { query: { ...query, limit: 100, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows };
}

/** Colleagues plan and move all day; a moment of quiet gathers what comes in one stroke. */
const quiet = 400;

export function useLiveEvents(): void {
  const [stale, setStale] = useState(0);
  useLive('activity.changed', () => setStale((was) => was + 1));
  useEffect(() => {
    if (stale === 0) return;
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['activities'] }), quiet);
    return () => clearTimeout(timer);
  }, [stale]);
}
