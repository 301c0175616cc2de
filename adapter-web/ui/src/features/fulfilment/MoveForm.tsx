import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import { toLocal } from '@/shared/zone';
import classes from './Fulfilment.module.css';
import { acts, type Job, refresh } from './queries';
import { VisitFields, visitOf } from './VisitFields';

/** Sends others, or at another time. */
export function MoveForm({ job, onDone }: { job: Job; onDone: () => void }) {
  const { t } = useTranslation('fulfilment');
  const fields = useFields({
    crewId: job.crew.id,
    vehicleId: job.vehicle?.id ?? '',
    start: toLocal(job.window.from),
    minutes: Math.round((Date.parse(job.window.until) - Date.parse(job.window.from)) / 60_000),
  });
  const visit = visitOf(job.kind, fields.values);
  const save = useMutation({
    mutationFn: () => acts.replan(job, visit!),
    onSuccess: () => {
      told(t('moved', { number: job.number }));
      onDone();
    },
    onError: fields.refuse,
    onSettled: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ crewId: fields.values.crewId === '' && t('crewNeeded'), start: !visit && t('timeNeeded') })) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.stack} noValidate data-testid="move-job">
      <VisitFields kind={job.kind} values={fields.values} errors={fields.errors} set={fields.set} except={job.id} error={save.error} />
      <Refusal text={fields.refusal} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('act.move')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
