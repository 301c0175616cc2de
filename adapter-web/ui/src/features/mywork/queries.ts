import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, ask, type Schemas } from '@/api/client';
import { queryClient, useDictionary } from '@/api/queries';
import { useCan } from '@/api/session';
import { titleOf } from '@/features/events/look';
import { dayOf, startOfDay } from '@/shared/zone';
import { type EmployeeWork, byEmployee, type WorkItem } from './items';

const day = 86_400_000;
const pageSize = 200;
/** How far ahead the list looks, and how long ago a check may still be wanted. */
const ahead = 7;
const behind = 30;

interface Heard<T> {
  items: T[];
  /** Milliseconds that the server's clock is ahead of the browser's. */
  ahead: number;
}

const heard = <T>(page: { items: T[]; asOf: string }): Heard<T> => ({ items: page.items, ahead: Date.parse(page.asOf) - Date.now() });

const nothing = { items: [], ahead: undefined };

const inDays = (days: number) => startOfDay(dayOf(new Date()), days);

function useActivities(employee: string, enabled: boolean) {
  return useQuery({
    queryKey: ['my-work', 'activities', employee],
    queryFn: async () =>
      heard(await ask(api.GET('/activities', { params: { query: { assignee: employee, open: true, until: inDays(ahead + 1), sort: 'start', limit: pageSize } } }))),
    refetchInterval: 60_000,
    enabled,
  });
}

function useInquiries(employee: string | undefined, enabled: boolean) {
  return useQuery({
    queryKey: ['my-work', 'inquiries', employee],
    queryFn: async () => heard(await ask(api.GET('/inquiries', { params: { query: { owner: employee, state: 'OPEN', limit: pageSize } } }))),
    refetchInterval: 60_000,
    enabled,
  });
}

function useReminders(enabled: boolean) {
  return useQuery({
    queryKey: ['my-work', 'reminders'],
    queryFn: async () => heard(await ask(api.GET('/reminders', { params: { query: { part: 'ALL', limit: pageSize } } }))),
    refetchInterval: 60_000,
    enabled,
  });
}

function useChecks(enabled: boolean) {
  return useQuery({
    queryKey: ['my-work', 'checks'],
    queryFn: async () =>
      heard(
        await ask(
          api.GET('/activities', { params: { query: { whose: 'DEPARTMENT', unchecked: true, from: inDays(-behind), sort: 'start', limit: 50 } } }),
        ),
      ),
    refetchInterval: 60_000,
    enabled,
  });
}

/** Everything one employee has to do; of others only what the reader may see, and not their own reminders. */
export function useWork(employee: string, own: boolean) {
  const { items, ...rest } = useSources(employee, own);
  return { ...rest, items };
}

function useSources(employee: string, own: boolean) {
  const can = useCan();
  const kinds = useDictionary('activity-kinds');
  const activities = useActivities(employee, can('events.view'));
  const inquiries = useInquiries(employee, can('inquiries.view'));
  const reminders = useReminders(own);
  const checks = useChecks(own && can('events.check'));
  const items = useMemo(
    () => [
      ...(inquiries.data?.items ?? []).map(ofInquiry),
      ...(activities.data?.items ?? []).map((row) => ofActivity(row, kinds.nameOf(row.kind), 'activity')),
      ...(reminders.data?.items ?? []).filter((each) => each.subject.kind !== 'ACTIVITY' && Date.parse(each.due) < Date.now() + ahead * day).map(ofReminder),
      ...(checks.data?.items ?? [])
        .filter((row) => row.actions.some((action) => action.name === 'check' && action.allowed))
        .map((row) => ofActivity(row, kinds.nameOf(row.kind), 'check')),
    ],
    [activities.data, inquiries.data, reminders.data, checks.data, kinds],
  );
  const asked = [activities, inquiries, reminders, checks].filter((each) => each.fetchStatus !== 'idle' || each.status !== 'pending');
  return {
    items,
    ahead: (activities.data ?? inquiries.data ?? reminders.data ?? nothing).ahead ?? 0,
    pending: asked.some((each) => each.isPending),
    error: asked.find((each) => each.error)?.error,
    retry: () => void queryClient.invalidateQueries({ queryKey: ['my-work'] }),
  };
}

function ofActivity(row: Schemas['ActivityRow'], kind: string, as: 'activity' | 'check'): WorkItem {
  const title = titleOf(row, kind);
  return {
    key: `${as}-${row.id}`,
    kind: as,
    start: row.start,
    due: as === 'check' ? row.heldAt : (row.end ?? row.start),
    title,
    about: [kind, as === 'check' ? row.assigneeName : null, row.subject === title ? null : row.subject, as === 'check' ? row.result : row.goal]
      .filter(Boolean)
      .join(' · '),
    clientId: row.client?.id ?? null,
    phone: row.client?.phone ?? null,
    activity: row,
  };
}

function ofReminder(one: Schemas['Reminder']): WorkItem {
  return { key: `reminder-${one.id}`, kind: 'reminder', start: one.due, due: one.due, title: one.text, about: one.clientName, clientId: one.clientId, phone: null, reminder: one };
}

function ofInquiry(one: Schemas['InquiryRow']): WorkItem {
  return {
    key: `inquiry-${one.id}`,
    kind: 'inquiry',
    start: one.receivedAt,
    due: one.deadline,
    title: one.client?.name ?? one.name ?? one.phone ?? one.email ?? '',
    about: one.text,
    clientId: one.client?.id ?? null,
    phone: one.phone,
    inquiryId: one.id,
  };
}

/** More than this nobody counts in one department; the numbers say then that they are the least. */
const countLimit = 1000;

/** How much each employee of the department has to do today. */
export function useDepartmentWork() {
  const can = useCan();
  return useQuery({
    queryKey: ['my-work', 'department'],
    queryFn: async ({ signal }): Promise<{ employees: EmployeeWork[]; cut: boolean }> => {
      const activities: Schemas['ActivityRow'][] = [];
      let cursor: string | undefined;
      const query = { whose: 'DEPARTMENT', open: true, until: inDays(1), sort: 'start', limit: pageSize } as const;
      do {
        const page = await ask(api.GET('/activities', { params: { query: { ...query, cursor } }, signal }));
        activities.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor && activities.length < countLimit);
      const inquiries = can('inquiries.view')
        ? (await ask(api.GET('/inquiries', { params: { query: { state: 'OPEN', limit: pageSize } }, signal }))).items
        : [];
      return { employees: byEmployee(activities, inquiries), cut: cursor !== undefined };
    },
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

/** The server's time in milliseconds, moving on every second. */
export function useServerNow(ahead: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now + ahead;
}
