import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { told } from '@/shared/toast';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import classes from './Fulfilment.module.css';
import { assemblyForm, deliveryForm, JobFields, jobMistakes, jobValues } from './JobFields';
import { acts, type Job, refresh } from './queries';
import { VisitFields, visitOf } from './VisitFields';

interface PlanDrawerProps {
  orderId: string;
  kind: Schemas['JobKind'];
  claimId?: string;
  address?: Schemas['ReadyOrder']['address'];
  onClose: () => void;
  /** It is shown then, with all there is to warn of. */
  onPlanned: (job: Job) => void;
}

/** A new delivery or assembly: whoever is somewhere else then is refused with what is free. */
export function PlanDrawer({ orderId, kind, claimId, address, onClose, onPlanned }: PlanDrawerProps) {
  const { t } = useTranslation('fulfilment');
  const [key, setKey] = useState(newKey);
  const fields = useFields({ ...jobValues(address), crewId: '', vehicleId: '', start: '', minutes: 120 }, true);
  const { values, set } = fields;
  const visit = visitOf(kind, values);
  const save = useMutation({
    mutationFn: () => {
      const about = { orderId, claimId: claimId ?? null, visit: visit! };
      return kind === 'DELIVERY'
        ? acts.deliver({ ...about, form: deliveryForm(values, address) }, key)
        : acts.assemble({ ...about, form: assemblyForm(values, address) }, key);
    },
    onSuccess: (planned) => {
      told(t(`planned.${planned.kind}`, { number: planned.number }));
      onPlanned(planned);
    },
    onError: (error) => {
      // What was refused may be asked for otherwise: that is another act.
      setKey(newKey());
      fields.refuse(error);
    },
    onSettled: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ok = fields.check({
      ...jobMistakes(values, t),
      crewId: values.crewId === '' && t('crewNeeded'),
      start: !visit && t('timeNeeded'),
    });
    if (ok) save.mutate();
  };
  return (
    <RecordDrawer title={t(`new.${kind}`)} onClose={onClose}>
      <form onSubmit={submit} className={classes.stack} noValidate data-testid="plan-job">
        <VisitFields kind={kind} values={values} errors={fields.errors} set={(name, value) => set(name, value as never)} error={save.error} />
        <JobFields kind={kind} fields={fields as never} />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.isPending}>
            {t('act.plan')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </RecordDrawer>
  );
}
