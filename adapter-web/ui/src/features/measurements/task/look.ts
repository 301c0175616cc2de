import {
  AlarmClock,
  Ban,
  CalendarCheck,
  CheckCheck,
  CircleHelp,
  Inbox,
  type LucideIcon,
  Play,
  Sparkles,
  Undo2,
} from 'lucide-react';
import type { Schemas } from '@/api/client';
import type { Tone } from '@/app/tones';

export type State = Schemas['MeasurementState'];
type Look = State | 'OVERDUE';
interface Shown {
  state: State;
  overdue: boolean;
}

/** The state as people see it: what did not come in time is overdue before all. */
export const lookOf = ({ state, overdue }: Shown): Look => (overdue ? 'OVERDUE' : state);

const tones: Record<Look, Tone> = {
  NEW: 'blue',
  SCHEDULED: 'cyan',
  IN_PROGRESS: 'teal',
  CLARIFICATION: 'violet',
  SUBMITTED: 'orange',
  RETURNED: 'amber',
  ACCEPTED: 'green',
  CANCELLED: 'slate',
  OVERDUE: 'red',
};

const icons: Record<Look, LucideIcon> = {
  NEW: Sparkles,
  SCHEDULED: CalendarCheck,
  IN_PROGRESS: Play,
  CLARIFICATION: CircleHelp,
  SUBMITTED: Inbox,
  RETURNED: Undo2,
  ACCEPTED: CheckCheck,
  CANCELLED: Ban,
  OVERDUE: AlarmClock,
};

export const toneOf = (shown: Shown): Tone => tones[lookOf(shown)];
export const iconOf = (shown: Shown): LucideIcon => icons[lookOf(shown)];
/** The state alone, where being late is told beside it. */
export const stateTone = (state: State): Tone => tones[state];
export const stateIcon = (state: State): LucideIcon => icons[state];
