import { Link } from '@tanstack/react-router';
import { CloudUpload, MapPin, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './field.module.css';
import { useField } from './field';
import { stateChip } from './states';
import type { Task } from './types';
import { numberOf, placeText, routeTo, shown, stateOf, whom } from './view';

/** A visit in a list: when, how it stands, where; calling and the way there in one touch. */
export function TaskCard({ task, withDay }: { task: Task; withDay?: boolean }) {
  const { t } = useTranslation('field');
  const { queue } = useField();
  const here = shown(task, queue);
  const chip = stateChip(stateOf(here), task.overdue);
  return (
    <li className={classes.card} data-testid={`row-task-${task.id}`}>
      <Link to="/m/task/$taskId" params={{ taskId: task.id }} className={classes.cardMain}>
        <span className={classes.cardTop}>
          <strong className={classes.time}>
            {task.visit ? `${withDay ? `${formatDate(task.visit.start)} ` : ''}${formatDate(task.visit.start, 'time')}–${formatDate(task.visit.end, 'time')}` : t('unplanned')}
          </strong>
          <StatusChip tone={chip.tone} icon={chip.icon} struck={chip.struck}>
            {t(`state.${chip.key}`)}
          </StatusChip>
        </span>
        <span className={classes.cardTitle}>{whom(task)}</span>
        <span>{task.task.object}</span>
        <span className="nz-dimmed">{placeText(task.task.address)}</span>
        {here.waiting.length > 0 ? (
          <span className={classes.waits}>
            <CloudUpload size={14} aria-hidden /> {t('waits', { count: here.waiting.length })}
          </span>
        ) : null}
      </Link>
      <div className={classes.cardActs}>
        {numberOf(task) ? (
          <a className={classes.touch} href={`tel:${numberOf(task)}`}>
            <Phone size={18} aria-hidden /> {t('call')}
          </a>
        ) : null}
        <a className={classes.touch} href={routeTo(task.task.address)} target="_blank" rel="noreferrer">
          <MapPin size={18} aria-hidden /> {t('route')}
        </a>
      </div>
    </li>
  );
}
