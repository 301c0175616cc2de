import type { CalendarView } from '../search';
import { DayGrid } from './DayGrid';
import { MonthGrid } from './MonthGrid';
import type { Place } from './PlanForm';
import type { Held, Row, Task } from './queries';
import { WeekGrid } from './WeekGrid';

/** What every view of the calendar is given. */
export interface SheetProps {
  rows: Row[];
  /** What the bookings are for, as far as the reader may see it. */
  tasks: Map<string, Task>;
  /** The day in the address, and the first day shown. */
  day: string;
  from: string;
  today: string;
  grid: number;
  /** How far the server's clock is ahead, in milliseconds. */
  ahead: number;
  mayPlan: boolean;
  onDay: (day: string) => void;
  onOpen: (id: string) => void;
  onPlan: (task: Task) => void;
  onTakeOff: (task: Task) => void;
  onDrop: (task: string, place: Place, pointer: { x: number; y: number }) => void;
  onNew: (place: Place) => void;
  onHold: (measurer: string, startsAt: string, time: string) => void;
  onUse: (held: Held, measurer: string) => void;
}

export function Sheet({ view, ...props }: SheetProps & { view: CalendarView }) {
  if (view === 'month') return <MonthGrid {...props} />;
  return view === 'week' ? <WeekGrid {...props} /> : <DayGrid {...props} />;
}
