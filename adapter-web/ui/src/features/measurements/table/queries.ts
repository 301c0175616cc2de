import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import type { tableQuery } from './search';

export function useTable(query: ReturnType<typeof tableQuery>) {
  const list = useInfiniteQuery({
    queryKey: ['measurements', 'table', query],
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/measurements', { params: { query: { ...query, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows };
}

export const useSummary = () =>
  useQuery({ queryKey: ['measurements', 'summary'], queryFn: () => ask(api.GET('/measurements/summary')), refetchInterval: 60_000 }).data;

/** A moment of quiet gathers what comes in one stroke. */
const quiet = 400;

export function useLiveTable(): void {
  const [stale, setStale] = useState(0);
  useLive('measurement.changed', () => setStale((was) => was + 1));
  useEffect(() => {
    if (stale === 0) return;
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['measurements'] }), quiet);
    return () => clearTimeout(timer);
  }, [stale]);
}
