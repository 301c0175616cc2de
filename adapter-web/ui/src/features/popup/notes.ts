import { type Draft, freshDraft } from '@/features/work/drafts';

const prefix = (user: string) => `nezabudka.call.${user}.`;

/** What was written during a call survives a reload and a lost session, for each call and user by itself. */
export function keepNote(callId: string, user: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(prefix(user) + callId, JSON.stringify(draft));
    else localStorage.removeItem(prefix(user) + callId);
  } catch {
    // A browser without storage keeps no notes.
  }
}

export function keptNote(callId: string, user: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix(user) + callId) ?? 'null');
    return kept && typeof kept === 'object' ? { ...freshDraft(), ...(kept as Partial<Draft>) } : null;
  } catch {
    return null;
  }
}

/** The calls of which something was written and not saved yet. */
export function callsWithNotes(user: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix(user)))
      .map((key) => key.slice(prefix(user).length));
  } catch {
    return [];
  }
}
