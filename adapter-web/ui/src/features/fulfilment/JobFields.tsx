import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useCan } from '@/api/session';
import { readMoney, typedMoney } from '@/features/orders/money';
import { MoneyInput } from '@/shared/ui/MoneyInput';
import { orNull, type useFields } from '@/shared/useFields';
import classes from './Fulfilment.module.css';
import type { Job } from './queries';

type Kind = Schemas['JobKind'];
type Address = Schemas['ReadyOrder']['address'];

/** What is to be done at a visit, as it is typed. */
export interface JobValues {
  city: string;
  street: string;
  house: string;
  flat: string;
  entrance: string;
  floor: number | string;
  lift: string;
  entranceCode: string;
  contact: string;
  access: string;
  cost: string;
  collect: string;
  pieces: number | string;
  carrying: boolean;
  unloading: boolean;
  works: string;
  materials: string;
  note: string;
}

/** The form of a visit that is there already, or of a new one at this address. */
export function jobValues(address: Address | undefined, job?: Job): JobValues {
  return {
    city: address?.city ?? '',
    street: address?.street ?? '',
    house: address?.house ?? '',
    flat: address?.flat ?? '',
    entrance: address?.entrance ?? '',
    floor: address?.floor ?? '',
    lift: address?.lift === true ? 'yes' : address?.lift === false ? 'no' : '',
    entranceCode: address?.entranceCode ?? '',
    contact: job?.contact ?? '',
    access: job?.access ?? '',
    cost: typedMoney(job?.cost),
    collect: typedMoney(job?.collect),
    pieces: job?.pieces ?? '',
    carrying: job?.carrying ?? !job,
    unloading: job?.unloading ?? !job,
    works: job?.works ?? '',
    materials: job?.materials ?? '',
    note: job?.note ?? '',
  };
}

const sum = (typed: string, currency = 'RUB') => {
  const amount = readMoney(typed);
  return amount ? { amount, currency } : null;
};

/** What both kinds of visits ask for; what has no field here stays as the visit has it. */
function common(values: JobValues, address: Address | undefined, job?: Job) {
  return {
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
    phone: job?.phone ?? null,
    access: orNull(values.access),
    wish: job?.wish ?? null,
    cost: sum(values.cost, job?.cost?.currency),
    collect: sum(values.collect, job?.collect?.currency),
    note: orNull(values.note),
  };
}

export const deliveryForm = (values: JobValues, address: Address | undefined, job?: Job): Schemas['DeliveryForm'] => ({
  ...common(values, address, job),
  carrying: values.carrying,
  unloading: values.unloading,
  pieces: Number(values.pieces) || null,
});

export const assemblyForm = (values: JobValues, address: Address | undefined, job?: Job): Schemas['AssemblyForm'] => ({
  ...common(values, address, job),
  works: orNull(values.works),
  materials: orNull(values.materials),
});

/** What can be told before the server is asked. */
export const jobMistakes = (values: JobValues, t: (key: string) => string) => ({
  street: [values.city, values.street, values.house].every((part) => part.trim() === '') && t('addressNeeded'),
  cost: values.cost.trim() !== '' && !readMoney(values.cost) && t('sumWrong'),
  collect: values.collect.trim() !== '' && !readMoney(values.collect) && t('sumWrong'),
});

interface JobFieldsProps {
  kind: Kind;
  fields: Pick<ReturnType<typeof useFields<JobValues>>, 'values' | 'errors' | 'set' | 'text'>;
}

/** Where it goes, what is done there and what is paid. */
export function JobFields({ kind, fields }: JobFieldsProps) {
  const { t } = useTranslation('fulfilment');
  const money = useCan()('orders.finance');
  const { values, errors, set, text } = fields;
  return (
    <>
      <div className={classes.pair}>
        <TextInput label={t('field.city')} maxLength={150} {...text('city')} />
        <TextInput label={t('field.street')} maxLength={200} {...text('street')} />
        <TextInput label={t('field.house')} maxLength={30} {...text('house')} />
        <TextInput label={t('field.flat')} maxLength={30} {...text('flat')} />
        <TextInput label={t('field.entrance')} maxLength={30} {...text('entrance')} />
        <NumberInput label={t('field.floor')} min={-9} max={200} value={values.floor} error={errors.floor} onChange={(floor) => set('floor', floor)} />
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
        <TextInput label={t('field.entranceCode')} maxLength={30} {...text('entranceCode')} />
      </div>
      <TextInput label={t('field.contact')} maxLength={200} {...text('contact')} />
      {kind === 'DELIVERY' ? (
        <>
          <NumberInput label={t('field.pieces')} min={1} max={10000} value={values.pieces} error={errors.pieces} onChange={(value) => set('pieces', value)} />
          <Checkbox label={t('field.carrying')} checked={values.carrying} onChange={(event) => set('carrying', event.currentTarget.checked)} />
          <Checkbox label={t('field.unloading')} checked={values.unloading} onChange={(event) => set('unloading', event.currentTarget.checked)} />
        </>
      ) : (
        <>
          <Textarea label={t('field.work')} autosize minRows={2} maxLength={4000} {...text('works')} />
          <Textarea label={t('field.materials')} autosize minRows={1} maxLength={4000} {...text('materials')} />
        </>
      )}
      <TextInput label={t('field.access')} maxLength={500} {...text('access')} />
      <div className={classes.pair}>
        <MoneyInput label={t('field.collect')} value={values.collect} error={errors.collect} onChange={(collect) => set('collect', collect)} />
        {money ? <MoneyInput label={t('field.cost')} value={values.cost} error={errors.cost} onChange={(cost) => set('cost', cost)} /> : null}
      </div>
      <Textarea label={t('field.note')} autosize minRows={2} maxLength={2000} {...text('note')} />
    </>
  );
}
