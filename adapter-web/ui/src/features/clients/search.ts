import type { paths } from '@/api/schema';

/** What the list of clients shows, as it stands in the address. */
export interface ClientSearch {
  view?: ClientView;
  q?: string;
  sort?: string;
  status?: string[];
  manager?: string[];
  source?: string[];
  industry?: string[];
  type?: 'PERSON' | 'COMPANY' | 'UNKNOWN';
  tag?: string;
  city?: string;
  /** Registered between these days (`2026-11-21`), both included. */
  from?: string;
  until?: string;
  /** The form of a new client is open; name and number may be carried over from elsewhere. */
  new?: boolean;
  name?: string;
  phone?: string;
  /** The client in the drawer beside the people. */
  open?: string;
}

export const clientViews = ['mine', 'all', 'idle', 'nobody', 'new', 'people'] as const;
export type ClientView = (typeof clientViews)[number];

export const cardTabs = ['work', 'calls', 'measurements', 'orders', 'people', 'entities', 'files', 'statuses', 'history'] as const;
export type CardTab = (typeof cardTabs)[number];

export interface CardSearch {
  tab?: CardTab;
}

export type ClientQuery = NonNullable<paths['/clients']['get']['parameters']['query']>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const list = (value: unknown): string[] | undefined => {
  const all = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '');
  return all.length > 0 ? all : undefined;
};
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((each) => each === value);
const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

export function readClientSearch(search: Record<string, unknown>): ClientSearch {
  const read: ClientSearch = {
    view: oneOf(clientViews, search.view),
    q: text(search.q),
    sort: text(search.sort),
    status: list(search.status),
    manager: list(search.manager),
    source: list(search.source),
    industry: list(search.industry),
    type: oneOf(['PERSON', 'COMPANY', 'UNKNOWN'] as const, search.type),
    tag: text(search.tag),
    city: text(search.city),
    from: day(search.from),
    until: day(search.until),
    new: String(search.new) === 'true' || undefined,
    name: text(search.name),
    phone: text(search.phone),
    open: text(search.open),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as ClientSearch;
}

export const readCardSearch = (search: Record<string, unknown>): CardSearch => {
  const tab = oneOf(cardTabs, search.tab);
  return tab ? { tab } : {};
};

/** The filters that a user may take away one by one; the view and the sort are not among them. */
export const filterNames = ['q', 'status', 'manager', 'source', 'industry', 'type', 'tag', 'city', 'from', 'until'] as const;
export type FilterName = (typeof filterNames)[number];

export const isFiltered = (search: ClientSearch) => filterNames.some((name) => search[name] !== undefined);

export function withoutFilters(search: ClientSearch): ClientSearch {
  return Object.fromEntries(Object.entries(search).filter(([name]) => !filterNames.includes(name as FilterName))) as ClientSearch;
}

interface Office {
  me: string;
  /** Codes of the statuses of kind NEW. */
  newStatuses: string[];
  /** Moment at which a day of the company begins, `days` later. */
  startOfDay: (day: string, days: number) => string;
}

/** The view and the filters as the server understands them. */
export function toQuery(search: ClientSearch, office: Office): ClientQuery {
  const query: ClientQuery = {
    q: search.q?.slice(0, 200),
    sort: search.sort as ClientQuery['sort'],
    status: search.status,
    manager: search.manager,
    source: search.source,
    industry: search.industry,
    type: search.type,
    tag: search.tag,
    city: search.city,
    registeredFrom: search.from && office.startOfDay(search.from, 0),
    registeredUntil: search.until && office.startOfDay(search.until, 1),
  };
  switch (search.view) {
    case 'mine':
      query.manager = [office.me];
      break;
    case 'nobody':
      query.unassigned = true;
      delete query.manager;
      break;
    case 'idle':
      query.withoutNextAction = true;
      query.sort ??= 'lastContact';
      break;
    case 'new':
      query.status = office.newStatuses;
      query.sort ??= '-registeredAt';
      break;
    default:
  }
  return query;
}
