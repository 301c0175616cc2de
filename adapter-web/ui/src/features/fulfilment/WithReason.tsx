import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageOf } from '@/api/problem';
import { Refusal } from '@/shared/ui/Refusal';
import classes from './Fulfilment.module.css';
import { refresh } from './queries';

interface WithReasonProps {
  label: string;
  act: string;
  onAct: (text: string) => Promise<unknown>;
  onDone: () => void;
}

/** An act that has to be told in words. */
export function WithReason({ label, act, onAct, onDone }: WithReasonProps) {
  const { t } = useTranslation('fulfilment');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const save = useMutation({ mutationFn: () => onAct(text.trim()), onSuccess: onDone, onSettled: refresh });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.stack} noValidate>
      <Textarea
        label={label}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={text}
        error={missing && t('reasonNeeded')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refusal text={save.error ? messageOf(save.error) : null} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {act}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
