import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/session';
import { usePlaceCall } from '@/features/telephone/orders';
import classes from './field.module.css';
import { useField } from './field';
import type { Task } from './types';
import { numberOf } from './view';

/** Calls whoever waits there although the number is not to be seen: the measurer's own telephone rings first. */
export function CallByExchange({ task }: { task: Task }) {
  const { t } = useTranslation('field');
  const { reached } = useField();
  const me = useSession().data;
  const place = usePlaceCall();
  const permitted = me?.rights['calls.place'] !== undefined;
  // Who may see the number dials it; without a network nobody can be asked.
  if (!permitted || !reached || !task.phone || numberOf(task)) return null;
  return (
    <button
      type="button"
      className={classes.touch}
      title={t('callByExchangeHelp')}
      disabled={place.isPending}
      onClick={() => place.mutate({ measurementId: task.id })}
    >
      <Phone size={18} aria-hidden /> {t('callByExchange')}
    </button>
  );
}
