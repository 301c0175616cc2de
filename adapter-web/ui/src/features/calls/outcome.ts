import { ArrowLeftRight, type LucideIcon, PhoneIncoming, PhoneMissed, PhoneOff, PhoneOutgoing } from 'lucide-react';
import type { Schemas } from '@/api/client';
import type { Tone } from '@/app/tones';

type Seen = Pick<Schemas['CallRow'], 'direction' | 'outcome' | 'missed'>;

const failed = new Set<Schemas['CallOutcome']>(['FAILED', 'UNAVAILABLE', 'BUSY', 'UNKNOWN_END', 'EXTENSION_NO_ANSWER']);

export function toneOf(call: Seen): Tone {
  if (call.missed) return 'red';
  if (call.outcome === 'IN_PROGRESS') return 'green';
  if (failed.has(call.outcome)) return 'slate';
  if (call.outcome !== 'ANSWERED') return 'gray';
  return call.direction === 'INBOUND' ? 'teal' : call.direction === 'OUTBOUND' ? 'cyan' : 'gray';
}

export function iconOf(call: Seen): LucideIcon {
  if (call.missed) return PhoneMissed;
  if (failed.has(call.outcome)) return PhoneOff;
  return { INBOUND: PhoneIncoming, OUTBOUND: PhoneOutgoing, INTERNAL: ArrowLeftRight }[call.direction];
}

/** Key of the words for how it ended; a missed call is missed, however the telephone exchange puts it. */
export function outcomeKey(call: Seen): 'missed' | Schemas['CallOutcome'] {
  return call.missed ? 'missed' : call.outcome;
}
