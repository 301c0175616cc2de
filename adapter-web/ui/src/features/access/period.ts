import { formatDate } from '@/shared/format';
import { dayOf, startOfDay } from '@/shared/zone';

/** The form speaks of whole days, the last one included; the server of moments, the end excluded. */
export function toPeriod(from: string | null, lastDay: string): { from: string | null; until: string } {
  // From today on means from now on: the colleague waits for it already.
  const later = from !== null && from > dayOf(new Date());
  return { from: later ? startOfDay(from, 0) : null, until: startOfDay(lastDay, 1) };
}

/** The last day of a period that ends at midnight, as people name it; otherwise its last moment. */
export function lastOf(until: string): string {
  const end = new Date(until);
  return formatDate(end, 'time') === '00:00' ? formatDate(new Date(end.getTime() - 1)) : formatDate(end, 'dateTime');
}

/** The last day as a form takes it. */
export const lastDayOf = (until: string): string => dayOf(new Date(new Date(until).getTime() - 1));
