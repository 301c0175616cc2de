import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEmployees } from '@/api/queries';
import { useAuditWords } from '@/features/admin/audit/words';
import { formatDate, formatMoment, formatMoney } from '@/shared/format';
import { withPhones } from '@/shared/phone';
import type { Order } from '../queries';

/** Which thing it was is told by the act; its id says nothing to people. */
const unsaid = new Set(['order', 'client', 'payment', 'measurement', 'visit']);

const money = /^(-?\d+\.\d{2}) ([A-Z]{3})$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What stands in the journal of acts, as people read it at an order. */
export function useHistoryWords(order: Order) {
  const { t } = useTranslation('orders');
  const audit = useAuditWords();
  const employees = useEmployees();
  return useMemo(() => {
    const departments = new Map(order.desks.flatMap((desk) => (desk.department ? [[desk.department.id, desk.department.name]] : [])));
    const plain = (text: string): string => {
      const sum = money.exec(text);
      if (sum) return formatMoney({ amount: sum[1] ?? '', currency: sum[2] ?? '' });
      if (day.test(text)) return formatDate(text);
      if (moment.test(text)) return formatMoment(text);
      if (text === 'true' || text === 'false') return t(text === 'true' ? 'common:yes' : 'common:no');
      return text;
    };
    const part = (text: string): string =>
      text
        .replace(/-?\d+\.\d{2} [A-Z]{3}/, plain)
        .replace(/\d{4}-\d{2}-\d{2}/, plain)
        .replace(/^REST/, t('history.rest'))
        .replace(/PRODUCTION|DELIVERY|CLOSING/, (code) => t(`payment.milestones.${code}`));
    const value = (field: string, text: string | null | undefined): string => {
      if (!text) return '';
      switch (field) {
        case 'manager':
        case 'person':
          return employees.find((each) => each.id === text)?.name ?? text;
        case 'department':
        case 'culprit':
          return departments.get(text) ?? text;
        case 'stage':
          return t(`stage.${text}`, { defaultValue: text });
        case 'overridden':
          return text
            .split(', ')
            .map((code) => t(`condition.${code}`, { defaultValue: code }))
            .join(', ');
        case 'form':
          return t(`payment.forms.${text}`, { defaultValue: text });
        case 'kind':
          return t(`history.kind.${text}`, { defaultValue: text });
        case 'schedule':
          return text.split('; ').map(part).join('; ');
        case 'invoice':
        case 'bonus':
          return part(text);
        case 'phone':
          return withPhones(text);
        default:
          return plain(text);
      }
    };
    return { ...audit, value, isSaid: (field: string) => !unsaid.has(field) };
  }, [t, audit, employees, order.desks]);
}
