import { CalendarCheck, CalendarClock, CalendarX, CircleCheck, type LucideIcon, PauseCircle, TriangleAlert } from 'lucide-react';
import type { Schemas } from '@/api/client';
import type { Tone } from '@/app/tones';

export type EventRow = Schemas['ActivityRow'];
type Look = 'OVERDUE' | EventRow['state'];

/** The state as people see it: what is open although its time has passed is overdue before all. */
export const lookOf = (row: Pick<EventRow, 'state' | 'overdue'>): Look => (row.overdue ? 'OVERDUE' : row.state);

const tones: Record<Look, Tone> = {
  OVERDUE: 'red',
  PLANNED: 'blue',
  HELD: 'green',
  POSTPONED: 'amber',
  RESCHEDULED: 'violet',
  CANCELLED: 'slate',
};

const icons: Record<Look, LucideIcon> = {
  OVERDUE: TriangleAlert,
  PLANNED: CalendarCheck,
  HELD: CircleCheck,
  POSTPONED: PauseCircle,
  RESCHEDULED: CalendarClock,
  CANCELLED: CalendarX,
};

export const toneOf = (row: Pick<EventRow, 'state' | 'overdue'>): Tone => tones[lookOf(row)];
export const iconOf = (row: Pick<EventRow, 'state' | 'overdue'>): LucideIcon => icons[lookOf(row)];

/** With whom or about what: the one thing that tells an event from the next one. */
export const titleOf = (row: Pick<EventRow, 'client' | 'subject'>, kind: string): string => row.client?.name ?? row.subject ?? kind;
