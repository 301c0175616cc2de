import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { messageOf } from '@/api/problem';
import { sendFile } from '@/features/files/sending';
import { type GivenFile, TaskFiles } from '@/features/measurements/TaskFiles';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { SignaturePad } from '@/shared/ui/SignaturePad';
import { orNull, useFields } from '@/shared/useFields';
import classes from './Fulfilment.module.css';
import { acts, type Job, refresh } from './queries';

/** The act both sides sign: photos, the client's signature, what was done and what is not as it should be. */
export function ActForm({ job, onDone, onCancel }: { job: Job; onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('fulfilment');
  const [files, setFiles] = useState<GivenFile[]>([]);
  const [sending, setSending] = useState(false);
  const [signature, setSignature] = useState<ArrayBuffer | null>(null);
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(newKey);
  const fields = useFields({ signedBy: job.contact ?? '', result: '', remarks: '', defects: '' });
  const { values } = fields;
  const save = useMutation({
    mutationFn: async () => {
      const signatureId = signature ? (await sendFile({ name: `${t('field.signature')}.png`, bytes: signature, key })).id : null;
      return acts.complete(job, {
        fileIds: files.map((each) => each.id),
        signatureId,
        signedBy: orNull(values.signedBy),
        result: orNull(values.result),
        remarks: orNull(values.remarks),
        defects: orNull(values.defects),
      });
    },
    onSuccess: () => {
      told(t(values.defects.trim() ? 'doneWithDefects' : 'doneWell', { number: job.number }));
      onDone();
    },
    onError: fields.refuse,
    onSettled: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const proven = signature !== null || files.length > 0;
    setMissing(!proven);
    if (proven && !sending) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.stack} noValidate data-testid="act-form">
      <Items job={job} />
      <TaskFiles photos title={t('field.photos')} files={files} onChange={setFiles} onBusy={setSending} />
      <Textarea label={t('field.result')} autosize minRows={2} maxLength={2000} {...fields.text('result')} />
      <Textarea label={t('field.defects')} description={t('defectsHelp')} autosize minRows={2} maxLength={2000} {...fields.text('defects')} />
      <Textarea label={t('field.remarks')} autosize minRows={1} maxLength={2000} {...fields.text('remarks')} />
      <TextInput label={t('field.signedBy')} maxLength={200} {...fields.text('signedBy')} />
      <SignaturePad
        label={t('field.signature')}
        onChange={(picture) => {
          setSignature(picture);
          // Another picture is another file.
          setKey(newKey());
        }}
      />
      <Refusal text={missing ? t('proofNeeded') : (fields.refusal ?? (save.error && !fields.refusal ? messageOf(save.error) : null))} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending} disabled={sending}>
          {t('act.complete')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What is carried or put together. */
export function Items({ job }: { job: Pick<Job, 'items'> }) {
  const { t } = useTranslation('fulfilment');
  if (job.items.length === 0) return null;
  return (
    <section aria-label={t('items')}>
      <span className={classes.dimmed}>{t('items')}</span>
      <ul className={classes.plain}>
        {job.items.map((item) => (
          <li key={item.number}>{`${item.number}. ${item.product} × ${item.quantity.replace('.', ',')}`}</li>
        ))}
      </ul>
    </section>
  );
}
