import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { formatMoney } from '@/shared/format';
import { told } from '@/shared/toast';
import { orNull, useFields } from '@/shared/useFields';
import { DateField } from '@/shared/ui/DateField';
import { MoneyInput } from '@/shared/ui/MoneyInput';
import { Refusal } from '@/shared/ui/Refusal';
import { dayOf } from '@/shared/zone';
import { isMore, isZero, minus, readMoney, typedMoney } from '../money';
import ordersClasses from '../Orders.module.css';
import { acts, type Order, type OrderMoney } from '../queries';
import { isAllowed } from './OrderAct';

interface DialogProps {
  order: Order;
  money: OrderMoney;
  onClose: () => void;
}

type Form = Schemas['PaymentForm'];
type Purpose = Schemas['PaymentPurpose'];
const forms = ['CASH', 'CASHLESS', 'CARD'] as const;
const purposes = ['PREPAYMENT', 'FURTHER'] as const;

/** What an act with money asks for; the key of a refused act is not used for another one. */
function useMoneyForm({ money }: DialogProps, amount: string) {
  const { t } = useTranslation('orders');
  const [key, setKey] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const fields = useFields({ amount, form: (money.terms.form ?? 'CASH') as Form, on: dayOf(new Date()) as string | null, number: '', comment: '', reason: '' });
  const { values } = fields;
  const currency = money.balance.due.currency;
  const sum = readMoney(values.amount);
  const document = (): Schemas['PaymentDocument'] => ({ form: values.form, on: values.on ?? '', number: orNull(values.number), externalNumber: null, comment: orNull(values.comment) });
  const check = (reason: boolean) =>
    fields.check({
      amount: !isMore(sum) && t('payment.sumNeeded'),
      on: !values.on && t('payment.dayNeeded'),
      reason: reason && values.reason.trim() === '' && t('payment.reasonNeeded'),
    });
  const run = async (act: (key: string) => Promise<unknown>, then: () => void) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await act(key);
      then();
    } catch (error) {
      // Nothing was paid; a lost answer is another thing and keeps its key, so that a repeat pays once.
      if (error instanceof ApiProblem && error.status > 0 && error.status < 500) setKey(newKey());
      setProblem(error);
      fields.refuse(placed(error));
    } finally {
      setBusy(false);
    }
  };
  return { fields, busy, problem, check, run, amount: { amount: sum ?? '', currency }, document };
}

/** The server names `document.on` and `amount.amount` what the form knows as `on` and `amount`. */
function placed(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  const errors = error.errors.map((each) => ({ ...each, pointer: each.pointer?.replace('/document/', '/').replace(/\/amount\/(amount|currency)$/, '/amount') }));
  return new ApiProblem({ status: error.status, type: error.type, title: error.title, detail: error.message, errors, facts: error.facts });
}

function DocumentFields({ fields }: { fields: ReturnType<typeof useMoneyForm>['fields'] }) {
  const { t } = useTranslation('orders');
  return (
    <>
      <div className={ordersClasses.pair}>
        <Select label={t('payment.form')} allowDeselect={false} data={forms.map((value) => ({ value, label: t(`payment.forms.${value}`) }))} value={fields.values.form} error={fields.errors.form} onChange={(form) => form && fields.set('form', form as Form)} />
        <DateField label={t('payment.on')} required value={fields.values.on} error={fields.errors.on} onChange={(on) => fields.set('on', on)} />
      </div>
      <TextInput label={t('payment.documentNumber')} maxLength={100} {...fields.text('number')} />
      <TextInput label={t('field.comment')} maxLength={1000} {...fields.text('comment')} />
    </>
  );
}

/** Money came. The first part that is not paid yet is offered. */
export function PayDialog(props: DialogProps) {
  const { order, money, onClose } = props;
  const { t } = useTranslation('orders');
  const open = money.balance.parts.find((part) => part.state !== 'PAID' && !isZero(part.amount));
  const [purpose, setPurpose] = useState<Purpose>(isZero(money.balance.paid) ? 'PREPAYMENT' : 'FURTHER');
  const form = useMoneyForm(props, open ? typedMoney(minus(open.amount, open.paid)) : '');
  const excess = form.problem instanceof ApiProblem && form.problem.code === 'overpayment';
  const pay = (acceptExcess: boolean) => {
    if (!form.check(false)) return;
    void form.run(
      (key) => acts.pay(order.id, { purpose, amount: form.amount, document: form.document(), acceptExcess }, key),
      () => {
        told(t('done.payment', { sum: formatMoney(form.amount) }));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('payment.payTitle')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        className={ordersClasses.form}
        noValidate
        data-testid="pay-dialog"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          pay(false);
        }}
      >
        <div className={ordersClasses.pair}>
          <MoneyInput label={t('payment.sum')} required data-autofocus value={form.fields.values.amount} error={form.fields.errors.amount} onChange={(amount) => form.fields.set('amount', amount)} />
          <Select label={t('payment.purpose')} allowDeselect={false} data={purposes.map((value) => ({ value, label: t(`payment.kinds.${value}`) }))} value={purpose} onChange={(next) => next && setPurpose(next as Purpose)} />
        </div>
        <DocumentFields fields={form.fields} />
        <Refusal text={form.fields.refusal} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          {excess && isAllowed(order, 'accept-excess') ? (
            <Button variant="default" loading={form.busy} onClick={() => pay(true)}>
              {t('payment.acceptExcess')}
            </Button>
          ) : null}
          <Button type="submit" loading={form.busy}>
            {t('payment.accept')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Money was given back; an overpayment is offered. */
export function RefundDialog(props: DialogProps) {
  const { order, money, onClose } = props;
  const { t } = useTranslation('orders');
  const form = useMoneyForm(props, isZero(money.balance.overpaid) ? '' : typedMoney(money.balance.overpaid));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.check(true)) return;
    void form.run(
      (key) => acts.refund(order.id, { amount: form.amount, document: form.document(), reason: form.fields.values.reason.trim() }, key),
      () => {
        told(t('done.refund', { sum: formatMoney(form.amount) }));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('payment.refundTitle')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={ordersClasses.form} noValidate onSubmit={submit} data-testid="refund-dialog">
        <MoneyInput label={t('payment.sum')} required data-autofocus value={form.fields.values.amount} error={form.fields.errors.amount} onChange={(amount) => form.fields.set('amount', amount)} />
        <DocumentFields fields={form.fields} />
        <Textarea label={t('field.reason')} required autosize minRows={2} maxLength={1000} {...form.fields.text('reason')} />
        <Refusal text={form.fields.refusal} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" color="red" loading={form.busy}>
            {t('payment.giveBack')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
