import type { TFunction } from 'i18next';
import { formatMoment, formatMoney } from '@/shared/format';
import type { Notification } from './queries';

const moment = /^\d{4}-\d\d-\d\dT.+Z$/;

/** The sentence of a notification, put together from its kind and facts; what is not known is left out. */
export function sentence(t: TFunction<'notifications'>, one: Notification): string {
  const shown = Object.fromEntries(Object.entries(one.facts).map(([name, value]) => [name, wordsOf(t, name, value)]));
  const said = t(`kinds.${one.kind}`);
  const details = ['stage', 'amount', 'number', 'subject', 'client', 'whom', 'to', 'due', 'until', 'result', 'reason', 'missing', 'extra', 'differing', 'by']
    .filter((name) => shown[name])
    .map((name) => t(`facts.${name as 'by'}`, { value: shown[name] }));
  return [said, ...details].join(' · ');
}

function wordsOf(t: TFunction<'notifications'>, name: string, value: string): string {
  if (name === 'stage') return t(`orders:stage.${value as 'DONE'}`, { defaultValue: value });
  const [amount = '', currency = ''] = value.split(' ');
  if (name === 'amount') return formatMoney({ amount, currency });
  return moment.test(value) ? formatMoment(value) : value;
}
