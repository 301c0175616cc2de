import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, messageOf } from '@/api/problem';
import { same } from '@/shared/merge';
import { ConflictDialog } from '@/shared/ui/ConflictDialog';
import { useFields } from '@/shared/useFields';
import { KeepForm } from './KeepForm';
import { type Vehicle, type VehicleForm, vehicleKeeper } from './keepers';
import { toldKept } from './told';
import { useKeeping } from './useKeeping';

const labels = { name: 'name', plate: 'vehicle.plate', capacity: 'vehicle.capacity' } as const;

/** A vehicle, new or known. */
export function VehicleDialog({ vehicle, onClose }: { vehicle: Vehicle | null; onClose: () => void }) {
  const { t } = useTranslation('crews');
  const [start] = useState<VehicleForm>(() => (vehicle ? vehicleKeeper.formOf(vehicle) : { name: '', plate: '', capacity: '' }));
  const fields = useFields(start);
  const { values } = fields;
  const keeping = useKeeping({
    keeper: vehicleKeeper,
    item: vehicle,
    onKept: (after, over) => {
      toldKept(vehicleKeeper, t('vehicle.saved', { name: after.name }), over, after);
      onClose();
    },
    onRefused: (error) => {
      if (error instanceof ApiProblem && error.code === 'vehicle-plate-taken') fields.check({ plate: messageOf(error) });
      else fields.refuse(error);
    },
  });
  const form = { name: values.name.trim(), plate: values.plate.trim(), capacity: values.capacity.trim() };
  const { base, met } = keeping;
  return (
    <>
      <KeepForm
        title={vehicle ? t('vehicle.editing', { name: vehicle.name }) : t('vehicle.adding')}
        written={!same(form, start)}
        saving={keeping.saving}
        covered={met !== null}
        refusal={fields.refusal}
        onSubmit={() => {
          const good = fields.check({ name: !form.name && t('admin:needed'), plate: !form.plate && t('admin:needed') });
          if (good) keeping.save(form);
        }}
        onClose={onClose}
      >
        <TextInput label={t('name')} description={t('vehicle.nameHint')} required maxLength={100} data-autofocus {...fields.text('name')} />
        <TextInput label={t('vehicle.plate')} required maxLength={20} autoCapitalize="characters" {...fields.text('plate')} />
        <TextInput label={t('vehicle.capacity')} description={t('vehicle.capacityHint')} maxLength={100} {...fields.text('capacity')} />
      </KeepForm>
      <ConflictDialog
        conflicts={(met?.conflicts ?? []).map((field) => ({
          field: t(labels[field]),
          mine: form[field],
          theirs: met ? met.theirs[field] : '',
          was: base ? vehicleKeeper.formOf(base)[field] : '',
        }))}
        onKeepMine={keeping.keepMine}
        onTakeTheirs={() => {
          const theirs = keeping.takeTheirs();
          if (theirs) fields.reset(theirs);
        }}
        onLeave={keeping.leave}
      />
    </>
  );
}
