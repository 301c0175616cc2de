import type { Schemas } from '@/api/client';

export const paymentForms = ['CASH', 'CASHLESS', 'CARD'] as const;
type Form = Schemas['PaymentForm'];

/** Which receipts are shown, as it stands in the address; both days belong to the period. */
export interface ReceiptSearch {
  from?: string;
  until?: string;
  form?: Form;
  client?: string;
}

export const deskPeriods = ['7', '30', '90', '365'] as const;
export interface DeskSearch {
  days?: (typeof deskPeriods)[number];
}

const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined);
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function readReceiptSearch(search: Record<string, unknown>): ReceiptSearch {
  const read: ReceiptSearch = { from: day(search.from), until: day(search.until), form: paymentForms.find((form) => form === search.form), client: text(search.client) };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as ReceiptSearch;
}

export const readDeskSearch = (search: Record<string, unknown>): DeskSearch => ({ days: deskPeriods.find((days) => days === String(search.days)) });

const utc = (of: string) => new Date(`${of}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The whole month of a day, or one so many months before or after. */
export function monthOf(of: string, step = 0): { from: string; until: string } {
  const at = utc(of);
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + step, 1));
  return { from: iso(first), until: iso(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))) };
}

/** The period asked for: the present month where nothing is said. */
export function periodOf({ from, until }: ReceiptSearch, today: string): { from?: string; until?: string } {
  return from || until ? { from, until } : monthOf(today);
}

export const dayAfter = (of: string): string => iso(new Date(utc(of).getTime() + 86_400_000));
