import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { formatDate } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { momentOf, wallClock } from '@/shared/zone';
import { acts } from './acts';
import classes from './forms.module.css';
import type { EventRow } from './look';
import type { Event } from './queries';
import { movedEnd } from './times';
import { useAct } from './useAct';
import { WallField } from './WallField';

/** Says that it moved, and takes it back for a while: as long as the old time has not passed. */
function toldMoved(event: EventRow, moved: Event, message: string, reason: string): void {
  const { start, end } = event;
  const back = start !== null && Date.parse(start) > Date.now();
  told(message, back ? () => void acts.move(moved.activity, { start, end, reason }).catch(refused) : undefined);
}

interface MoveFormProps {
  event: EventRow;
  /** Where it was dropped; then only the reason is asked. */
  to?: { start: string; end: string | null };
  /** Without a firm date: put off, to some later time or to none. */
  postpone?: boolean;
  onDone: () => void;
  onCancel: () => void;
}

/** Another date, and why; the old one stays in the event's history. */
export function MoveForm({ event, to, postpone = false, onDone, onCancel }: MoveFormProps) {
  const { t } = useTranslation('events');
  const [key] = useState(newKey);
  const before = event.start && wallClock(event.start).slice(0, 16);
  const [start, setStart] = useState<string | null>(to?.start ?? (postpone ? null : before));
  const [end, setEnd] = useState<string | null>(to ? to.end : event.end && !postpone ? wallClock(event.end).slice(0, 16) : null);
  const [reason, setReason] = useState('');
  const { busy, run, fields, refusal } = useAct();
  const ready = reason.trim() !== '' && (postpone || start !== null);
  const submit = (submitted?: FormEvent) => {
    submitted?.preventDefault();
    if (!ready) return;
    const when = { start: start && momentOf(start), end: start && end ? momentOf(end) : null };
    let moved: Event;
    void run(
      async () => {
        moved = await (postpone
          ? acts.postpone(event, { ...when, reason: reason.trim() }, key)
          : acts.move(event, { start: when.start!, end: when.end, reason: reason.trim() }, key));
      },
      () => {
        toldMoved(event, moved, t(postpone ? 'postponed' : 'moved'), t('undoReason'));
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
      {to ? (
        <p className={classes.note}>
          {t('fromTo', { from: formatDate(event.start, 'shortDateTime'), to: formatDate(momentOf(to.start), 'shortDateTime') })}
        </p>
      ) : (
        <div className={classes.pair}>
          <WallField
            label={t('field.newStart')}
            required={!postpone}
            value={start}
            error={fields.start}
            onChange={(next) => {
              setEnd(movedEnd(start, end, next));
              setStart(next);
            }}
          />
          <WallField label={t('field.end')} value={end} error={fields.end} disabled={start === null} onChange={setEnd} />
        </div>
      )}
      {postpone && start === null ? <p className={classes.note}>{t('withoutDate')}</p> : null}
      <Textarea
        label={t('field.reason')}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={fields.reason}
        onChange={(typed) => setReason(typed.currentTarget.value)}
      />
      <Refusal text={to ? refusal('reason') : refusal('start', 'end', 'reason')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {t(postpone ? 'act.postpone' : 'act.move')}
        </Button>
      </div>
    </form>
  );
}
