import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PhoneIncoming } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/api/live';
import { told } from '@/shared/toast';
import classes from './CallbackCounter.module.css';
import { askInquiriesAnew, inquirySummaryQuery } from './queries';
import { countdown, secondsLeft, toneOfTimer, useServerClock } from './timer';

/** In the header: how many wait for my answer, and the shortest time left; says so when one comes to me or leaves me. */
export default function CallbackCounter() {
  const { t } = useTranslation('inquiries');
  const { data, dataUpdatedAt } = useQuery(inquirySummaryQuery);
  const now = useServerClock(data?.asOf, dataUpdatedAt);
  useLive('inquiry.changed', askInquiriesAnew);
  useLive('inquiry.assigned', () => {
    told(t('toast.assigned'));
    askInquiriesAnew();
  });
  useLive('inquiry.passed-on', () => {
    told(t('toast.passedOn'));
    askInquiriesAnew();
  });
  const count = (data?.mine ?? 0) + (data?.nobodys ?? 0);
  if (!data || count === 0) return null;
  const left = data.nextDeadline ? secondsLeft(data.nextDeadline, now) : null;
  return (
    <Link to="/calls/callbacks" className={classes.counter} data-tone={left === null ? 'gray' : toneOfTimer(left)} data-testid="callback-counter">
      <PhoneIncoming size={14} aria-hidden />
      <span className={classes.word}>{t('counter')}</span> {count}
      {left === null ? null : <span className={classes.time}>({countdown(left)})</span>}
    </Link>
  );
}
