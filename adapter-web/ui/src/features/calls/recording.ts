import type { Schemas } from '@/api/client';
import type { Playing } from '@/features/recordings/player';
import { formatPhone, formatTyped } from '@/shared/phone';

/** What the player says of a call while it plays it. */
export function recordingOf(call: Schemas['CallRow'] | Schemas['Call'], hidden: string): Playing {
  const number = call.hidden ? hidden : formatTyped(call.number ?? '');
  const who = call.client ? formatPhone(call.client.name) : (call.callerName ?? number);
  return { callId: call.id, who: who || number, at: call.startedAt, talkSeconds: call.talkSeconds };
}
