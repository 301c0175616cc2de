export const views = ['week', 'claims'] as const;
export type View = (typeof views)[number];

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
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

// A refused value is named as undefined, because what is left out keeps what the address says.
export function readFulfilmentSearch(search: Record<string, unknown>): FulfilmentSearch {
  const day = text(search.day);
  return {
    view: search.view === 'claims' ? 'claims' : undefined,
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    job: text(search.job),
    claim: text(search.claim),
    order: text(search.order),
    wants: search.wants === 'ASSEMBLY' ? 'ASSEMBLY' : search.wants === 'DELIVERY' ? 'DELIVERY' : undefined,
  };
}

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const back = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}
