import type { paths } from '@/api/schema';
import { dayAfter, dayOf, startOfDay } from '@/shared/zone';

export const eventViews = ['month', 'week', 'day', 'list', 'overdue'] as const;
export type EventView = (typeof eventViews)[number];

export const states = ['PLANNED', 'HELD', 'POSTPONED', 'RESCHEDULED', 'CANCELLED'] as const;
export const priorities = ['VERY_HIGH', 'HIGH', 'NORMAL', 'LOW'] as const;
export const spans = ['today', 'week', 'month'] as const;
type State = (typeof states)[number];
type Priority = (typeof priorities)[number];
export type Span = (typeof spans)[number];

/** What the page of events shows, as it stands in the address. */
export interface EventSearch {
  view?: EventView;
  /** A day of the period shown; today without it. */
  day?: string;
  whose?: 'mine' | 'department';
  assignee?: string;
  assigner?: string;
  kind?: string[];
  priority?: Priority[];
  state?: State[];
  client?: string;
  /** Only what was held and waits for the head's check. */
  unchecked?: boolean;
  /** How much of the list. */
  span?: Span;
  sort?: 'start' | '-start';
  /** The event in the drawer. */
  open?: string;
  /** The form of a new one, and the place in the calendar it was asked for at: `2026-11-21 14:30`. */
  new?: boolean;
  at?: string;
  to?: string;
}

export type EventQuery = NonNullable<paths['/activities']['get']['parameters']['query']>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const list = (value: unknown): string[] | undefined => {
  const all = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '');
  return all.length > 0 ? all : undefined;
};
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((each) => each === value);
const someOf = <T extends string>(known: readonly T[], value: unknown): T[] | undefined => {
  const asked = list(value) ?? [];
  const some = known.filter((each) => asked.includes(each));
  return some.length > 0 ? some : undefined;
};
const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);
const wall = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(value) ? value : undefined);
const yes = (value: unknown) => String(value) === 'true' || undefined;

export function readEventSearch(search: Record<string, unknown>): EventSearch {
  const read: EventSearch = {
    view: oneOf(eventViews, search.view),
    day: day(search.day),
    whose: oneOf(['mine', 'department'] as const, search.whose),
    assignee: text(search.assignee),
    assigner: text(search.assigner),
    kind: list(search.kind),
    priority: someOf(priorities, search.priority),
    state: someOf(states, search.state),
    client: text(search.client),
    unchecked: yes(search.unchecked),
    span: oneOf(spans, search.span),
    sort: oneOf(['start', '-start'] as const, search.sort),
    open: text(search.open),
    new: yes(search.new),
    at: wall(search.at),
    to: wall(search.to),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as EventSearch;
}

/** What stands behind the button «Filters»; the performer stands beside it. */
export const filterNames = ['kind', 'priority', 'state', 'assigner', 'client', 'unchecked'] as const;
const narrowing = [...filterNames, 'whose', 'assignee', 'span'] as const;

export const isFiltered = (search: EventSearch) => narrowing.some((name) => search[name] !== undefined);
export const noFilters: Partial<EventSearch> = Object.fromEntries(narrowing.map((name) => [name, undefined]));

export type CalendarView = 'month' | 'week' | 'day';
export const isCalendar = (view: EventView): view is CalendarView => view === 'month' || view === 'week' || view === 'day';

const monday = (of: string) => dayAfter(of, -((new Date(`${of}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The first day that a calendar shows, and the first that it no longer shows. A month is shown as six weeks. */
export function periodOf(view: CalendarView, of: string): { from: string; until: string } {
  if (view === 'day') return { from: of, until: dayAfter(of, 1) };
  const from = monday(view === 'week' ? of : `${of.slice(0, 7)}-01`);
  return { from, until: dayAfter(from, view === 'week' ? 7 : 42) };
}

/** The day that stands for the period before or after. */
export function stepped(view: CalendarView, of: string, by: 1 | -1): string {
  if (view !== 'month') return dayAfter(of, by * (view === 'week' ? 7 : 1));
  const [year, month] = of.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}

function narrowed(search: EventSearch): EventQuery {
  return {
    whose: search.whose === 'mine' ? 'MINE' : search.whose === 'department' ? 'DEPARTMENT' : undefined,
    assignee: search.assignee,
    assigner: search.assigner,
    kind: search.kind,
    priority: search.priority,
    state: search.state,
    client: search.client,
    unchecked: search.unchecked,
  };
}

export function calendarQuery(search: EventSearch, view: CalendarView, of: string): EventQuery {
  const { from, until } = periodOf(view, of);
  return { ...narrowed(search), from: startOfDay(from, 0), until: startOfDay(until, 0), sort: 'start' };
}

/** Today, this week, this month: a list counts forward from today, because what is past is seldom looked for there. */
function spanOf(span: Span, today: string): EventQuery {
  const days = { today: 1, week: 7, month: 30 }[span];
  return { from: startOfDay(today, 0), until: startOfDay(today, days) };
}

export function listQuery(search: EventSearch, now: Date): EventQuery {
  if (search.view === 'overdue') return { ...narrowed(search), overdue: true, sort: search.sort ?? 'start' };
  return {
    ...narrowed(search),
    ...(search.span ? spanOf(search.span, dayOf(now)) : {}),
    sort: search.sort ?? (search.span ? 'start' : '-start'),
  };
}
