import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { messageOf } from '@/api/problem';
import { queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { DateField } from '@/shared/ui/DateField';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Refusal } from '@/shared/ui/Refusal';
import { Absences } from './Absences';
import classes from './HoursPage.module.css';

/** When the company works, on which dates it does not, and who is away when. */
export default function HoursPage(): ReactNode {
  const { t } = useTranslation('inquiries');
  const { data, error, refetch } = useQuery({ queryKey: ['working-calendar'], queryFn: () => ask(api.GET('/working-calendar')) });
  const [employee, setEmployee] = useState<string | null>(null);
  return (
    <>
      <PageHeader title={t('hours.title')} note={data ? t('hours.zone', { zone: data.zone }) : undefined} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={320} /> : null}
      {data ? <CalendarForm key={data.version} calendar={data} /> : null}
      <div className={classes.page}>
        <FormSection title={t('hours.absences')}>
          <EmployeePicker label={t('hours.employee')} value={employee} onChange={setEmployee} />
          {employee ? <Absences key={employee} employeeId={employee} /> : <span className="nz-dimmed">{t('hours.choose')}</span>}
        </FormSection>
      </div>
    </>
  );
}

type Day = Schemas['HoursOfDay'];
type Special = Schemas['SpecialDay'];
type Interval = Schemas['HoursInterval'];

const usual: Interval = { opens: '09:00', closes: '21:00' };

function CalendarForm({ calendar }: { calendar: Schemas['WorkingCalendar'] }) {
  const { t } = useTranslation('inquiries');
  const [week, setWeek] = useState<Day[]>(calendar.week);
  const [days, setDays] = useState<Special[]>(calendar.specialDays);
  const [date, setDate] = useState<string | null>(null);
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () => ask(api.PUT('/working-calendar', { params: { header: ifMatch(calendar.version) }, body: { week, specialDays: days } })),
    onSuccess: (saved) => {
      queryClient.setQueryData(['working-calendar'], saved);
      told(t('common:saved'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const add = () => {
    if (!date || days.some((each) => each.date === date)) return;
    setDays([...days, { date, name: name.trim() || null, hours: [] }].toSorted((one, other) => one.date.localeCompare(other.date)));
    setDate(null);
    setName('');
  };
  return (
    <form onSubmit={submit} className={classes.page} noValidate>
      <FormSection title={t('hours.company')}>
        {week.map((day) => (
          <Hours
            key={day.day}
            label={t(`hours.day.${day.day}`)}
            hours={day.hours}
            onChange={(hours) => setWeek(week.map((each) => (each.day === day.day ? { ...each, hours } : each)))}
          />
        ))}
      </FormSection>
      <FormSection title={t('hours.special')}>
        {days.length === 0 ? <span className="nz-dimmed">{t('hours.noDays')}</span> : null}
        {days.map((day) => (
          <div key={day.date} className={classes.row}>
            <Hours
              label={[day.date, day.name].filter(Boolean).join(' · ')}
              hours={day.hours}
              onChange={(hours) => setDays(days.map((each) => (each.date === day.date ? { ...each, hours } : each)))}
            />
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('hours.removeDay', { date: day.date })}
              onClick={() => setDays(days.filter((each) => each.date !== day.date))}
            >
              <X size={14} aria-hidden />
            </Button>
          </div>
        ))}
        <div className={classes.row}>
          <DateField aria-label={t('hours.date')} placeholder={t('hours.date')} value={date} onChange={(value) => setDate(value ?? null)} />
          <TextInput
            aria-label={t('hours.name')}
            placeholder={t('hours.name')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button variant="default" leftSection={<Plus size={14} />} disabled={!date} onClick={add}>
            {t('hours.addDay')}
          </Button>
        </div>
      </FormSection>
      <Refusal text={save.error ? messageOf(save.error) : null} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}

/** The hours of a day: none is free; several intervals are kept as they are. */
export function Hours({ label, hours, onChange }: { label: string; hours: Interval[]; onChange: (hours: Interval[]) => void }) {
  const { t } = useTranslation('inquiries');
  const change = (index: number, next: Partial<Interval>) => onChange(hours.map((each, place) => (place === index ? { ...each, ...next } : each)));
  return (
    <div className={classes.row} role="group" aria-label={label}>
      <span className={classes.wide}>{label}</span>
      {hours.length === 0 ? <span className="nz-dimmed">{t('hours.free')}</span> : null}
      {hours.map((one, index) => (
        <span key={index} className={classes.row}>
          <TextInput
            className={classes.time}
            type="time"
            aria-label={`${label}: ${t('hours.opens')}`}
            value={one.opens}
            onChange={(event) => change(index, { opens: event.currentTarget.value })}
          />
          <TextInput
            className={classes.time}
            type="time"
            aria-label={`${label}: ${t('hours.closes')}`}
            value={one.closes}
            onChange={(event) => change(index, { closes: event.currentTarget.value })}
          />
        </span>
      ))}
      {hours.length === 0 ? (
        <Button variant="subtle" size="compact-sm" aria-label={`${label}: ${t('hours.opens')}`} onClick={() => onChange([usual])}>
          <Plus size={14} aria-hidden />
        </Button>
      ) : (
        <Button variant="subtle" size="compact-sm" aria-label={`${label}: ${t('hours.free')}`} onClick={() => onChange([])}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </div>
  );
}
