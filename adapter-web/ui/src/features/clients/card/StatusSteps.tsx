import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useStatuses } from '@/api/queries';
import { formatDate, formatMoment } from '@/shared/format';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './Records.module.css';

/** The way of the client, newest step first. */
export function StatusSteps({ steps }: { steps: Schemas['StatusStep'][] }) {
  const { t } = useTranslation('clients');
  const statuses = useStatuses();
  const newestFirst = [...steps].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className={classes.steps}>
      {newestFirst.map((step) => (
        <li key={`${step.at} ${step.after}`} className={classes.step}>
          <time dateTime={step.at} title={formatDate(step.at, 'full')}>
            {formatMoment(step.at)}
          </time>
          <div>
            <div className={classes.way}>
              {step.before ? (
                <>
                  <StatusChip tone={statuses.toneOf(step.before)}>{statuses.nameOf(step.before)}</StatusChip>
                  <span aria-hidden>→</span>
                </>
              ) : null}
              <StatusChip tone={statuses.toneOf(step.after)}>{statuses.nameOf(step.after)}</StatusChip>
              <span className="nz-dimmed">{step.byName ?? t('byItself')}</span>
            </div>
            {step.reason ? <div>{step.reason}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
