import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useAct } from '@/features/events/useAct';
import { type GivenFile, TaskFiles } from '@/features/measurements/TaskFiles';
import { told } from '@/shared/toast';
import { orNull } from '@/shared/useFields';
import { DateField } from '@/shared/ui/DateField';
import { MoneyInput } from '@/shared/ui/MoneyInput';
import { Refusal } from '@/shared/ui/Refusal';
import { isMore, readMoney, typedMoney } from '../money';
import ordersClasses from '../Orders.module.css';
import { acts, type Order, type OrderMoney, orderFilesQuery } from '../queries';
import { draftParts, isReadable, PartsEditor, partsOf } from './PartsEditor';

const forms = ['CASH', 'CASHLESS', 'CARD'] as const;

/** Form of payment, invoice, the agent's bonus, and the schedule that always adds up to what is due. */
export function TermsDialog({ order, money, onClose }: { order: Order; money: OrderMoney; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const { terms } = money;
  const currency = money.balance.due.currency;
  const shelf = useQuery({ ...orderFilesQuery(order.id), enabled: (terms.invoice?.fileIds.length ?? 0) > 0 }).data;
  const [form, setForm] = useState<Schemas['PaymentForm'] | null>(terms.form);
  const [number, setNumber] = useState(terms.invoice?.number ?? '');
  const [date, setDate] = useState(terms.invoice?.date ?? null);
  const [files, setFiles] = useState<GivenFile[]>(() => (terms.invoice?.fileIds ?? []).map((id) => ({ id, name: '' })));
  const [bonus, setBonus] = useState(typedMoney(terms.bonus?.amount));
  const [agent, setAgent] = useState(terms.bonus?.agent ?? '');
  const [parts, setParts] = useState(() => draftParts(terms.schedule));
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const { busy, run, fields, refusal } = useAct('orders');
  const named = files.map((file) => ({ ...file, name: file.name || (shelf?.items.find((each) => each.id === file.id)?.name ?? '') }));
  const bonusSum = readMoney(bonus);
  const badBonus = bonus.trim() !== '' && bonusSum === null;
  const numberNeeded = number.trim() === '' && (date !== null || files.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (sending || badBonus || numberNeeded || !parts.every(isReadable)) return;
    void run(
      () =>
        acts.agree(order, {
          form,
          invoice: number.trim() ? { number: number.trim(), date, fileIds: files.map((each) => each.id) } : null,
          bonus: bonusSum && isMore(bonusSum) ? { amount: { amount: bonusSum, currency }, agent: orNull(agent) } : null,
          schedule: partsOf(parts, currency),
        }),
      () => {
        told(t('done.terms'));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('payment.termsTitle')} size={920} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={ordersClasses.form} onSubmit={submit} noValidate data-testid="terms-dialog">
        <div className={ordersClasses.pair}>
          <Select label={t('payment.form')} data-autofocus clearable clearButtonProps={{ tabIndex: -1 }} data={forms.map((value) => ({ value, label: t(`payment.forms.${value}`) }))} value={form} error={fields.form} onChange={(next) => setForm(next as typeof form)} />
          <span />
          <TextInput label={t('payment.invoiceNumber')} maxLength={50} value={number} error={fields['invoice.number'] ?? (tried && numberNeeded ? t('payment.invoiceNumber') : undefined)} onChange={(event) => setNumber(event.currentTarget.value)} />
          <DateField label={t('payment.invoiceDate')} value={date} error={fields['invoice.date']} onChange={setDate} />
        </div>
        <TaskFiles title={t('payment.invoiceFiles')} files={named} onChange={setFiles} onBusy={setSending} />
        <div className={ordersClasses.pair}>
          <MoneyInput label={t('payment.bonus')} description={t('payment.bonusHint')} value={bonus} error={badBonus ? t('calculation.badMoney') : (fields['bonus.amount.amount'] ?? fields['bonus.amount'])} onChange={setBonus} />
          <TextInput label={t('payment.bonusAgent')} description={'\u00a0'} maxLength={200} value={agent} error={fields['bonus.agent']} onChange={(event) => setAgent(event.currentTarget.value)} />
        </div>
        <PartsEditor parts={parts} onChange={setParts} errors={fields} tried={tried} />
        <Refusal text={refusal('form', 'invoice.number', 'invoice.date', 'bonus.amount', 'bonus.amount.amount', 'bonus.agent')} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={sending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
