import type { Schemas } from '@/api/client';
import { fromLocal } from '@/shared/zone';
import type { Draft } from './drafts';

/** The next contact of a draft; null without one. */
export const nextOf = (draft: Draft): Schemas['NextContact'] | null => {
  const start = fromLocal(draft.nextAt);
  return draft.nextKind && start ? { kind: draft.nextKind, start } : null;
};

/** The move of the client in a draft; null where it stays. */
export const stepOf = (draft: Draft, from: string): Schemas['StatusStepBody'] | null =>
  draft.status && draft.status !== from ? { from, to: draft.status, reason: draft.result.trim() || draft.description.trim() || null } : null;
