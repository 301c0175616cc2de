import { Button, Modal, Switch, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import classes from '../admin.module.css';
import { isWhole } from './kind';
import { changeDistrict, type District, keptDistrict } from './queries';

/** A district, new or known. */
export function DistrictDialog({ district, onClose }: { district: District | null; onClose: () => void }) {
  const { t } = useTranslation('measurementSettings');
  const [key] = useState(newKey);
  const fields = useFields({
    name: district?.name ?? '',
    travelMinutes: String(district?.travelMinutes ?? ''),
    archived: district?.archived ?? false,
  });
  const { values } = fields;
  const save = useMutation({
    mutationFn: () => {
      const name = values.name.trim();
      const travelMinutes = values.travelMinutes.trim() ? Number(values.travelMinutes) : null;
      return district
        ? changeDistrict(district, { name, travelMinutes, archived: values.archived })
        : ask(api.POST('/districts', { params: { header: once(key) }, body: { name, travelMinutes } }));
    },
    onSuccess: (saved) => {
      keptDistrict(t('district.saved', { name: saved.name }), district, saved);
      onClose();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'district-name-taken') fields.check({ name: error.message });
      else fields.refuse(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = fields.check({
      name: !values.name.trim() && t('admin:needed'),
      travelMinutes: values.travelMinutes.trim() !== '' && !isWhole(values.travelMinutes, 0, 480) && t('badNumber', { least: 0, most: 480 }),
    });
    if (good) save.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={district ? t('district.editing', { name: district.name }) : t('district.adding')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput label={t('district.name')} required maxLength={100} data-autofocus {...fields.text('name')} />
        <TextInput inputMode="numeric" label={t('district.travelMinutes')} description={t('district.travelHint')} {...fields.text('travelMinutes')} />
        {district ? (
          <Switch
            label={t('inUse')}
            description={t('district.activeHint')}
            checked={!values.archived}
            onChange={(event) => fields.set('archived', !event.currentTarget.checked)}
          />
        ) : null}
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
