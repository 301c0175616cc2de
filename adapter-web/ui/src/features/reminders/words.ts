import type { TFunction } from 'i18next';

/** How long ago something was due, in the largest unit that says it. */
export function lateness(t: TFunction<'reminders'>, due: Date, now: Date): string {
  const minutes = Math.max(1, Math.floor((now.getTime() - due.getTime()) / 60_000));
  if (minutes < 60) return t('reminders:minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? t('reminders:hours', { count: hours }) : t('reminders:days', { count: Math.floor(hours / 24) });
}
