import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { addressText } from '@/features/clients/card/words';
import { formatDate, formatDay } from '@/shared/format';
import { DateField } from '@/shared/ui/DateField';
import { EditableField } from '@/shared/ui/EditableField';
import { useMergingSave } from '@/shared/useMergingSave';
import { orNull } from '@/shared/useFields';
import { acts, keep, type Order, orderPath } from '../queries';
import { AddressField } from './AddressField';
import classes from './Form.module.css';
import { actionOf } from './OrderAct';

type Form = Schemas['OrderForm'];

export const readOrder = (order: Order) => () => ask(api.GET('/orders/{orderId}', orderPath(order.id)));
const factsOf = (order: Order): Form => ({ ...order.form });

/** What stands over all sections, edited where it is read. */
export function HeadFacts({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const show = (field: keyof Form & string, value: unknown) =>
    field === 'due' ? formatDay(value as string | null) : field === 'address' ? (value ? addressText(value as Schemas['Address']) : '') : String(value ?? '');
  const { save, dialog } = useMergingSave<Order, Form>({
    item: order,
    facts: factsOf,
    read: readOrder(order),
    write: (facts, base) => acts.change(base, facts),
    saved: keep,
    label: (field) => t(`conflict.${field}`),
    show,
  });
  const change = actionOf(order, 'change');
  const locked = change?.allowed ? undefined : (change?.reason ?? true);
  const desk = order.desks.at(-1);
  return (
    <div className={classes.facts}>
      <EditableField label={t('field.title')} value={order.form.title ?? ''} locked={locked} onSave={(value) => save('title', orNull(value))} />
      <EditableField
        label={t('field.due')}
        value={order.form.due ?? ''}
        display={order.form.due ? <span className={order.overdue ? classes.late : undefined}>{formatDay(order.form.due)}</span> : ''}
        locked={locked}
        onSave={(value) => save('due', orNull(value))}
        editor={({ value, onChange, commit, label }) => (
          <DateField
            aria-label={label}
            value={value || null}
            onChange={(day) => onChange(day ?? '')}
            popoverProps={{ withinPortal: false }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.defaultPrevented) setTimeout(() => commit(value), 0);
            }}
          />
        )}
      />
      <AddressField order={order} locked={locked} onSave={(address) => save('address', address)} />
      <EditableField label={t('field.note')} kind="lines" value={order.form.note ?? ''} locked={locked} onSave={(value) => save('note', orNull(value))} />
      <dl className={classes.pairs} style={{ display: 'contents' }}>
        <div>
          <dt>{t('field.manager')}</dt>
          <dd>{order.manager.name}</dd>
        </div>
        <div>
          <dt>{t('field.place')}</dt>
          <dd data-testid="desk">
            {desk ? [desk.department?.name, desk.person?.name].filter(Boolean).join(' · ') : t('nobodyHolds')}
            {desk ? <div className={classes.note}>{t('deskSince', { date: formatDate(desk.since, 'shortDateTime') })}</div> : null}
          </dd>
        </div>
      </dl>
      {dialog}
    </div>
  );
}
