import type { paths } from '@/api/schema';

export const contractViews = ['all', 'signed', 'drafts', 'expiring', 'withoutFile', 'unpaid'] as const;
export type ContractView = (typeof contractViews)[number];

/** What the base of contracts shows, as it stands in the address. */
export interface ContractSearch {
  view?: ContractView;
  manager?: string;
  q?: string;
}

export type ContractQuery = NonNullable<paths['/contracts']['get']['parameters']['query']>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function readContractSearch(search: Record<string, unknown>): ContractSearch {
  const view = contractViews.find((each) => each === search.view);
  const read: ContractSearch = { view: view === 'all' ? undefined : view, manager: text(search.manager), q: text(search.q) };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as ContractSearch;
}

export const isFiltered = (search: ContractSearch) => Boolean(search.view ?? search.manager ?? search.q);
export const noFilters: Partial<ContractSearch> = { view: undefined, manager: undefined, q: undefined };

/** The view and the filters as the server understands them. */
export function contractQuery({ view, manager, q }: ContractSearch): ContractQuery {
  return {
    manager,
    q: q?.slice(0, 100),
    signed: view === 'signed' ? true : view === 'drafts' ? false : undefined,
    expiring: view === 'expiring' || undefined,
    withoutFile: view === 'withoutFile' || undefined,
    unpaid: view === 'unpaid' || undefined,
  };
}

/** So many days before its end a contract is said to end soon. */
const soon = 30;

export type Term = 'over' | 'soon' | undefined;

/** Whether a day has passed or comes near. */
export function termOf(day: string | null, today: string): Term {
  if (!day) return undefined;
  if (day < today) return 'over';
  return (Date.parse(day) - Date.parse(today)) / 86_400_000 <= soon ? 'soon' : undefined;
}
