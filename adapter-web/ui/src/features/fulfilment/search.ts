import type { paths } from '@/api/schema';

export const views = ['week', 'claims'] as const;
export type View = (typeof views)[number];

export const claimViews = ['all', 'new', 'open', 'overdue', 'repeated', 'closed'] as const;
export type ClaimView = (typeof claimViews)[number];

/** What the address says of the page. */
export interface FulfilmentSearch {
  view?: View;
  /** Any day of the week that is shown. */
  day?: string;
  job?: string;
  claim?: string;
  /** The order a visit is being planned for, and which one. */
  order?: string;
  wants?: 'DELIVERY' | 'ASSEMBLY';
  /** Which claims. */
  only?: ClaimView;
  q?: string;
  cause?: string;
  culprit?: string;
  sort?: 'DEADLINE';
}

export type ClaimQuery = NonNullable<paths['/claims']['get']['parameters']['query']>;

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
// A number or a word like «true» in the address is read as such, but was typed as a text.
const typed = (value: unknown) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : text(value));

// A refused value is named as undefined, because what is left out keeps what the address says.
export function readFulfilmentSearch(search: Record<string, unknown>): FulfilmentSearch {
  const day = text(search.day);
  const only = claimViews.find((each) => each === search.only);
  return {
    view: search.view === 'claims' ? 'claims' : undefined,
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    job: text(search.job),
    claim: text(search.claim),
    order: text(search.order),
    wants: search.wants === 'ASSEMBLY' ? 'ASSEMBLY' : search.wants === 'DELIVERY' ? 'DELIVERY' : undefined,
    only: only === 'all' ? undefined : only,
    q: typed(search.q),
    cause: text(search.cause),
    culprit: text(search.culprit),
    sort: search.sort === 'DEADLINE' ? 'DEADLINE' : undefined,
  };
}

const filters = ['only', 'q', 'cause', 'culprit'] as const;
export const isFiltered = (search: FulfilmentSearch) => filters.some((name) => search[name] !== undefined);
export const noFilters: Partial<FulfilmentSearch> = Object.fromEntries(filters.map((name) => [name, undefined]));

/** The view and the filters of the claims as the server understands them. */
export function claimQuery({ only, q, cause, culprit, sort }: FulfilmentSearch): ClaimQuery {
  return {
    q: q?.slice(0, 100),
    cause: cause ? [cause] : undefined,
    culprit,
    sort,
    state: only === 'new' ? ['NEW'] : only === 'open' ? ['NEW', 'IN_WORK'] : only === 'closed' ? ['RESOLVED', 'REJECTED'] : undefined,
    overdue: only === 'overdue' || undefined,
    repeated: only === 'repeated' || undefined,
  };
}

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const back = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}
