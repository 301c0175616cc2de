import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/features/events/useAct';
import { told } from '@/shared/toast';
import { MomentField } from '@/shared/ui/MomentField';
import { Refusal } from '@/shared/ui/Refusal';
import { fromLocal } from '@/shared/zone';
import type { StepFormProps } from './AskForm';
import classes from './MeasurementPage.module.css';
import { acts } from './queries';

/** Why it is sent back, and by when another version is wanted. */
export function ReturnForm({ measurement, onDone, onCancel }: StepFormProps) {
  const { t } = useTranslation('measurements');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const { busy, run, fields, refusal } = useAct('measurements');
  const moment = fromLocal(until);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return;
    void run(
      () => acts.sendBack(measurement, { reason: reason.trim(), until: moment }),
      () => {
        told(t('done.return'));
        onDone();
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label={t('field.returnReason')}
        required
        data-autofocus
        autosize
        minRows={3}
        maxLength={1000}
        value={reason}
        error={fields.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <MomentField label={t('field.returnUntil')} description={t('usualReturn')} value={until} error={fields.until} onChange={setUntil} />
      <Refusal text={refusal('reason', 'until')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!reason.trim()}>
          {t('act.return')}
        </Button>
      </div>
    </form>
  );
}
