import type { Tone } from '@/app/tones';
import type { Task } from './queries';

/** The tone of a state; what is overdue is red whatever its state. */
export function toneOf(task: Pick<Task, 'state' | 'overdue'>): Tone {
  if (task.overdue) return 'red';
  switch (task.state) {
    case 'NEW':
      return 'blue';
    case 'SCHEDULED':
      return 'cyan';
    case 'IN_PROGRESS':
      return 'teal';
    case 'CLARIFICATION':
      return 'orange';
    case 'SUBMITTED':
      return 'violet';
    case 'RETURNED':
      return 'amber';
    case 'ACCEPTED':
      return 'green';
    case 'CANCELLED':
      return 'slate';
  }
}

/** Only what has not begun can be given another window. */
export const movable = (task: Task | undefined): task is Task => task !== undefined && ['NEW', 'SCHEDULED', 'RETURNED'].includes(task.state);
