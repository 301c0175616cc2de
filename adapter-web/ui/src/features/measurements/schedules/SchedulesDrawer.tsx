import { Button, MultiSelect, Select, Skeleton, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { messageOf } from '@/api/problem';
import { queryClient } from '@/api/queries';
import { Absences } from '@/features/admin/hours/Absences';
import { Hours } from '@/features/admin/hours/HoursPage';
import { told } from '@/shared/toast';
import { DateField } from '@/shared/ui/DateField';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import forms from '../calendar/forms.module.css';
import { refresh, useDistricts, useMeasurers } from '../calendar/queries';

type Schedule = Schemas['MeasurerSchedule'];

/** Working days, days off, absences and districts of the measurers. */
export function SchedulesDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('measurementCalendar');
  const measurers = useMeasurers();
  const [chosen, setChosen] = useState<string | null>(null);
  const measurerId = chosen ?? measurers[0]?.id ?? null;
  const { data, error, refetch } = useQuery({
    queryKey: ['measurers', 'schedule', measurerId],
    queryFn: () => ask(api.GET('/measurers/{measurerId}/schedule', { params: { path: { measurerId: measurerId! } } })),
    enabled: measurerId !== null,
  });
  return (
    <RecordDrawer title={t('schedules')} onClose={onClose}>
      <div className={forms.form}>
        <Select
          label={t('measurer')}
          allowDeselect={false}
          data={measurers.map((each) => ({ value: each.id, label: each.name }))}
          value={measurerId}
          onChange={setChosen}
        />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} compact /> : null}
        {!data && !error && measurerId ? <Skeleton height={240} /> : null}
        {data && measurerId ? <ScheduleForm key={`${measurerId} ${data.version}`} measurerId={measurerId} schedule={data} /> : null}
        {measurerId ? (
          <FormSection title={t('absences')}>
            <Absences key={measurerId} measurerId={measurerId} />
          </FormSection>
        ) : null}
      </div>
    </RecordDrawer>
  );
}

function ScheduleForm({ measurerId, schedule }: { measurerId: string; schedule: Schedule }) {
  const { t } = useTranslation('measurementCalendar');
  const districts = useDistricts();
  const company = useQuery({ queryKey: ['working-calendar'], queryFn: () => ask(api.GET('/working-calendar')) }).data;
  const [week, setWeek] = useState(schedule.week);
  const [days, setDays] = useState(schedule.specialDays);
  const [where, setWhere] = useState(schedule.measurer.districtIds);
  const [date, setDate] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.PUT('/measurers/{measurerId}/schedule', {
          params: { path: { measurerId }, header: ifMatch(schedule.version) },
          body: { week, specialDays: days, districtIds: where },
        }),
      ),
    onSuccess: (saved) => {
      queryClient.setQueryData(['measurers', 'schedule', measurerId], saved);
      told(t('common:saved'));
    },
    onSettled: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const add = () => {
    if (!date || days.some((each) => each.date === date)) return;
    setDays([...days, { date, name: null, hours: [] }].toSorted((one, other) => one.date.localeCompare(other.date)));
    setDate(null);
  };
  return (
    <form onSubmit={submit} className={forms.form} noValidate>
      <FormSection title={t('week')}>
        <Switch
          label={t('ownWeek')}
          checked={week !== null}
          disabled={!company}
          onChange={(event) => setWeek(event.currentTarget.checked ? (schedule.week ?? company?.week ?? []) : null)}
        />
        {week?.map((day) => (
          <Hours
            key={day.day}
            label={t(`inquiries:hours.day.${day.day}`)}
            hours={day.hours}
            onChange={(hours) => setWeek(week.map((each) => (each.day === day.day ? { ...each, hours } : each)))}
          />
        ))}
      </FormSection>
      <FormSection title={t('specialDays')}>
        {days.map((day) => (
          <div key={day.date} className={forms.row}>
            <Hours
              label={`${day.date.slice(8)}.${day.date.slice(5, 7)}.${day.date.slice(0, 4)}`}
              hours={day.hours}
              onChange={(hours) => setDays(days.map((each) => (each.date === day.date ? { ...each, hours } : each)))}
            />
            <TextInput
              aria-label={t('dayName')}
              placeholder={t('dayName')}
              maxLength={100}
              value={day.name ?? ''}
              onChange={(event) => {
                const name = event.currentTarget.value;
                setDays(days.map((each) => (each.date === day.date ? { ...each, name: name || null } : each)));
              }}
            />
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('inquiries:hours.removeDay', { date: day.date })}
              onClick={() => setDays(days.filter((each) => each.date !== day.date))}
            >
              <X size={14} aria-hidden />
            </Button>
          </div>
        ))}
        <div className={forms.row}>
          <DateField aria-label={t('date')} placeholder={t('date')} value={date} onChange={setDate} />
          <Button variant="default" leftSection={<Plus size={14} />} disabled={!date} onClick={add}>
            {t('addDay')}
          </Button>
        </div>
      </FormSection>
      {districts.length > 0 ? (
        <MultiSelect
          label={t('districts')}
          description={t('districtsHint')}
          data={districts.filter((each) => !each.archived || where.includes(each.id)).map((each) => ({ value: each.id, label: each.name }))}
          value={where}
          onChange={setWhere}
        />
      ) : null}
      <Refusal text={save.error ? messageOf(save.error) : null} />
      <div className={forms.foot}>
        <Button type="submit" loading={save.isPending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
