import type { paths } from '@/api/schema';
import { type Stage, stages } from './look';

export const orderViews = ['all', 'mine', 'overdue', 'unpaid', 'production'] as const;
export type OrderView = (typeof orderViews)[number];

/** What the list and the board of orders show, as it stands in the address. */
export interface OrderSearch {
  view?: OrderView;
  stage?: Stage[];
  manager?: string;
  department?: string;
  q?: string;
  sort?: 'DUE';
  /** The form of a new order is open, perhaps for this client. */
  new?: boolean;
  client?: string;
}

export type OrderQuery = NonNullable<paths['/orders']['get']['parameters']['query']>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function readOrderSearch(search: Record<string, unknown>): OrderSearch {
  const asked = Array.isArray(search.stage) ? search.stage : [search.stage];
  const some = stages.filter((each) => asked.includes(each));
  const view = orderViews.find((each) => each === search.view);
  const read: OrderSearch = {
    view: view === 'all' ? undefined : view,
    stage: some.length > 0 ? some : undefined,
    manager: text(search.manager),
    department: text(search.department),
    q: text(search.q),
    sort: search.sort === 'DUE' ? 'DUE' : undefined,
    new: String(search.new) === 'true' || undefined,
    client: text(search.client),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as OrderSearch;
}

const filters = ['stage', 'manager', 'department', 'q'] as const;
export const isFiltered = (search: OrderSearch) => filters.some((name) => search[name] !== undefined) || search.view !== undefined;
export const noFilters: Partial<OrderSearch> = { ...Object.fromEntries(filters.map((name) => [name, undefined])), view: undefined };

/** The view and the filters as the server understands them. */
export function orderQuery(search: OrderSearch, me: string): OrderQuery {
  const query: OrderQuery = {
    stage: search.stage,
    manager: search.manager,
    department: search.department,
    q: search.q?.slice(0, 100),
    sort: search.sort ?? (search.view === 'overdue' ? 'DUE' : 'NEWEST'),
  };
  switch (search.view) {
    case 'mine':
      return { ...query, manager: me, open: true };
    case 'overdue':
      return { ...query, overdue: true };
    case 'unpaid':
      return { ...query, unpaid: true };
    case 'production':
      return { ...query, stage: ['PRODUCTION'] };
    default:
      return query;
  }
}

/** The same for the board, which has its own order and shows every stage. */
export function boardQuery(search: OrderSearch, me: string): Omit<OrderQuery, 'sort'> {
  const { sort: _, ...query } = orderQuery({ ...search, stage: undefined }, me);
  return query;
}
