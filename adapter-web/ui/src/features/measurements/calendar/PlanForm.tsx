import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, messageOf } from '@/api/problem';
import { useCan } from '@/api/session';
import { refused, told } from '@/shared/toast';
import { DateField } from '@/shared/ui/DateField';
import { Refusal } from '@/shared/ui/Refusal';
import { momentOf, wallClock } from '@/shared/zone';
import classes from './forms.module.css';
import { plan, refresh, type Task, unplan, useMeasurers, useWindows } from './queries';
import { clockOf } from './times';

/** Where a task was dropped, or where it stands now. */
export interface Place {
  measurer?: string;
  day: string;
  time?: string;
}

interface PlanFormProps {
  task: Task;
  place: Place;
  onDone: () => void;
  onCancel: () => void;
}

const lengthOf = (task: Task) => (task.start && task.end ? Math.round((Date.parse(task.end) - Date.parse(task.start)) / 60_000) : 60);

/** Takes a plan back: to where the task was, or to nowhere. */
function undo(before: Task, version: number): void {
  const task = { id: before.id, version };
  const back =
    before.start && before.measurerId
      ? plan(task, { measurerId: before.measurerId, start: before.start, durationMinutes: lengthOf(before), forcedReason: null, reservationId: null })
      : unplan(task);
  void back.catch(refused).finally(refresh);
}

/** The task has no window any more; for a while it can have the old one back. */
export function takeOff(task: Task, message: string): void {
  void unplan(task)
    .then((after) => told(message, () => undo(task, after.version)))
    .catch(refused)
    .finally(refresh);
}

/** Who goes there and when. Free windows of the day are offered; any other time may be typed, and the server says what speaks against it. */
export function PlanForm({ task, place, onDone, onCancel }: PlanFormProps) {
  const { t } = useTranslation('measurementCalendar');
  const can = useCan();
  const measurers = useMeasurers();
  const [measurer, setMeasurer] = useState<string | null>(place.measurer ?? task.measurerId ?? null);
  const [day, setDay] = useState<string | null>(place.day);
  const [time, setTime] = useState(place.time ?? '');
  const [length, setLength] = useState(lengthOf(task));
  const [reason, setReason] = useState('');
  const windows = useWindows({ day, durationMinutes: length, measurerId: measurer ?? undefined });
  const free = windows.data?.items.find((each) => each.measurerId === measurer)?.windows ?? [];
  const save = useMutation({
    mutationFn: () =>
      plan(task, {
        measurerId: measurer!,
        start: momentOf(`${day} ${time}`),
        durationMinutes: length,
        forcedReason: reason.trim() || null,
        reservationId: null,
      }),
    onSuccess: (after) => {
      told(t('planned', { number: task.number, when: `${day?.slice(8)}.${day?.slice(5, 7)} ${time}` }), () => undo(task, after.version));
      onDone();
    },
    onSettled: refresh,
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const forceable = problem?.facts.forceable === true && can('measurements.force');
  const ready = measurer !== null && day !== null && /^\d{1,2}:\d{2}$/.test(time) && length >= 5;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.form} noValidate data-testid="plan-form">
      <p className={classes.note}>{`№ ${task.number} · ${task.clientName} · ${task.object}`}</p>
      <Select
        label={t('measurer')}
        data-autofocus
        required
        allowDeselect={false}
        data={measurers.map((each) => ({ value: each.id, label: each.name }))}
        value={measurer}
        comboboxProps={{ withinPortal: false }}
        onChange={setMeasurer}
      />
      <div className={classes.pair}>
        <DateField label={t('date')} clearable={false} value={day} popoverProps={{ withinPortal: false }} onChange={setDay} />
        <TextInput label={t('time')} type="time" required value={time} onChange={(event) => setTime(event.currentTarget.value)} />
      </div>
      <NumberInput label={t('duration')} min={5} max={840} step={30} value={length} onChange={(value) => setLength(Number(value) || 0)} />
      {measurer && day ? (
        <div className={classes.windows} role="group" aria-label={t('freeWindows')}>
          {windows.data && free.length === 0 ? <span className="nz-dimmed">{t('noWindows')}</span> : null}
          {free.map((window) => {
            const at = clockOf(window.startsAt);
            return (
              <button key={window.startsAt} type="button" className={classes.window} aria-pressed={at === time} onClick={() => setTime(at)}>
                {at}
              </button>
            );
          })}
        </div>
      ) : null}
      <Refusal text={save.error ? messageOf(save.error) : null} />
      {forceable || reason !== '' ? (
        <TextInput label={t('forceReason')} maxLength={300} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      ) : null}
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={!ready || (forceable && reason.trim() === '')}>
          {t(task.start ? 'move' : 'plan')}
        </Button>
      </div>
    </form>
  );
}

/** The place at which a task stands now. */
export const placeOf = (task: Task, day: string): Place =>
  task.start
    ? { measurer: task.measurerId ?? undefined, day: wallClock(task.start).slice(0, 10), time: clockOf(task.start) }
    : { day };
