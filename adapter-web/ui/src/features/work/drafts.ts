import type { WorkRow } from './queries';
import { toLocal } from '@/shared/zone';

/** A row of the table while it is being filled in; dates as the inputs show them. */
export interface Draft {
  kind: string;
  heldAt: string;
  description: string;
  action: string;
  actionDetails: string;
  result: string;
  /** Empty: the client stays where it is. */
  status: string;
  nextKind: string;
  nextAt: string;
}

/** A row already filled: now, by me, a call. */
export const freshDraft = (now = new Date()): Draft => ({
  kind: 'call',
  heldAt: toLocal(now),
  description: '',
  action: '',
  actionDetails: '',
  result: '',
  status: '',
  nextKind: '',
  nextAt: '',
});

export const draftOf = ({ entry, next }: WorkRow): Draft => ({
  kind: entry.kind,
  heldAt: entry.heldAt ? toLocal(entry.heldAt) : '',
  description: entry.description ?? '',
  action: entry.action ?? '',
  actionDetails: entry.actionDetails ?? '',
  result: entry.result ?? '',
  status: entry.statusAfter ?? '',
  nextKind: next?.kind ?? '',
  nextAt: next?.start ? toLocal(next.start) : '',
});

/** Whether somebody typed anything: a row that was only opened is not saved. */
export const isTouched = (draft: Draft, from: Draft) =>
  (Object.keys(draft) as (keyof Draft)[]).some((field) => field !== 'heldAt' && draft[field] !== from[field]) || draft.heldAt !== from.heldAt;

const place = (clientId: string, user: string) => `nezabudka.work.${user}.${clientId}`;

/** What was typed survives a reload and a lost session. */
export function keepDraft(clientId: string, user: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(place(clientId, user), JSON.stringify(draft));
    else localStorage.removeItem(place(clientId, user));
  } catch {
    // A browser without storage keeps no drafts.
  }
}

export function keptDraft(clientId: string, user: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(clientId, user)) ?? 'null');
    return kept && typeof kept === 'object' ? { ...freshDraft(), ...(kept as Partial<Draft>) } : null;
  } catch {
    return null;
  }
}
