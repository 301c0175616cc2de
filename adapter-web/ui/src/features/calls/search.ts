import type { paths } from '@/api/schema';
import { dayOf, startOfDay } from '@/shared/zone';

export const periods = ['today', 'yesterday', 'week', 'month', 'own'] as const;
export type Period = (typeof periods)[number];

export const callViews = ['all', 'mine', 'missed', 'unknown', 'withoutResult'] as const;
export type CallView = (typeof callViews)[number];

type Direction = 'INBOUND' | 'OUTBOUND' | 'INTERNAL';
const directions: readonly Direction[] = ['INBOUND', 'OUTBOUND', 'INTERNAL'];
export const outcomes = ['ANSWERED', 'NO_ANSWER', 'CANCELLED', 'BUSY', 'ABANDONED', 'UNAVAILABLE', 'FAILED', 'EXTENSION_NO_ANSWER'] as const;
type Outcome = (typeof outcomes)[number];

/** What the journal shows, as it stands in the address. */
export interface CallSearch {
  view?: CallView;
  q?: string;
  period?: Period;
  from?: string;
  until?: string;
  direction?: Direction;
  outcome?: Outcome;
  employee?: string;
  /** A line of the company, by id. */
  line?: string;
  /** The call in the drawer. */
  open?: string;
  /** The client in the drawer. */
  client?: string;
}

export type CallQuery = NonNullable<paths['/calls']['get']['parameters']['query']>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((each) => each === value);
const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

export function readCallSearch(search: Record<string, unknown>): CallSearch {
  const read: CallSearch = {
    view: oneOf(callViews, search.view),
    q: text(search.q),
    period: oneOf(periods, search.period),
    from: day(search.from),
    until: day(search.until),
    direction: oneOf(directions, search.direction),
    outcome: oneOf(outcomes, search.outcome),
    employee: text(search.employee),
    line: text(search.line),
    open: text(search.open),
    client: text(search.client),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as CallSearch;
}

const narrowing = ['q', 'period', 'from', 'until', 'direction', 'outcome', 'employee', 'line'] as const;

export const isFiltered = (search: CallSearch) => narrowing.some((name) => search[name] !== undefined);
export const noFilters: Partial<CallSearch> = Object.fromEntries(narrowing.map((name) => [name, undefined]));

const dayBefore = (today: string, days: number) => new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The first and the last day of a period, both included. */
export function daysOf(search: CallSearch, now: Date): { from?: string; until?: string } {
  const today = dayOf(now);
  switch (search.period) {
    case 'today':
      return { from: today };
    case 'yesterday':
      return { from: dayBefore(today, 1), until: dayBefore(today, 1) };
    case 'week':
      return { from: dayBefore(today, 6) };
    case 'month':
      return { from: dayBefore(today, 29) };
    case 'own':
      return { from: search.from, until: search.until };
    default:
      return {};
  }
}

export function toQuery(search: CallSearch, me: string, now: Date): CallQuery {
  const { from, until } = daysOf(search, now);
  return {
    from: from && startOfDay(from, 0),
    until: until && startOfDay(until, 1),
    direction: search.direction,
    outcome: search.outcome,
    employee: search.view === 'mine' ? me : search.employee,
    line: search.line,
    missed: search.view === 'missed' || undefined,
    unknown: search.view === 'unknown' || undefined,
    withoutResult: search.view === 'withoutResult' || undefined,
    q: search.q?.slice(0, 200),
  };
}
