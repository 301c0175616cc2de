import { Button, Modal, TextInput, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { queryClient } from '@/api/queries';
import { formatMoment } from '@/shared/format';
import { told } from '@/shared/toast';
import { useFields } from '@/shared/useFields';
import { Refusal } from '@/shared/ui/Refusal';
import { fromLocal, toLocal } from '@/shared/zone';
import classes from './ReminderDock.module.css';
import { serverNow } from './queries';

/** A reminder one sets for oneself, about a client or about nothing in particular. */
export default function NewReminderDialog({ clientId, onClose }: { clientId?: string; onClose: () => void }) {
  const { t } = useTranslation('reminders');
  const [key] = useState(newKey);
  const fields = useFields({ text: '', due: toLocal(new Date(serverNow().getTime() + 3_600_000)) });
  const { values } = fields;
  const add = useMutation({
    mutationFn: (due: string) =>
      ask(api.POST('/reminders', { params: { header: once(key) }, body: { text: values.text.trim(), due, clientId: clientId ?? null } })),
    onSuccess: (reminder) => {
      void queryClient.invalidateQueries({ queryKey: ['reminders'] });
      told(t('added', { when: formatMoment(reminder.due) }));
      onClose();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const due = fromLocal(values.due);
    const good = fields.check({
      text: !values.text.trim() && t('needed'),
      due: (!due || new Date(due) <= serverNow()) && t('future'),
    });
    if (good && due) add.mutate(due);
  };
  return (
    <Modal opened onClose={onClose} title={t('adding')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <Textarea label={t('text')} required autosize minRows={2} maxLength={300} data-autofocus {...fields.text('text')} />
        <TextInput type="datetime-local" label={t('due')} required {...fields.text('due')} />
        <Refusal text={fields.refusal} />
        <div className={classes.formButtons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('common:add')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
