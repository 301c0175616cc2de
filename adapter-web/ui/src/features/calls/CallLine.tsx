import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatDate, formatDuration, formatMoment } from '@/shared/format';
import classes from './CallLine.module.css';
import { iconOf, outcomeKey, toneOf } from './outcome';

/** One call in one line: when, which way, with whom of us, how long or why not. */
export function CallLine({ call }: { call: Schemas['CallRow'] }) {
  const { t } = useTranslation('calls');
  const Icon = iconOf(call);
  return (
    <div className={classes.line}>
      <span className={classes.icon} data-tone={toneOf(call)}>
        <Icon size={14} role="img" aria-label={t(`direction.${call.direction}`)} />
      </span>
      <time className={classes.when} dateTime={call.startedAt} title={formatDate(call.startedAt, 'full')}>
        {formatMoment(call.startedAt)}
      </time>
      <span className={classes.who}>{call.employeeName ?? ''}</span>
      <span className={classes.how}>{call.talkSeconds > 0 ? formatDuration(call.talkSeconds) : t(`outcome.${outcomeKey(call)}`)}</span>
    </div>
  );
}
