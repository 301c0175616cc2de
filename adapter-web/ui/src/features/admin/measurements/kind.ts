import type { Schemas } from '@/api/client';

export type Kind = Schemas['MeasurementKind'];
export type Demand = Schemas['MeasurementRequiredDocument'];

/** What may be demanded; "other" cannot: nobody could say what it is. */
export const documents = ['PHOTO', 'SKETCH', 'DRAWING', 'FORM'] as const;
export type DemandedDocument = (typeof documents)[number];

/** A line of the checklist while it is written; the key outlives moves. */
export interface Item {
  key: string;
  name: string;
  required: boolean;
}

export const mostItems = 60;

/** The line goes one place up (-1) or down (1); at the end it stays. */
export function moved(items: Item[], index: number, by: -1 | 1): Item[] {
  const to = index + by;
  if (to < 0 || to >= items.length) return items;
  return items.with(index, items[to]!).with(to, items[index]!);
}

export type ItemFault = 'empty' | 'twice';

/** What is wrong with which line, by its key. Spaces at the ends do not make a name another one. */
export function itemFaults(items: Item[]): Record<string, ItemFault> {
  const seen = new Set<string>();
  const faults: Record<string, ItemFault> = {};
  for (const item of items) {
    const name = item.name.trim();
    if (!name) faults[item.key] = 'empty';
    else if (seen.has(name)) faults[item.key] = 'twice';
    seen.add(name);
  }
  return faults;
}

/** How many of a kind the fields demand: an empty field demands none. */
export function demands(fields: Record<DemandedDocument, string>): Demand[] {
  return documents.flatMap((kind) => (fields[kind].trim() ? [{ kind, atLeast: Number(fields[kind]) }] : []));
}

/** Whole, and within the bounds. */
export function isWhole(text: string, least: number, most: number): boolean {
  const number = Number(text);
  return /^\d+$/.test(text.trim()) && number >= least && number <= most;
}

/** What is sent of a kind. */
export const factsOf = ({ name, durationMinutes, requiredDocuments, checklist, active }: Kind): Schemas['MeasurementKindFacts'] => ({
  name,
  durationMinutes,
  requiredDocuments,
  checklist,
  active,
});
