export const calendarViews = ['month', 'week', 'day'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What the page of measurements shows, as it stands in the address. */
export interface MeasurementSearch {
  view?: CalendarView;
  /** A day of the period shown; today without it. */
  day?: string;
  measurer?: string;
  district?: string;
  /** The task whose window is being looked for. */
  plan?: string;
  /** The form of a new task, and the window it was asked for in: `2026-11-21 14:30`, of whom, under which reservation. */
  new?: boolean;
  at?: string;
  whom?: string;
  held?: string;
  schedules?: boolean;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const yes = (value: unknown) => String(value) === 'true' || undefined;
const like = (shape: RegExp, value: unknown) => (typeof value === 'string' && shape.test(value) ? value : undefined);

export function readMeasurementSearch(search: Record<string, unknown>): MeasurementSearch {
  const read: MeasurementSearch = {
    view: calendarViews.find((each) => each === search.view),
    day: like(/^\d{4}-\d{2}-\d{2}$/, search.day),
    measurer: text(search.measurer),
    district: text(search.district),
    plan: text(search.plan),
    new: yes(search.new),
    at: like(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, search.at),
    whom: text(search.whom),
    held: text(search.held),
    schedules: yes(search.schedules),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as MeasurementSearch;
}
