import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { told } from '@/shared/toast';
import { MomentField } from '@/shared/ui/MomentField';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import { fromLocal } from '@/shared/zone';
import classes from './Fulfilment.module.css';
import { acts, refresh, useCrews, useVehicles } from './queries';

interface PlanDrawerProps {
  orderId: string;
  kind: Schemas['JobKind'];
  claimId?: string;
  address?: Schemas['ReadyOrder']['address'];
  onClose: () => void;
}

/** A new delivery or assembly: whoever is somewhere else then is refused with what is free. */
export function PlanDrawer({ orderId, kind, claimId, address, onClose }: PlanDrawerProps) {
  const { t } = useTranslation('fulfilment');
  const [key, setKey] = useState(newKey);
  const crews = useCrews();
  const vehicles = useVehicles();
  const fields = useFields({
    city: address?.city ?? '',
    street: address?.street ?? '',
    house: address?.house ?? '',
    flat: address?.flat ?? '',
    contact: '',
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
  const start = fromLocal(values.start);
  const delivery = kind === 'DELIVERY';
  const save = useMutation({
    mutationFn: () => {
      const common = {
        address: { city: orNull(values.city), street: orNull(values.street), house: orNull(values.house), flat: orNull(values.flat) },
        contact: orNull(values.contact),
        note: orNull(values.note),
      };
      const visit = {
        from: start!,
        until: new Date(Date.parse(start!) + values.minutes * 60_000).toISOString(),
        crewId: values.crewId,
        vehicleId: delivery ? orNull(values.vehicleId) : null,
      };
      const about = { orderId, claimId: claimId ?? null, visit };
      return delivery
        ? acts.deliver(
            { ...about, form: { ...common, carrying: values.carrying, unloading: values.unloading, pieces: Number(values.pieces) || null } },
            key,
          )
        : acts.assemble({ ...about, form: { ...common, works: orNull(values.works) } }, key);
    },
    onSuccess: (planned) => {
      told(t(`planned.${planned.kind}`, { number: planned.number }));
      onClose();
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
      start: !start && t('timeNeeded'),
    });
    if (ok) save.mutate();
  };
  return (
    <RecordDrawer title={t(`new.${kind}`)} onClose={onClose}>
      <form onSubmit={submit} className={classes.stack} noValidate data-testid="plan-job">
        <Select
          label={t('field.crew')}
          required
          data={crews.filter((one) => one.active).map((one) => ({ value: one.id, label: one.name }))}
          value={values.crewId || null}
          error={fields.errors.crewId}
          onChange={(id) => set('crewId', id ?? '')}
        />
        {delivery ? (
          <Select
            label={t('field.vehicle')}
            clearable
            clearButtonProps={{ tabIndex: -1 }}
            data={vehicles.filter((one) => one.active).map((one) => ({ value: one.id, label: `${one.name} ${one.plate}` }))}
            value={values.vehicleId || null}
            onChange={(id) => set('vehicleId', id ?? '')}
          />
        ) : null}
        <div className={classes.pair}>
          <MomentField label={t('field.start')} value={values.start} error={fields.errors.start} onChange={(value) => set('start', value)} />
          <NumberInput label={t('field.minutes')} min={5} max={840} step={30} value={values.minutes} onChange={(value) => set('minutes', Number(value) || 0)} />
        </div>
        <div className={classes.pair}>
          <TextInput label={t('field.city')} maxLength={150} {...fields.text('city')} />
          <TextInput label={t('field.street')} maxLength={200} {...fields.text('street')} />
          <TextInput label={t('field.house')} maxLength={30} {...fields.text('house')} />
          <TextInput label={t('field.flat')} maxLength={30} {...fields.text('flat')} />
        </div>
        <TextInput label={t('field.contact')} maxLength={200} {...fields.text('contact')} />
        {delivery ? (
          <>
            <NumberInput label={t('field.pieces')} min={1} max={10000} value={values.pieces} onChange={(value) => set('pieces', value)} />
            <Checkbox label={t('field.carrying')} checked={values.carrying} onChange={(event) => set('carrying', event.currentTarget.checked)} />
            <Checkbox label={t('field.unloading')} checked={values.unloading} onChange={(event) => set('unloading', event.currentTarget.checked)} />
          </>
        ) : (
          <Textarea label={t('field.work')} autosize minRows={2} maxLength={4000} {...fields.text('works')} />
        )}
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
