import type { Schemas } from '@/api/client';

export type Popup = Schemas['CallPopup'];

/** ringing – at my telephone; talking – I am on it; over – I was, and may still be writing down who it was. */
export type Phase = 'ringing' | 'talking' | 'over';

export interface Shown {
  id: string;
  popup: Popup;
  phase: Phase;
}

export interface Followed {
  shown: Shown[];
  /** Began to ring just now: to be said aloud. */
  begun: Popup[];
  /** Rang here and stopped without me: a colleague has it, or nobody. */
  lost: Popup[];
}

/**
 * What is on the screen after the server said which calls concern me now. The newest stands on top; a call that I spoke on
 * stays until it is closed, so that what was being typed about the caller is not lost.
 */
export function follow(before: Shown[], now: Popup[], closed: ReadonlySet<string>): Followed {
  const current = new Map(now.map((popup) => [popup.call.id, popup]));
  const known = new Set(before.map((each) => each.id));
  const shown: Shown[] = [];
  const begun: Popup[] = [];
  const lost: Popup[] = [];
  for (const popup of now) {
    if (known.has(popup.call.id)) continue;
    if (popup.ringing) begun.push(popup);
    if (!closed.has(popup.call.id)) shown.push({ id: popup.call.id, popup, phase: popup.ringing ? 'ringing' : 'talking' });
  }
  shown.sort((a, b) => b.popup.call.startedAt.localeCompare(a.popup.call.startedAt));
  for (const each of before) {
    if (closed.has(each.id)) continue;
    const popup = current.get(each.id);
    if (popup) shown.push({ id: each.id, popup, phase: popup.ringing ? 'ringing' : 'talking' });
    else if (each.phase === 'ringing') lost.push(each.popup);
    else shown.push({ ...each, phase: 'over' });
  }
  return { shown, begun, lost };
}

/** How many stand open; the rest is counted. */
export const atOnce = 3;

export type Ending = 'answered' | 'missed' | 'unknown';

/** Why it stopped ringing at my telephone. */
export function endingOf(call: Pick<Schemas['Call'], 'outcome' | 'missed' | 'answeredAt' | 'employeeId'>, me: string): Ending {
  if (call.missed) return 'missed';
  if (call.answeredAt !== null && call.employeeId !== null && call.employeeId !== me) return 'answered';
  return 'unknown';
}
