import { Button, Select, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { formatMoment } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { MomentField } from '@/shared/ui/MomentField';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import { fromLocal } from '@/shared/zone';
import classes from './HoursPage.module.css';

const kinds = ['VACATION', 'SICK', 'BUSINESS_TRIP', 'OTHER'] as const;

interface Whose {
  /** For the administrator. */
  employeeId?: string;
  /** For whoever keeps the schedules of measurers. */
  measurerId?: string;
}

/** When somebody will not be there: of an employee, of a measurer, else one's own. */
export function Absences({ employeeId, measurerId }: Whose) {
  const { t } = useTranslation('inquiries');
  const queryKey = ['absences', employeeId ?? measurerId ?? 'me'];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async () =>
      employeeId
        ? (await ask(api.GET('/employees/{employeeId}/working-hours', { params: { path: { employeeId } } }))).absences
        : measurerId
          ? (await ask(api.GET('/measurers/{measurerId}/schedule', { params: { path: { measurerId } } }))).absences
          : (await ask(api.GET('/me/absences'))).items,
  });
  const refresh = () => void queryClient.invalidateQueries({ queryKey });
  const remove = useMutation({
    mutationFn: async (absenceId: string) => {
      if (employeeId) await ask(api.DELETE('/employees/{employeeId}/absences/{absenceId}', { params: { path: { employeeId, absenceId } } }));
      else if (measurerId)
        await ask(api.DELETE('/measurers/{measurerId}/absences/{measurerAbsenceId}', { params: { path: { measurerId, measurerAbsenceId: absenceId } } }));
      else await ask(api.DELETE('/me/absences/{absenceId}', { params: { path: { absenceId } } }));
    },
    onSettled: refresh,
    onError: refused,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={80} />;
  return (
    <>
      {data.length === 0 ? <span className="nz-dimmed">{t('hours.noAbsences')}</span> : null}
      {data.map((one) => {
        const span = `${formatMoment(one.startsAt)} – ${formatMoment(one.endsAt)}`;
        return (
          <div key={one.id} className={classes.row} data-testid="absence">
            <span className={classes.wide}>{t(`hours.absence.${one.kind}`)}</span>
            <span>{[span, one.reason].filter(Boolean).join(' · ')}</span>
            <Button variant="subtle" size="compact-sm" aria-label={t('hours.removeDay', { date: span })} onClick={() => remove.mutate(one.id)}>
              <X size={14} aria-hidden />
            </Button>
          </div>
        );
      })}
      <AddAbsence employeeId={employeeId} measurerId={measurerId} onAdded={refresh} />
    </>
  );
}

function AddAbsence({ employeeId, measurerId, onAdded }: Whose & { onAdded: () => void }) {
  const { t } = useTranslation('inquiries');
  const [key, setKey] = useState(newKey);
  const empty = { kind: 'VACATION' as Schemas['AbsenceKind'], startsAt: '', endsAt: '', reason: '' };
  const fields = useFields(empty);
  const { values } = fields;
  const startsAt = fromLocal(values.startsAt);
  const endsAt = fromLocal(values.endsAt);
  const save = useMutation({
    mutationFn: () => {
      const body = { kind: values.kind, startsAt: startsAt!, endsAt: endsAt!, reason: orNull(values.reason) };
      const header = once(key);
      return employeeId
        ? ask(api.POST('/employees/{employeeId}/absences', { params: { path: { employeeId }, header }, body }))
        : measurerId
          ? ask(api.POST('/measurers/{measurerId}/absences', { params: { path: { measurerId }, header }, body }))
          : ask(api.POST('/me/absences', { params: { header }, body }));
    },
    onSuccess: () => {
      told(t('hours.absenceAdded'));
      setKey(newKey());
      fields.reset(empty);
      onAdded();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ startsAt: !startsAt && t('hours.momentNeeded'), endsAt: !endsAt && t('hours.momentNeeded') })) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.row} noValidate>
      <Select
        label={t('hours.kind')}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: t(`hours.absence.${value}`) }))}
        value={values.kind}
        onChange={(kind) => fields.set('kind', (kind ?? 'VACATION') as Schemas['AbsenceKind'])}
      />
      <MomentField label={t('hours.from')} value={values.startsAt} error={fields.errors.startsAt} onChange={(value) => fields.set('startsAt', value)} />
      <MomentField label={t('hours.until')} value={values.endsAt} error={fields.errors.endsAt} onChange={(value) => fields.set('endsAt', value)} />
      <TextInput label={t('hours.reason')} {...fields.text('reason')} />
      <Button type="submit" loading={save.isPending}>
        {t('hours.addAbsence')}
      </Button>
      <Refusal text={fields.refusal} />
    </form>
  );
}
