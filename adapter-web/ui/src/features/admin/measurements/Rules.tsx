import { Button, Select, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import adminClasses from '../admin.module.css';
import { isWhole } from './kind';
import classes from './MeasurementSettingsPage.module.css';
import { planningChanged, planningQuery, rulesQuery } from './queries';

/** How long the verdict and the next version may take. */
export function TimeRules() {
  const { t } = useTranslation('measurementSettings');
  const { data, error, refetch } = useQuery(rulesQuery);
  return (
    <FormSection title={t('rules.title')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={90} /> : null}
      {data ? <TimeForm key={data.version} rules={data} /> : null}
    </FormSection>
  );
}

function TimeForm({ rules }: { rules: Schemas['MeasurementRules'] }) {
  const { t } = useTranslation('measurementSettings');
  const fields = useFields({ acceptanceHours: String(rules.acceptanceHours), resubmissionHours: String(rules.resubmissionHours) });
  const { values } = fields;
  const save = useMutation({
    mutationFn: () => {
      const body = { acceptanceHours: Number(values.acceptanceHours), resubmissionHours: Number(values.resubmissionHours) };
      return ask(api.PUT('/measurement-rules', { params: { header: ifMatch(rules.version) }, body }));
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(rulesQuery.queryKey, saved);
      told(t('common:saved'));
    },
    onError: fields.refuse,
  });
  const wrong = (text: string) => !isWhole(text, 1, 720) && t('badNumber', { least: 1, most: 720 });
  const submit = () => {
    if (fields.check({ acceptanceHours: wrong(values.acceptanceHours), resubmissionHours: wrong(values.resubmissionHours) })) save.mutate();
  };
  return (
    <RuleForm saving={save.isPending} refusal={fields.refusal} onSubmit={submit}>
      <TextInput inputMode="numeric" label={t('rules.acceptance')} description={t('rules.acceptanceHint')} {...fields.text('acceptanceHours')} />
      <TextInput inputMode="numeric" label={t('rules.resubmission')} description={t('rules.resubmissionHint')} {...fields.text('resubmissionHours')} />
    </RuleForm>
  );
}

/** The way, the reservation, the grid of windows. */
export function PlanningRules() {
  const { t } = useTranslation('measurementSettings');
  const { data, error, refetch } = useQuery(planningQuery);
  return (
    <FormSection title={t('planning.title')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={90} /> : null}
      {data ? <PlanningForm key={data.version} rules={data} /> : null}
    </FormSection>
  );
}

const grids = [10, 15, 20, 30, 60] as const;
type Grid = (typeof grids)[number];

function PlanningForm({ rules }: { rules: Schemas['PlanningRules'] }) {
  const { t } = useTranslation('measurementSettings');
  const fields = useFields({
    travelMinutes: String(rules.travelMinutes),
    reservationMinutes: String(rules.reservationMinutes),
    gridMinutes: String(rules.gridMinutes),
  });
  const { values } = fields;
  const save = useMutation({
    mutationFn: () => {
      const body = {
        travelMinutes: Number(values.travelMinutes),
        reservationMinutes: Number(values.reservationMinutes),
        gridMinutes: Number(values.gridMinutes) as Grid,
      };
      return ask(api.PUT('/planning-rules', { params: { header: ifMatch(rules.version) }, body }));
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(planningQuery.queryKey, saved);
      planningChanged();
      told(t('common:saved'));
    },
    onError: fields.refuse,
  });
  const submit = () => {
    const good = fields.check({
      travelMinutes: !isWhole(values.travelMinutes, 0, 480) && t('badNumber', { least: 0, most: 480 }),
      reservationMinutes: !isWhole(values.reservationMinutes, 1, 240) && t('badNumber', { least: 1, most: 240 }),
    });
    if (good) save.mutate();
  };
  return (
    <RuleForm saving={save.isPending} refusal={fields.refusal} onSubmit={submit}>
      <TextInput inputMode="numeric" label={t('planning.travel')} description={t('planning.travelHint')} {...fields.text('travelMinutes')} />
      <TextInput inputMode="numeric" label={t('planning.reservation')} description={t('planning.reservationHint')} {...fields.text('reservationMinutes')} />
      <Select
        label={t('planning.grid')}
        description={t('planning.gridHint')}
        allowDeselect={false}
        data={grids.map(String)}
        value={values.gridMinutes}
        error={fields.errors.gridMinutes}
        onChange={(grid) => fields.set('gridMinutes', grid ?? values.gridMinutes)}
      />
    </RuleForm>
  );
}

function RuleForm({ saving, refusal, onSubmit, children }: { saving: boolean; refusal: string | null; onSubmit: () => void; children: ReactNode }) {
  const { t } = useTranslation('measurementSettings');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} className={adminClasses.form} noValidate>
      <div className={classes.rules}>{children}</div>
      <Refusal text={refusal} />
      <div>
        <Button type="submit" loading={saving}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
