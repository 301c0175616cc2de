import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';

/** How many of my contacts are late: the red figure of the menu. */
export function useOverdue(employee: string, enabled: boolean): number {
  useLiveWork();
  const { data } = useQuery({
    queryKey: ['my-work', 'overdue', employee],
    queryFn: () => ask(api.GET('/activities', { params: { query: { assignee: employee, overdue: true, limit: 1, total: true } } })),
    refetchInterval: 60_000,
    enabled,
  });
  return data?.total ?? 0;
}

const quiet = 400;

/** News of anything in the list make it ask again, after a moment of quiet. */
export function useLiveWork(): void {
  const [stale, setStale] = useState(0);
  useLive(['activity.changed', 'reminder.*', 'inquiry.*'], () => setStale((was) => was + 1));
  useEffect(() => {
    if (stale === 0) return;
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['my-work'] }), quiet);
    return () => clearTimeout(timer);
  }, [stale]);
}
