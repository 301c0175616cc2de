import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { acts } from './acts';
import classes from './forms.module.css';
import type { EventRow } from './look';
import { useAct } from './useAct';

/** It will not take place, and why. */
export function CancelForm({ event, onDone, onCancel }: { event: EventRow; onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('events');
  const [key] = useState(newKey);
  const [reason, setReason] = useState('');
  const { busy, run, fields, refusal } = useAct();
  const submit = (submitted?: FormEvent) => {
    submitted?.preventDefault();
    if (!reason.trim()) return;
    void run(
      () => acts.cancel(event, { reason: reason.trim() }, key),
      () => {
        told(t('cancelled'));
        onDone();
      },
    );
  };
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      noValidate
      onKeyDown={(pressed) => {
        if (pressed.key === 'Enter' && pressed.ctrlKey) submit(pressed);
      }}
    >
      <Textarea
        label={t('field.cancelReason')}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={fields.reason}
        onChange={(typed) => setReason(typed.currentTarget.value)}
      />
      <Refusal text={refusal('reason')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('back')}
        </Button>
        <Button type="submit" color="red" loading={busy} disabled={!reason.trim()}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
