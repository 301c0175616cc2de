import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/features/events/useAct';
import { told } from '@/shared/toast';
import { MomentField } from '@/shared/ui/MomentField';
import { Refusal } from '@/shared/ui/Refusal';
import { fromLocal, toLocal } from '@/shared/zone';
import classes from './MeasurementPage.module.css';
import { acts, type Measurement } from './queries';

export interface StepFormProps {
  measurement: Measurement;
  onDone: () => void;
  onCancel: () => void;
}

/** A question to the other side, and by when the answer is wanted [уточнение замера]. */
export function AskForm({ measurement, onDone, onCancel }: StepFormProps) {
  const { t } = useTranslation('measurements');
  const [question, setQuestion] = useState('');
  const [details, setDetails] = useState('');
  const [until, setUntil] = useState(() => toLocal(new Date(Date.now() + 24 * 3600_000)));
  const { busy, run, fields, refusal } = useAct('measurements');
  const moment = fromLocal(until);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!question.trim() || !moment) return;
    void run(
      () => acts.ask(measurement, { question: question.trim(), details: details.trim() || null, until: moment, fileIds: [] }),
      () => {
        told(t('done.ask'));
        onDone();
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        label={t('field.question')}
        required
        data-autofocus
        maxLength={300}
        value={question}
        error={fields.question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <Textarea
        label={t('field.details')}
        autosize
        minRows={3}
        maxLength={4000}
        value={details}
        error={fields.details}
        onChange={(event) => setDetails(event.currentTarget.value)}
      />
      <MomentField label={t('field.until')} required value={until} error={fields.until} onChange={setUntil} />
      <Refusal text={refusal('question', 'details', 'until')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!question.trim() || !moment}>
          {t('act.send')}
        </Button>
      </div>
    </form>
  );
}
