import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/features/events/useAct';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import type { StepFormProps } from './AskForm';
import classes from './MeasurementPage.module.css';
import { acts } from './queries';

/** There will be no measurement, and why. */
export function ReasonForm({ measurement, onDone, onCancel }: StepFormProps) {
  const { t } = useTranslation('measurements');
  const [reason, setReason] = useState('');
  const { busy, run, fields, refusal } = useAct('measurements');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return;
    void run(
      () => acts.cancel(measurement, reason.trim()),
      () => {
        told(t('done.cancel'));
        onDone();
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label={t('field.cancelReason')}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={fields.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Refusal text={refusal('reason')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('keep')}
        </Button>
        <Button type="submit" color="red" loading={busy} disabled={!reason.trim()}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
