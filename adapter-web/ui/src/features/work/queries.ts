import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ask, ifMatch, once, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';

export type ActivityRow = Schemas['ActivityRow'];
export type WorkRow = Schemas['WorkTableRow'];

const pageSize = 50;

/** Everything that shows activities asks again; also the cards and lists of clients, which show the next action. */
export function refreshWork(clientId?: string | null): void {
  for (const key of ['work', 'next-actions', 'activities', 'clients']) void queryClient.invalidateQueries({ queryKey: [key] });
  if (clientId) void queryClient.invalidateQueries({ queryKey: ['client', clientId] });
}

export function useWorkTable(clientId: string) {
  const list = useInfiniteQuery({
    queryKey: ['work', clientId],
    queryFn: ({ pageParam }) =>
      ask(api.GET('/clients/{clientId}/work-entries', { params: { path: { clientId }, query: { limit: pageSize, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  useLive('activity.changed', () => void queryClient.invalidateQueries({ queryKey: ['work', clientId] }));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows };
}

export function useNextActions(clientId: string) {
  useLive('activity.changed', () => void queryClient.invalidateQueries({ queryKey: ['next-actions', clientId] }));
  return useQuery({
    queryKey: ['next-actions', clientId],
    queryFn: () => ask(api.GET('/clients/{clientId}/next-actions', { params: { path: { clientId } } })),
    // What is overdue becomes so by itself.
    refetchInterval: 60_000,
  });
}

const to = (activity: ActivityRow, key: string) => ({
  path: { activityId: activity.id },
  header: { ...once(key), ...ifMatch(activity.version) },
});

export const holdActivity = (activity: ActivityRow, key: string, body: Schemas['ActivityResult']) =>
  ask(api.POST('/activities/{activityId}/result', { params: to(activity, key), body }));

export const rescheduleActivity = (activity: ActivityRow, key: string, body: Schemas['ActivityMove']) =>
  ask(api.POST('/activities/{activityId}/rescheduling', { params: to(activity, key), body }));

export const cancelActivity = (activity: ActivityRow, key: string, body: Schemas['ActivityCancellation']) =>
  ask(api.POST('/activities/{activityId}/cancellation', { params: to(activity, key), body }));

export const checkActivity = (activity: ActivityRow, key: string) =>
  ask(api.POST('/activities/{activityId}/check', { params: to(activity, key) }));

export const planActivity = (key: string, body: Schemas['NewActivity']) =>
  ask(api.POST('/activities', { params: { header: once(key) }, body }));

/** As long as `start` lasted before, now beginning at another time. */
export function endOf(activity: ActivityRow, start: string): string | null {
  if (!activity.start || !activity.end) return null;
  return new Date(Date.parse(start) + Date.parse(activity.end) - Date.parse(activity.start)).toISOString();
}

export const may = (activity: ActivityRow, name: string) => activity.actions.some((each) => each.name === name && each.allowed);
