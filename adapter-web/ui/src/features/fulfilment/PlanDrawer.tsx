import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { useCan } from '@/api/session';
import { readMoney } from '@/features/orders/money';
import { told } from '@/shared/toast';
import { MoneyInput } from '@/shared/ui/MoneyInput';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import classes from './Fulfilment.module.css';
import { acts, type Job, refresh } from './queries';
import { VisitFields, visitOf } from './VisitFields';

interface PlanDrawerProps {
  orderId: string;
  kind: Schemas['JobKind'];
  claimId?: string;
  address?: Schemas['ReadyOrder']['address'];
  onClose: () => void;
  /** It is shown then, with all there is to warn of. */
  onPlanned: (job: Job) => void;
}

/** A new delivery or assembly: whoever is somewhere else then is refused with what is free. */
export function PlanDrawer({ orderId, kind, claimId, address, onClose, onPlanned }: PlanDrawerProps) {
  const { t } = useTranslation('fulfilment');
  const [key, setKey] = useState(newKey);
  const money = useCan()('orders.finance');
  const fields = useFields({
    city: address?.city ?? '',
    street: address?.street ?? '',
    house: address?.house ?? '',
    flat: address?.flat ?? '',
    entrance: address?.entrance ?? '',
    floor: (address?.floor ?? '') as number | string,
    lift: address?.lift === true ? 'yes' : address?.lift === false ? 'no' : '',
    entranceCode: address?.entranceCode ?? '',
    contact: '',
    access: '',
    cost: '',
    collect: '',
    materials: '',
    crewId: '',
    vehicleId: '',
    start: '',
    minutes: 120,
    pieces: '' as number | string,
    carrying: true,
    unloading: true,
    works: '',
    note: '',
  });
  const { values, set } = fields;
  const visit = visitOf(kind, values);
  const sum = (typed: string) => {
    const amount = readMoney(typed);
    return amount ? { amount, currency: 'RUB' } : null;
  };
  const delivery = kind === 'DELIVERY';
  const save = useMutation({
    mutationFn: () => {
      const common = {
        address: {
          ...address,
          city: orNull(values.city),
          street: orNull(values.street),
          house: orNull(values.house),
          flat: orNull(values.flat),
          entrance: orNull(values.entrance),
          floor: values.floor === '' ? null : Number(values.floor),
          lift: values.lift === '' ? null : values.lift === 'yes',
          entranceCode: orNull(values.entranceCode),
        },
        contact: orNull(values.contact),
        access: orNull(values.access),
        cost: sum(values.cost),
        collect: sum(values.collect),
        note: orNull(values.note),
      };
      const about = { orderId, claimId: claimId ?? null, visit: visit! };
      return delivery
        ? acts.deliver(
            { ...about, form: { ...common, carrying: values.carrying, unloading: values.unloading, pieces: Number(values.pieces) || null } },
            key,
          )
        : acts.assemble({ ...about, form: { ...common, works: orNull(values.works), materials: orNull(values.materials) } }, key);
    },
    onSuccess: (planned) => {
      told(t(`planned.${planned.kind}`, { number: planned.number }));
      onPlanned(planned);
    },
    onError: (error) => {
      // What was refused may be asked for otherwise: that is another act.
      setKey(newKey());
      fields.refuse(error);
    },
    onSettled: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ok = fields.check({
      street: [values.city, values.street, values.house].every((part) => part.trim() === '') && t('addressNeeded'),
      crewId: values.crewId === '' && t('crewNeeded'),
      start: !visit && t('timeNeeded'),
      cost: values.cost.trim() !== '' && !readMoney(values.cost) && t('sumWrong'),
      collect: values.collect.trim() !== '' && !readMoney(values.collect) && t('sumWrong'),
    });
    if (ok) save.mutate();
  };
  return (
    <RecordDrawer title={t(`new.${kind}`)} onClose={onClose}>
      <form onSubmit={submit} className={classes.stack} noValidate data-testid="plan-job">
        <VisitFields kind={kind} values={values} errors={fields.errors} set={(name, value) => set(name, value as never)} error={save.error} />
        <div className={classes.pair}>
          <TextInput label={t('field.city')} maxLength={150} {...fields.text('city')} />
          <TextInput label={t('field.street')} maxLength={200} {...fields.text('street')} />
          <TextInput label={t('field.house')} maxLength={30} {...fields.text('house')} />
          <TextInput label={t('field.flat')} maxLength={30} {...fields.text('flat')} />
          <TextInput label={t('field.entrance')} maxLength={30} {...fields.text('entrance')} />
          <NumberInput label={t('field.floor')} min={-9} max={200} value={values.floor} error={fields.errors.floor} onChange={(floor) => set('floor', floor)} />
          <Select
            label={t('field.lift')}
            clearable
            clearButtonProps={{ tabIndex: -1 }}
            data={[
              { value: 'yes', label: t('common:yes') },
              { value: 'no', label: t('common:no') },
            ]}
            value={values.lift || null}
            onChange={(lift) => set('lift', lift ?? '')}
          />
          <TextInput label={t('field.entranceCode')} maxLength={30} {...fields.text('entranceCode')} />
        </div>
        <TextInput label={t('field.contact')} maxLength={200} {...fields.text('contact')} />
        {delivery ? (
          <>
            <NumberInput label={t('field.pieces')} min={1} max={10000} value={values.pieces} onChange={(value) => set('pieces', value)} />
            <Checkbox label={t('field.carrying')} checked={values.carrying} onChange={(event) => set('carrying', event.currentTarget.checked)} />
            <Checkbox label={t('field.unloading')} checked={values.unloading} onChange={(event) => set('unloading', event.currentTarget.checked)} />
          </>
        ) : (
          <>
            <Textarea label={t('field.work')} autosize minRows={2} maxLength={4000} {...fields.text('works')} />
            <Textarea label={t('field.materials')} autosize minRows={1} maxLength={4000} {...fields.text('materials')} />
          </>
        )}
        <TextInput label={t('field.access')} maxLength={500} {...fields.text('access')} />
        <div className={classes.pair}>
          <MoneyInput label={t('field.collect')} value={values.collect} error={fields.errors.collect} onChange={(collect) => set('collect', collect)} />
          {money ? <MoneyInput label={t('field.cost')} value={values.cost} error={fields.errors.cost} onChange={(cost) => set('cost', cost)} /> : null}
        </div>
        <Textarea label={t('field.note')} autosize minRows={2} maxLength={2000} {...fields.text('note')} />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.isPending}>
            {t('act.plan')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </RecordDrawer>
  );
}
