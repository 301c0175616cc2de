import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/features/events/useAct';
import { type GivenFile, TaskFiles } from '@/features/measurements/TaskFiles';
import { told } from '@/shared/toast';
import { DateField } from '@/shared/ui/DateField';
import { Refusal } from '@/shared/ui/Refusal';
import { dayOf } from '@/shared/zone';
import ordersClasses from '../Orders.module.css';
import { acts, type Order, orderFilesQuery } from '../queries';
import classes from './Form.module.css';

interface DialogProps {
  order: Order;
  onClose: () => void;
}

/** Number, terms and files of the contract. */
export function ContractDialog({ order, onClose }: DialogProps) {
  const { t } = useTranslation('orders');
  const { contract } = order;
  const shelf = useQuery({ ...orderFilesQuery(order.id), enabled: (contract?.fileIds.length ?? 0) > 0 }).data;
  const [number, setNumber] = useState(contract?.number ?? order.number);
  const [validUntil, setValidUntil] = useState(contract?.validUntil ?? null);
  const [executionDue, setExecutionDue] = useState(contract?.executionDue ?? null);
  const [months, setMonths] = useState(contract?.warrantyMonths === null || contract?.warrantyMonths === undefined ? '' : String(contract.warrantyMonths));
  const [files, setFiles] = useState<GivenFile[]>(() => (contract?.fileIds ?? []).map((id) => ({ id, name: '' })));
  const [sending, setSending] = useState(false);
  const { busy, run, fields, refusal } = useAct('orders');
  const named = files.map((file) => ({ ...file, name: file.name || (shelf?.items.find((each) => each.id === file.id)?.name ?? '') }));
  const badMonths = months.trim() !== '' && !(/^\d{1,3}$/.test(months.trim()) && Number(months) <= 600);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!number.trim() || badMonths || sending) return;
    void run(
      () =>
        acts.writeContract(order, {
          number: number.trim(),
          validUntil,
          executionDue,
          warrantyMonths: months.trim() === '' ? null : Number(months),
          fileIds: files.map((each) => each.id),
        }),
      () => {
        told(t('done.contract'));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t(contract ? 'contract.edit' : 'contract.write')} size={560} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={ordersClasses.form} onSubmit={submit} noValidate data-testid="contract-dialog">
        <div className={ordersClasses.pair}>
          <TextInput label={t('contract.number')} required data-autofocus maxLength={50} value={number} error={fields.number ?? (number.trim() ? undefined : t('contract.numberNeeded'))} onChange={(event) => setNumber(event.currentTarget.value)} />
          <TextInput label={t('contract.warrantyMonths')} inputMode="numeric" value={months} error={badMonths ? t('contract.badMonths') : fields.warrantyMonths} onChange={(event) => setMonths(event.currentTarget.value)} />
          <DateField label={t('contract.validUntil')} value={validUntil} error={fields.validUntil} onChange={setValidUntil} />
          <DateField label={t('contract.executionDue')} value={executionDue} error={fields.executionDue} onChange={setExecutionDue} />
        </div>
        <TaskFiles title={t('contract.files')} files={named} onChange={setFiles} onBusy={setSending} />
        <Refusal text={refusal('number', 'warrantyMonths', 'validUntil', 'executionDue')} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={sending || !number.trim() || badMonths}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** It was signed on the calculation as it stands. */
export function SignDialog({ order, onClose }: DialogProps) {
  const { t } = useTranslation('orders');
  const [on, setOn] = useState<string | null>(() => dayOf(new Date()));
  const { busy, run, fields, refusal } = useAct('orders');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!on) return;
    void run(
      () => acts.sign(order, on),
      () => {
        told(t('done.signed'));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('contract.signTitle')} size={420} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={ordersClasses.form} onSubmit={submit} noValidate>
        <p className={classes.note}>{t('contract.signHint')}</p>
        <DateField label={t('contract.signedOn')} required value={on} error={fields.on} onChange={setOn} />
        <Refusal text={refusal('on')} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!on}>
            {t('contract.signTitle')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
