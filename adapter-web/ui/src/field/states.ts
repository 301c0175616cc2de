import type { Tone } from '@/app/tones';
import type { TaskState } from './types';

interface Chip {
  key: TaskState | 'OVERDUE';
  tone: Tone;
  icon: string;
  struck?: boolean;
}

const chips: Record<Chip['key'], Omit<Chip, 'key'>> = {
  NEW: { tone: 'blue', icon: 'sparkle' },
  SCHEDULED: { tone: 'cyan', icon: 'calendar-check' },
  IN_PROGRESS: { tone: 'teal', icon: 'play' },
  CLARIFICATION: { tone: 'violet', icon: 'help-circle' },
  SUBMITTED: { tone: 'orange', icon: 'inbox' },
  RETURNED: { tone: 'amber', icon: 'undo' },
  ACCEPTED: { tone: 'green', icon: 'check-check' },
  CANCELLED: { tone: 'slate', icon: 'ban', struck: true },
  OVERDUE: { tone: 'red', icon: 'alarm-clock' },
};

/** How a state looks; being late goes before everything that is not over. */
export function stateChip(state: TaskState, overdue: boolean): Chip {
  const key = overdue && !['SUBMITTED', 'ACCEPTED', 'CANCELLED'].includes(state) ? 'OVERDUE' : state;
  return { key, ...chips[key] };
}
