import type { Schemas } from '@/api/client';

/** One thing that I have to do, whatever it comes from. */
export interface WorkItem {
  key: string;
  kind: 'inquiry' | 'activity' | 'reminder' | 'check';
  /** When it begins, and when it is late; null for what has no date. */
  start: string | null;
  due: string | null;
  title: string;
  /** What it is about, under the title. */
  about: string | null;
  clientId: string | null;
  phone: string | null;
  activity?: Schemas['ActivityRow'];
  reminder?: Schemas['Reminder'];
  inquiryId?: string;
}

export const groups = ['overdue', 'now', 'today', 'later', 'check'] as const;
export type Group = (typeof groups)[number];

/** What begins within this time is to be done now. */
const soon = 30 * 60_000;

/** Where an item stands at a moment. An inquiry is always for now: its time runs. */
export function groupOf(item: WorkItem, now: number, tomorrow: number): Group {
  if (item.kind === 'check') return 'check';
  if (item.due === null || item.start === null) return 'later';
  if (Date.parse(item.due) < now) return 'overdue';
  const start = Date.parse(item.start);
  if (item.kind === 'inquiry' || start <= now + soon) return 'now';
  return start < tomorrow ? 'today' : 'later';
}

/** The moment that the timer of an item runs to: its begin, then its end; of an inquiry its deadline. */
export function timerOf(item: WorkItem, now: number): number {
  if (item.due === null || item.start === null) return Number.POSITIVE_INFINITY;
  const due = Date.parse(item.due);
  const start = Date.parse(item.start);
  return item.kind === 'inquiry' || due < now || start < now ? due : start;
}

/** The shortest timer first; what waits for a check, the oldest first. */
export function grouped(items: WorkItem[], now: number, tomorrow: number): { group: Group; items: WorkItem[] }[] {
  const timed = new Map(items.map((item) => [item, timerOf(item, now)]));
  const sorted = [...items].sort((a, b) => (timed.get(a) ?? 0) - (timed.get(b) ?? 0) || a.key.localeCompare(b.key));
  return groups
    .map((group) => ({ group, items: sorted.filter((item) => groupOf(item, now, tomorrow) === group) }))
    .filter((each) => each.items.length > 0);
}

/** Half an hour later than it stands, or than now if that has passed; to the minute. */
export function halfHourLater(start: string, now: number): string {
  const from = Math.max(Date.parse(start), now);
  return new Date(Math.ceil((from + 30 * 60_000) / 60_000) * 60_000).toISOString();
}

export interface EmployeeWork {
  employeeId: string;
  name: string;
  overdue: number;
  today: number;
  inquiries: number;
}

/** How much each employee has to do, the most overdue first. */
export function byEmployee(
  activities: Pick<Schemas['ActivityRow'], 'assigneeId' | 'assigneeName' | 'overdue'>[],
  inquiries: { ownerId: string | null; ownerName: string | null }[],
): EmployeeWork[] {
  const found = new Map<string, EmployeeWork>();
  const of = (employeeId: string, name: string) => {
    const known = found.get(employeeId) ?? { employeeId, name, overdue: 0, today: 0, inquiries: 0 };
    found.set(employeeId, known);
    return known;
  };
  for (const each of activities) {
    const work = of(each.assigneeId, each.assigneeName);
    if (each.overdue) work.overdue += 1;
    else work.today += 1;
  }
  for (const each of inquiries) if (each.ownerId) of(each.ownerId, each.ownerName ?? '').inquiries += 1;
  return [...found.values()].sort((a, b) => b.overdue - a.overdue || b.inquiries - a.inquiries || a.name.localeCompare(b.name));
}
