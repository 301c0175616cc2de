import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { queryClient } from '@/api/queries';
import { meet, type Meeting } from '@/shared/merge';
import { refused, told } from '@/shared/toast';
import { ConflictDialog } from '@/shared/ui/ConflictDialog';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import classes from './Fulfilment.module.css';
import { assemblyForm, deliveryForm, JobFields, jobMistakes, type JobValues, jobValues } from './JobFields';
import { acts, type Job, jobQuery, refresh } from './queries';

const store = (values: JobValues, job: Job) =>
  job.kind === 'DELIVERY' ? acts.changeDelivery(job, deliveryForm(values, job.address, job)) : acts.changeAssembly(job, assemblyForm(values, job.address, job));

/** Names of fields that are called otherwise on the form. */
const labels: Partial<Record<keyof JobValues, string>> = { works: 'work' };

/** Changes what is to be done at a planned visit; when it is, stays. */
export function ChangeForm({ job, onDone }: { job: Job; onDone: () => void }) {
  const { t } = useTranslation('fulfilment');
  // What a colleague changes meanwhile must not slip under the fields.
  const [before] = useState(job);
  const was = jobValues(before.address, before);
  const fields = useFields(was, true);
  const [clash, setClash] = useState<{ now: Job; result: Meeting<JobValues> } | null>(null);
  const save = useMutation({
    mutationFn: async ({ values, base }: { values: JobValues; base: Job }) => {
      try {
        return { saved: await store(values, base), over: base };
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isConflict)) throw error;
      }
      const now = await queryClient.fetchQuery({ ...jobQuery(job.id), staleTime: 0 });
      const result = meet(was, jobValues(now.address, now), values);
      if (result.conflicts.length === 0) return { saved: await store(result.mine, now), over: now };
      setClash({ now, result });
      return null;
    },
    onSuccess: (done) => {
      if (!done) return;
      told(t('changed', { number: done.saved.number }), () => void undo(done.saved, done.over));
      onDone();
    },
    onError: fields.refuse,
    onSettled: refresh,
  });
  const undo = async (saved: Job, over: Job) => {
    try {
      // What a colleague changed meanwhile stays, and so does what the form has no field for.
      await store(jobValues(over.address, over), saved);
      told(t('changeUndone', { number: saved.number }));
    } catch (error) {
      refused(error);
    } finally {
      refresh();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check(jobMistakes(fields.values, t))) save.mutate({ values: fields.values, base: before });
  };
  const decide = (values: JobValues) => {
    if (!clash) return;
    setClash(null);
    fields.reset(values);
    save.mutate({ values, base: clash.now });
  };
  const words = (values: JobValues, name: keyof JobValues) => {
    const value = values[name];
    if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no');
    return name === 'lift' && value ? t(`common:${value}`) : String(value);
  };
  const now = clash ? jobValues(clash.now.address, clash.now) : was;
  return (
    <form onSubmit={submit} className={classes.stack} noValidate data-testid="change-job">
      <JobFields kind={job.kind} fields={fields} />
      <Refusal text={fields.refusal} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('common:save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
      <ConflictDialog
        conflicts={(clash?.result.conflicts ?? []).map((name) => ({
          field: t(`field.${labels[name] ?? name}`),
          mine: words(fields.values, name),
          theirs: words(now, name),
          was: words(was, name),
        }))}
        onKeepMine={() => clash && decide(clash.result.mine)}
        onTakeTheirs={() => clash && decide(clash.result.theirs)}
      />
    </form>
  );
}
