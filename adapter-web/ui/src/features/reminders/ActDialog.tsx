import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '@/shared/ui/Refusal';
import { fromLocal, toLocal } from '@/shared/zone';
import classes from './ReminderDock.module.css';
import { type Act, type Reminder, serverNow } from './queries';

export type Asked = Act['kind'];

interface ActDialogProps {
  asked: Asked;
  reminder: Reminder;
  busy: boolean;
  refusal: string | null;
  onAct: (act: Act) => void;
  onClose: () => void;
}

/** Asks what an act on a reminder needs to know: a result, a time, a reason. */
export function ActDialog({ asked, reminder, busy, refusal, onAct, onClose }: ActDialogProps) {
  const { t } = useTranslation('reminders');
  const [words, setWords] = useState('');
  const [when, setWhen] = useState(() => toLocal(new Date(serverNow().getTime() + 3_600_000)));
  const [wrong, setWrong] = useState<{ words?: string; when?: string }>({});
  const timed = asked === 'snooze' || asked === 'rescheduling';
  const worded = asked !== 'snooze';
  // An activity keeps why it was moved; one's own reminder need not.
  const needsReason = asked === 'cancellation' || (asked === 'rescheduling' && reminder.subject.kind !== 'REMINDER');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const moment = fromLocal(when);
    const found = {
      words: needsReason && !words.trim() ? t('needed') : undefined,
      when: timed && (!moment || new Date(moment) <= serverNow()) ? t('future') : undefined,
    };
    setWrong(found);
    if (found.words ?? found.when) return;
    const text = words.trim() || null;
    if (asked === 'completion') onAct({ kind: 'completion', result: text });
    else if (asked === 'cancellation') onAct({ kind: 'cancellation', reason: words.trim() });
    else if (asked === 'snooze') onAct({ kind: 'snooze', until: moment ?? '' });
    else onAct({ kind: 'rescheduling', due: moment ?? '', reason: text });
  };
  return (
    <Modal opened onClose={onClose} title={t(`asking.${asked}`)} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        {timed ? (
          <TextInput
            type="datetime-local"
            label={t(asked === 'snooze' ? 'until' : 'newTime')}
            required
            value={when}
            error={wrong.when}
            onChange={(event) => setWhen(event.currentTarget.value)}
            data-autofocus
          />
        ) : null}
        {worded ? (
          <Textarea
            label={t(asked === 'completion' ? 'result' : 'reason')}
            required={needsReason}
            autosize
            minRows={2}
            maxLength={asked === 'completion' ? 1000 : 300}
            value={words}
            error={wrong.words}
            onChange={(event) => setWords(event.currentTarget.value)}
            data-autofocus={timed ? undefined : true}
          />
        ) : null}
        <Refusal text={refusal} />
        <div className={classes.formButtons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(`do.${asked}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
