import { NumberInput, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { formatDate } from '@/shared/format';
import { MomentField } from '@/shared/ui/MomentField';
import { dayOf, fromLocal, toLocal } from '@/shared/zone';
import classes from './Fulfilment.module.css';
import { calendarQuery, useCrews, useVehicles } from './queries';

export interface VisitValues {
  crewId: string;
  vehicleId: string;
  start: string;
  minutes: number;
}

interface VisitFieldsProps {
  kind: Schemas['JobKind'];
  values: VisitValues;
  errors: Record<string, string>;
  set: <Name extends keyof VisitValues>(name: Name, value: VisitValues[Name]) => void;
  /** The visit that is moved is never in its own way. */
  except?: string;
  /** Why it was refused: what is free that day comes with it. */
  error: unknown;
}

/** What the API asks for; null as long as there is no moment. */
export function visitOf(kind: Schemas['JobKind'], values: VisitValues): Schemas['JobVisitWish'] | null {
  const from = fromLocal(values.start);
  if (!from) return null;
  const until = new Date(Date.parse(from) + values.minutes * 60_000).toISOString();
  return { from, until, crewId: values.crewId, vehicleId: kind === 'DELIVERY' && values.vehicleId ? values.vehicleId : null };
}

interface Span {
  startsAt: string;
  endsAt: string;
}

const span = (one: Span) => `${formatDate(one.startsAt, 'time')}–${formatDate(one.endsAt, 'time')}`;

/** Who goes when, with what that day already holds. */
export function VisitFields({ kind, values, errors, set, except, error }: VisitFieldsProps) {
  const { t } = useTranslation('fulfilment');
  const crews = useCrews();
  const vehicles = useVehicles();
  const from = fromLocal(values.start);
  const day = from ? dayOf(new Date(from)) : '';
  const that = useQuery({ ...calendarQuery(day, day), enabled: day !== '' });
  const busy = (that.data?.jobs ?? []).filter(
    (job) =>
      job.id !== except &&
      job.state !== 'CANCELLED' &&
      job.state !== 'FAILED' &&
      (job.crew.id === values.crewId || (job.vehicle !== null && job.vehicle.id === values.vehicleId)),
  );
  const free = error instanceof ApiProblem && error.code === 'slot-taken' ? ((error.facts.windows as Span[] | undefined) ?? []) : [];
  return (
    <>
      <Select
        label={t('field.crew')}
        required
        data-autofocus
        data={crews.filter((one) => one.active || one.id === values.crewId).map((one) => ({ value: one.id, label: one.name }))}
        value={values.crewId || null}
        error={errors.crewId}
        onChange={(id) => set('crewId', id ?? '')}
      />
      {kind === 'DELIVERY' ? (
        <Select
          label={t('field.vehicle')}
          clearable
          clearButtonProps={{ tabIndex: -1 }}
          data={vehicles.filter((one) => one.active || one.id === values.vehicleId).map((one) => ({ value: one.id, label: `${one.name} ${one.plate}` }))}
          value={values.vehicleId || null}
          onChange={(id) => set('vehicleId', id ?? '')}
        />
      ) : null}
      <div className={classes.pair}>
        <MomentField label={t('field.start')} required value={values.start} error={errors.start} onChange={(value) => set('start', value)} />
        <NumberInput label={t('field.minutes')} min={5} max={840} step={30} value={values.minutes} onChange={(value) => set('minutes', Number(value) || 0)} />
      </div>
      {values.crewId && busy.length > 0 ? (
        <div data-testid="busy">
          <span className={classes.dimmed}>{t('busyThatDay')}</span>
          <ul className={classes.plain}>
            {busy.map((job) => (
              <li key={job.id}>
                {`${formatDate(job.window.from, 'time')}–${formatDate(job.window.until, 'time')} · ${[job.crew.name, job.vehicle?.name].filter(Boolean).join(', ')} · № ${job.order.number}`}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {free.length > 0 ? (
        <div role="group" aria-label={t('freeThatDay')} data-testid="free-windows">
          <span className={classes.dimmed}>{t('freeThatDay')}</span>
          <div className={classes.buttons}>
            {free.map((window) => (
              <button key={window.startsAt} type="button" className={classes.free} onClick={() => set('start', toLocal(window.startsAt))}>
                {span(window)}
              </button>
            ))}
          </div>
        </div>
      ) : null}
    </>
  );
}
