import dayjs from 'dayjs';
import 'dayjs/locale/ru';
import { i18n } from '@/i18n';

/** The company works in one time zone; what a clerk in another city sees must be the office's time. */
let zone: string | undefined;

export function inZone(name: string | undefined): void {
  zone = name;
}

export const companyZone = (): string | undefined => zone;

type Style = 'date' | 'dateTime' | 'shortDateTime' | 'time' | 'full';

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
  dateTime: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  shortDateTime: { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  full: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
};

const made = new Map<string, Intl.DateTimeFormat>();

/** Figures stand the same way in both languages (21.11.2026, 14:30): a table must not jump when the language changes. */
export function formatDate(value: string | Date | null | undefined, style: Style = 'date'): string {
  if (!value) return '';
  const date = typeof value === 'string' ? new Date(value) : value;
  if (Number.isNaN(date.getTime())) return '';
  const key = `${style} ${zone}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('ru', { ...styles[style], hour12: false, timeZone: zone });
    made.set(key, format);
  }
  return format.format(date).replace(', ', ' ');
}

/** Today is told by the clock, this year without the year, the rest in full. */
export function formatMoment(value: string | Date | null | undefined, now = new Date()): string {
  if (!value) return '';
  const day = formatDate(value, 'date');
  const today = formatDate(now, 'date');
  if (day === today) return formatDate(value, 'time');
  return day.slice(6) === today.slice(6) ? formatDate(value, 'shortDateTime') : formatDate(value, 'dateTime');
}

/** A calendar day (`2026-11-21`) as 21.11.2026: it belongs to no zone, so none may move it. */
export const formatDay = (day: string | null | undefined): string => (day ? day.slice(0, 10).split('-').reverse().join('.') : '');

/** Seconds as 0:07, 12:05 or 1:02:03. */
export function formatDuration(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) return '';
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat('ru').format(value);
}

/** `248 000 ₽` with no-break spaces, kopecks only where there are any. */
export function formatMoney(money: { amount: string; currency: string } | null | undefined): string {
  if (!money) return '';
  const [whole = '0', kopecks = ''] = money.amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
  const sign = money.currency === 'RUB' ? '\u20bd' : money.currency;
  return `${grouped}${/[1-9]/.test(kopecks) ? `,${kopecks.padEnd(2, '0')}` : ''}\u00a0${sign}`;
}

export function monthName(date: Date): string {
  return dayjs(date).locale(i18n.language).format('MMMM YYYY');
}
