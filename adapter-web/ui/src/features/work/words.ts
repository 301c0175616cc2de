import { useTranslation } from 'react-i18next';
import type { Tone } from '@/app/tones';
import { useDictionary } from '@/api/queries';
import { formatMoment } from '@/shared/format';
import type { ActivityRow } from './queries';

/** A word for an activity: what it is about, else its kind and time. */
export function useActivityName(): (activity: ActivityRow) => string {
  const kinds = useDictionary('activity-kinds');
  return (activity) => activity.subject ?? `${kinds.nameOf(activity.kind)} ${formatMoment(activity.start)}`.trim();
}

/** «12 мин», «3 ч», «2 дн»: how long ago something should have been. */
export function useLateness(): (since: string, asOf: string) => string {
  const { t } = useTranslation('work');
  return (since, asOf) => {
    const minutes = Math.max(0, Math.floor((Date.parse(asOf) - Date.parse(since)) / 60_000));
    if (minutes < 60) return t('minutes', { count: minutes });
    if (minutes < 48 * 60) return t('hours', { count: Math.floor(minutes / 60) });
    return t('days', { count: Math.floor(minutes / 1440) });
  };
}

export const stateTone = (activity: ActivityRow): Tone => {
  if (activity.overdue) return 'red';
  switch (activity.state) {
    case 'HELD':
      return 'green';
    case 'CANCELLED':
      return 'slate';
    case 'POSTPONED':
      return 'amber';
    case 'RESCHEDULED':
      return 'violet';
    default:
      return 'blue';
  }
};
