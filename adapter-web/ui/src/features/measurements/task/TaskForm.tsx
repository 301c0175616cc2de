import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useAct } from '@/features/events/useAct';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { type GivenFile, TaskFiles } from '../TaskFiles';
import type { StepFormProps } from './AskForm';
import classes from './MeasurementPage.module.css';
import { acts, kindsQuery } from './queries';

type Task = Schemas['MeasurementTaskCard'];
type Address = Schemas['Address'];
const priorities = ['VERY_HIGH', 'HIGH', 'NORMAL', 'LOW'] as const;

/** The form of the task, changed until something was handed in. */
export function TaskForm({ measurement, onDone, onCancel }: StepFormProps) {
  const { t } = useTranslation('measurements');
  const kinds = useQuery(kindsQuery).data ?? [];
  const [task, setTask] = useState<Task>(measurement.task);
  const [sending, setSending] = useState(false);
  const names = new Map(measurement.files.map((each) => [each.id, each.name]));
  const [files, setFiles] = useState<GivenFile[]>(() => measurement.task.fileIds.map((id) => ({ id, name: names.get(id) ?? '' })));
  const { busy, run, fields, refusal } = useAct('measurements');
  const change = (next: Partial<Task>) => setTask((was) => ({ ...was, ...next }));
  const place = (next: Partial<Address>) => setTask((was) => ({ ...was, address: { ...was.address, ...next } }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!task.object.trim()) return;
    void run(
      () => acts.change(measurement, { ...task, fileIds: files.map((each) => each.id) }),
      () => {
        told(t('done.change'));
        onDone();
      },
    );
  };
  const line = (name: 'object' | 'contact' | 'phone' | 'access' | 'samples', max: number, required = false) => (
    <TextInput
      label={t(`field.${name}`)}
      required={required}
      maxLength={max}
      value={task[name] ?? ''}
      error={fields[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value || (name === 'object' ? '' : null) })}
    />
  );
  const note = (name: 'whatToMeasure' | 'wishes' | 'comment') => (
    <Textarea
      label={t(`field.${name}`)}
      autosize
      minRows={2}
      maxLength={4000}
      value={task[name] ?? ''}
      error={fields[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value || null })}
    />
  );
  const part = (name: 'city' | 'street' | 'house' | 'flat' | 'entrance' | 'entranceCode' | 'text', max: number) => (
    <TextInput
      label={t(`address.${name}`)}
      maxLength={max}
      value={task.address[name] ?? ''}
      error={fields[`address.${name}`] ?? fields[name]}
      onChange={(event) => place({ [name]: event.currentTarget.value || null })}
    />
  );
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.pair}>
        <Select
          label={t('field.kind')}
          required
          data-autofocus
          allowDeselect={false}
          data={kinds.filter((kind) => kind.active || kind.id === task.kindId).map((kind) => ({ value: kind.id, label: kind.name }))}
          value={task.kindId}
          error={fields.kindId}
          onChange={(kindId) => kindId && change({ kindId })}
        />
        <Select
          label={t('field.priority')}
          allowDeselect={false}
          data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
          value={task.priority}
          onChange={(priority) => change({ priority: (priority ?? 'NORMAL') as Task['priority'] })}
        />
      </div>
      {line('object', 200, true)}
      <div className={classes.pair}>
        {line('contact', 200)}
        {line('phone', 40)}
      </div>
      <div className={classes.pair}>
        {part('city', 150)}
        {part('street', 200)}
      </div>
      <div className={classes.pair}>
        {part('house', 30)}
        {part('flat', 30)}
      </div>
      <div className={classes.pair}>
        {part('entrance', 30)}
        {part('entranceCode', 30)}
      </div>
      <div className={classes.pair}>
        <NumberInput
          label={t('address.floor')}
          min={-9}
          max={200}
          allowDecimal={false}
          value={task.address.floor ?? ''}
          onChange={(value) => place({ floor: value === '' ? null : Number(value) })}
        />
        {part('text', 500)}
      </div>
      {line('access', 500)}
      {note('whatToMeasure')}
      {line('samples', 2000)}
      {note('wishes')}
      {note('comment')}
      <TaskFiles files={files} onChange={setFiles} onBusy={setSending} />
      <Refusal text={refusal('kindId', 'object', 'contact', 'phone', 'access', 'whatToMeasure', 'samples', 'wishes', 'comment')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={sending || !task.object.trim()}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
