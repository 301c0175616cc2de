import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/features/events/useAct';
import { Refusal } from '@/shared/ui/Refusal';
import classes from './Orders.module.css';

interface ReasonDialogProps {
  title: string;
  label: string;
  go: string;
  onGo: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
  back?: string;
  danger?: boolean;
  /** The words may be left out. */
  optional?: boolean;
  field?: string;
  max?: number;
  children?: ReactNode;
}

/** An act that wants to know why. */
export function ReasonDialog({ title, label, go, onGo, onDone, onClose, back, danger, optional, field = 'reason', max = 1000, children }: ReasonDialogProps) {
  const { t } = useTranslation('orders');
  const [reason, setReason] = useState('');
  const { busy, run, fields, refusal } = useAct('orders');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!optional && !reason.trim()) return;
    void run(() => onGo(reason.trim()), onDone);
  };
  return (
    <Modal opened onClose={onClose} title={title} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {children}
        <Textarea
          label={label}
          required={!optional}
          data-autofocus
          autosize
          minRows={2}
          maxLength={max}
          value={reason}
          error={fields[field]}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Refusal text={refusal(field)} />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {back ?? t('common:cancel')}
          </Button>
          <Button type="submit" color={danger ? 'red' : undefined} loading={busy} disabled={!optional && !reason.trim()}>
            {go}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
