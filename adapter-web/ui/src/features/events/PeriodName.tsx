import { useTranslation } from 'react-i18next';
import classes from './EventCalendar.module.css';
import { type CalendarView, periodOf } from './search';

/** What a calendar shows, in words: a month, a week from one day to another, a day. */
export function PeriodName({ view, day }: { view: CalendarView; day: string }) {
  const { i18n } = useTranslation();
  const at = (of: string) => new Date(`${of}T00:00:00Z`);
  if (view === 'month') {
    const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at(day)).replace(/\s\p{L}\.$/u, '');
    return <span className={classes.capital}>{name}</span>;
  }
  if (view === 'day') {
    const format = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    return <span className={classes.capital}>{format.format(at(day)).replace(/\s\p{L}\.$/u, '')}</span>;
  }
  const { from, until } = periodOf('week', day);
  const format = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return <>{format.formatRange(at(from), new Date(at(until).getTime() - 1)).replace(/\s\p{L}\.$/u, '')}</>;
}
