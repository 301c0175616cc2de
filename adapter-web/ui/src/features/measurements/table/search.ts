import type { paths } from '@/api/schema';

export const counters = ['fresh', 'overdue', 'submitted', 'clarification', 'returned', 'unplanned', 'inProgress'] as const;
export type Counter = (typeof counters)[number];
export const states = ['NEW', 'SCHEDULED', 'IN_PROGRESS', 'CLARIFICATION', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CANCELLED'] as const;
type State = (typeof states)[number];
const sorts = ['NEWEST', 'VISIT', 'DUE'] as const;

/** What the table of measurements shows, as it stands in the address. */
export interface TableSearch {
  /** What a counter on top counts. */
  only?: Counter;
  state?: State[];
  measurer?: string;
  assigner?: string;
  kind?: string;
  client?: string;
  q?: string;
  sort?: (typeof sorts)[number];
}

type Query = NonNullable<paths['/measurements']['get']['parameters']['query']>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function readTableSearch(search: Record<string, unknown>): TableSearch {
  const asked = Array.isArray(search.state) ? search.state : [search.state];
  const some = states.filter((each) => asked.includes(each));
  const read: TableSearch = {
    only: counters.find((each) => each === search.only),
    state: some.length > 0 ? some : undefined,
    measurer: text(search.measurer),
    assigner: text(search.assigner),
    kind: text(search.kind),
    client: text(search.client),
    q: text(search.q),
    sort: sorts.find((each) => each === search.sort),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as TableSearch;
}

const filters = ['only', 'state', 'measurer', 'assigner', 'kind', 'client', 'q'] as const;
export const isFiltered = (search: TableSearch) => filters.some((name) => search[name] !== undefined);
export const noFilters: Partial<TableSearch> = Object.fromEntries(filters.map((name) => [name, undefined]));

const counted: Record<Counter, Query> = {
  fresh: { state: ['NEW'] },
  overdue: { overdue: true },
  submitted: { state: ['SUBMITTED'] },
  clarification: { state: ['CLARIFICATION'] },
  returned: { state: ['RETURNED'] },
  unplanned: { planned: false, state: ['NEW', 'CLARIFICATION', 'RETURNED'] },
  inProgress: { state: ['IN_PROGRESS'] },
};

export function tableQuery(search: TableSearch): Query {
  return {
    ...(search.only ? counted[search.only] : {}),
    ...(search.state ? { state: search.state } : {}),
    measurer: search.measurer,
    assigner: search.assigner,
    kind: search.kind,
    client: search.client,
    q: search.q,
    sort: search.sort ?? (search.only === 'overdue' || search.only === 'submitted' ? 'DUE' : 'NEWEST'),
  };
}
