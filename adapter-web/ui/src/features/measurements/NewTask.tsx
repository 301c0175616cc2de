import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { useCan } from '@/api/session';
import { cardQuery } from '@/features/clients/queries';
import { told } from '@/shared/toast';
import { type ClientChoice, ClientPicker } from '@/shared/ui/ClientPicker';
import { MomentField } from '@/shared/ui/MomentField';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import { fromLocal } from '@/shared/zone';
import forms from './calendar/forms.module.css';
import { refresh, useDistricts, useMeasurers } from './calendar/queries';
import type { MeasurementSearch } from './search';
import { type GivenFile, TaskFiles } from './TaskFiles';

/** A new task beside the calendar; the window that was chosen there is filled in. */
export function NewTask({ search, onClose }: { search: MeasurementSearch; onClose: () => void }) {
  const { t } = useTranslation('measurementCalendar');
  const can = useCan();
  const [key, setKey] = useState(newKey);
  const [client, setClient] = useState<ClientChoice | null>(null);
  const [files, setFiles] = useState<GivenFile[]>([]);
  const [sending, setSending] = useState(false);
  const measurers = useMeasurers();
  const districts = useDistricts();
  const kinds = useQuery({ queryKey: ['measurement-kinds'], queryFn: async () => (await ask(api.GET('/measurement-kinds'))).items }).data ?? [];
  const fields = useFields({
    clientId: '',
    kindId: '',
    city: '',
    street: '',
    house: '',
    flat: '',
    districtId: '',
    object: '',
    access: '',
    comment: '',
    measurerId: search.whom ?? '',
    start: search.at?.replace(' ', 'T') ?? '',
    durationMinutes: 60,
    forcedReason: '',
  });
  const { values, set } = fields;
  const card = useQuery({ ...cardQuery(client?.id ?? ''), enabled: client !== null }).data;
  const known = card?.addresses[0];
  useEffect(() => {
    if (!known) return;
    for (const name of ['city', 'street', 'house', 'flat'] as const) set(name, known[name] ?? '');
  }, [known, set]);
  const kind = kinds.find((each) => each.id === values.kindId);
  const start = fromLocal(values.start);
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/measurements', {
          params: { header: once(key) },
          body: {
            task: {
              clientId: client!.id,
              kindId: values.kindId,
              address: { city: orNull(values.city), street: orNull(values.street), house: orNull(values.house), flat: orNull(values.flat) },
              districtId: orNull(values.districtId),
              access: orNull(values.access),
              object: values.object.trim(),
              comment: orNull(values.comment),
              fileIds: files.map((each) => each.id),
            },
            visit:
              values.measurerId && start
                ? {
                    measurerId: values.measurerId,
                    start,
                    durationMinutes: values.durationMinutes,
                    reservationId: search.held ?? null,
                    forcedReason: orNull(values.forcedReason),
                  }
                : null,
          },
        }),
      ),
    onSuccess: (given) => {
      told(t('given', { number: given.number }));
      onClose();
    },
    onError: (error) => {
      // What was refused may be asked for otherwise: that is another act.
      setKey(newKey());
      fields.refuse(error);
    },
    onSettled: refresh,
  });
  const forceable = save.error instanceof ApiProblem && save.error.facts.forceable === true && can('measurements.force');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ok = fields.check({
      clientId: client === null && t('clientNeeded'),
      kindId: values.kindId === '' && t('kindNeeded'),
      object: values.object.trim() === '' && t('objectNeeded'),
      street: [values.city, values.street, values.house].every((part) => part.trim() === '') && t('addressNeeded'),
      start: values.measurerId !== '' && !start && t('timeNeeded'),
      measurerId: start !== null && values.measurerId === '' && t('measurerNeeded'),
    });
    if (ok) save.mutate();
  };
  return (
    <RecordDrawer title={t('new')} onClose={onClose}>
      <form onSubmit={submit} className={forms.form} noValidate data-testid="new-task">
        <ClientPicker
          label={t('client')}
          required
          data-autofocus
          value={client}
          error={fields.errors.clientId}
          onChange={(next) => {
            setClient(next);
            set('clientId', next?.id ?? '');
          }}
        />
        <Select
          label={t('kind')}
          required
          allowDeselect={false}
          data={kinds.filter((each) => each.active).map((each) => ({ value: each.id, label: each.name }))}
          value={values.kindId || null}
          error={fields.errors.kindId}
          onChange={(id) => {
            set('kindId', id ?? '');
            const chosen = kinds.find((each) => each.id === id);
            if (chosen) set('durationMinutes', chosen.durationMinutes);
          }}
        />
        <TextInput label={t('object')} required maxLength={200} {...fields.text('object')} />
        <div className={forms.pair}>
          <TextInput label={t('city')} maxLength={150} {...fields.text('city')} />
          <TextInput label={t('street')} maxLength={200} {...fields.text('street')} />
          <TextInput label={t('house')} maxLength={30} {...fields.text('house')} />
          <TextInput label={t('flat')} maxLength={30} {...fields.text('flat')} />
        </div>
        <TextInput label={t('access')} maxLength={500} {...fields.text('access')} />
        {districts.length > 0 ? (
          <Select
            label={t('district')}
            clearable
            clearButtonProps={{ tabIndex: -1 }}
            data={districts.filter((each) => !each.archived).map((each) => ({ value: each.id, label: each.name }))}
            value={values.districtId || null}
            onChange={(id) => set('districtId', id ?? '')}
          />
        ) : null}
        <Select
          label={t('measurer')}
          clearable
          clearButtonProps={{ tabIndex: -1 }}
          data={measurers.map((each) => ({ value: each.id, label: each.name }))}
          value={values.measurerId || null}
          error={fields.errors.measurerId}
          onChange={(id) => set('measurerId', id ?? '')}
        />
        <div className={forms.pair}>
          <MomentField label={t('time')} value={values.start} error={fields.errors.start} onChange={(value) => set('start', value)} />
          <NumberInput
            label={t('duration')}
            min={5}
            max={840}
            step={30}
            value={values.durationMinutes}
            description={kind ? t('usually', { count: kind.durationMinutes }) : undefined}
            onChange={(value) => set('durationMinutes', Number(value) || 0)}
          />
        </div>
        {search.held ? <p className={forms.note}>{t('fromReservation')}</p> : null}
        <Textarea label={t('comment')} autosize minRows={2} maxLength={4000} {...fields.text('comment')} />
        <TaskFiles files={files} onChange={setFiles} onBusy={setSending} />
        <Refusal text={fields.refusal} />
        {forceable || values.forcedReason !== '' ? <TextInput label={t('forceReason')} maxLength={300} {...fields.text('forcedReason')} /> : null}
        <div className={forms.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={sending}>
            {t('give')}
          </Button>
        </div>
      </form>
    </RecordDrawer>
  );
}
