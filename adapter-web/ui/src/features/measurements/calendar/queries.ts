import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { dayAfter, startOfDay } from '@/shared/zone';

export type Task = Schemas['MeasurementRow'];
export type Row = Schemas['MeasurerCalendar'];
export type Booking = Schemas['CalendarBooking'];
export type Held = Schemas['CalendarReservation'];
export type Span = Schemas['TimeWindow'];

/** The period shown: its first day, and the first that no longer is. */
export interface Period {
  from: string;
  until: string;
}

export function useCalendar(period: Period, measurerId?: string, districtId?: string) {
  const query = { from: period.from, to: dayAfter(period.until, -1), measurerId, districtId };
  return useQuery({
    queryKey: ['measurement-calendar', query],
    queryFn: () => ask(api.GET('/measurement-calendar', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

const pageSize = 200;
/** More than this nobody reads in one calendar. */
const most = 2000;

async function all(query: { from?: string; until?: string; planned: boolean; measurer?: string; district?: string }, signal: AbortSignal) {
  const rows: Task[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(api.GET('/measurements', { params: { query: { ...query, sort: 'VISIT', limit: pageSize, cursor } }, signal }));
    rows.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor && rows.length < most);
  return rows;
}

/** What the bookings of a period are for, as far as the reader may see it, by id. */
export function useTasks(period: Period, measurer?: string) {
  const query = { from: startOfDay(period.from, 0), until: startOfDay(period.until, 0), planned: true, measurer };
  return useQuery({
    queryKey: ['measurements', 'calendar', query],
    queryFn: async ({ signal }) => new Map((await all(query, signal)).map((task) => [task.id, task])),
    placeholderData: keepPreviousData,
  });
}

/** Tasks that still wait for a window. */
export function useUnplanned(district?: string) {
  return useQuery({
    queryKey: ['measurements', 'unplanned', district],
    queryFn: async ({ signal }) => (await all({ planned: false, district }, signal)).filter((task) => task.state !== 'CANCELLED' && task.state !== 'ACCEPTED'),
  });
}

export const useMeasurers = () => useQuery({ queryKey: ['measurers'], queryFn: async () => (await ask(api.GET('/measurers'))).items, staleTime: 60_000 }).data ?? [];

export const useDistricts = () =>
  useQuery({ queryKey: ['districts'], queryFn: async () => (await ask(api.GET('/districts'))).items, staleTime: 60_000 }).data ?? [];

/** Windows that could be booked on a day, by the same rules that will book them. */
export function useWindows(query: { day: string | null; durationMinutes: number; districtId?: string; measurerId?: string }) {
  const { day, ...rest } = query;
  return useQuery({
    queryKey: ['measurement-windows', query],
    queryFn: () => ask(api.GET('/measurement-windows', { params: { query: { ...rest, from: day!, to: day! } } })),
    enabled: day !== null && query.durationMinutes >= 5,
    placeholderData: keepPreviousData,
  });
}

/** The calendar, the windows and the tasks in it are asked for again. */
export function refresh(): void {
  for (const key of ['measurement-calendar', 'measurement-windows', 'measurements', 'measurers', 'districts'])
    void queryClient.invalidateQueries({ queryKey: [key] });
}

/** Colleagues plan all day; a moment of quiet gathers what comes in one stroke. */
const quiet = 400;

export function useLiveCalendar(): void {
  const [stale, setStale] = useState(0);
  useLive(['schedule.changed', 'measurement.changed', 'working-time.changed'], () => setStale((was) => was + 1));
  useEffect(() => {
    if (stale === 0) return;
    const timer = setTimeout(refresh, quiet);
    return () => clearTimeout(timer);
  }, [stale]);
}

/** Fixes the visit of a task, or moves it. */
export function plan(task: Pick<Task, 'id' | 'version'>, body: Schemas['MeasurementVisitWish']) {
  return ask(
    api.PUT('/measurements/{measurementId}/visit', {
      params: { path: { measurementId: task.id }, header: { 'If-Match': `"${task.version}"` } },
      body,
    }),
  );
}

export function unplan(task: Pick<Task, 'id' | 'version'>) {
  return ask(
    api.DELETE('/measurements/{measurementId}/visit', {
      params: { path: { measurementId: task.id }, header: { 'If-Match': `"${task.version}"` } },
    }),
  );
}
