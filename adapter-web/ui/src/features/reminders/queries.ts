import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { useLive, useLiveState } from '@/api/live';
import { ApiProblem } from '@/api/problem';
import { queryClient } from '@/api/queries';

export type Reminder = Schemas['Reminder'];
export type Part = 'NOW' | 'TODAY' | 'OVERDUE' | 'LATER';

/** How far the server's clock is ahead of the browser's, in milliseconds: "overdue" is told by the server's. */
let ahead = 0;

export const remindersQuery = (part: Part, team = false) =>
  queryOptions({
    queryKey: ['reminders', team ? 'team' : 'own', part],
    queryFn: async () => {
      const page = await ask(api.GET('/reminders', { params: { query: { part, limit: 100, ...(team ? { team } : {}) } } }));
      ahead = Date.parse(page.asOf) - Date.now();
      return page.items;
    },
    staleTime: 0,
  });

/** What shows now: asked for again whenever there is news, and now and then in case a piece of news was missed. */
export function useRaised() {
  const line = useLiveState();
  useLive(['reminder.*', 'line.open'], () => void queryClient.invalidateQueries({ queryKey: ['reminders'] }));
  return useQuery({ ...remindersQuery('NOW'), refetchInterval: line === 'lost' ? 30_000 : 60_000, refetchIntervalInBackground: true });
}

/** The server's time, moving on by itself. */
export function useNow(everyMs = 10_000): Date {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return new Date(now + ahead);
}

export const serverNow = () => new Date(Date.now() + ahead);

export type Act =
  | { kind: 'completion'; result: string | null }
  | { kind: 'snooze'; until: string }
  | { kind: 'rescheduling'; due: string; reason: string | null }
  | { kind: 'cancellation'; reason: string };

function send(id: string, version: number, act: Act): Promise<Reminder> {
  const params = { path: { reminderId: id }, header: ifMatch(version) };
  switch (act.kind) {
    case 'completion':
      return ask(api.POST('/reminders/{reminderId}/completion', { params, body: { result: act.result } }));
    case 'snooze':
      return ask(api.POST('/reminders/{reminderId}/snooze', { params, body: { until: act.until } }));
    case 'rescheduling':
      return ask(api.POST('/reminders/{reminderId}/rescheduling', { params, body: { due: act.due, reason: act.reason } }));
    case 'cancellation':
      return ask(api.POST('/reminders/{reminderId}/cancellation', { params, body: { reason: act.reason } }));
  }
}

/** Acts on a reminder. That it has merely shown again meanwhile is no reason to refuse; that it is over, is. */
export function useAct() {
  return useMutation({
    mutationFn: async ({ reminder, act }: { reminder: Reminder; act: Act }) => {
      try {
        return await send(reminder.id, reminder.version, act);
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isConflict)) throw error;
        const now = await ask(api.GET('/reminders/{reminderId}', { params: { path: { reminderId: reminder.id } } }));
        if (now.state !== 'ACTIVE' || now.due !== reminder.due) throw error;
        return send(now.id, now.version, act);
      }
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['reminders'] }),
  });
}

/** What an order's money or its contract reminds of: it ends at the order. */
export const isOfOrder = (reminder: Reminder) => reminder.subject.kind === 'PAYMENT' || reminder.subject.kind === 'CONTRACT';
