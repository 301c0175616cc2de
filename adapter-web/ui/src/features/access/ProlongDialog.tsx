import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once } from '@/api/client';
import { told } from '@/shared/toast';
import { DateField } from '@/shared/ui/DateField';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import { dayOf, startOfDay } from '@/shared/zone';
import classes from './access.module.css';
import { lastDayOf, lastOf } from './period';
import { type Grant, lentChanged } from './queries';

/** Lets an access end on another day. */
export function ProlongDialog({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const { t } = useTranslation('access');
  const [key, setKey] = useState(newKey);
  const fields = useFields({ until: lastDayOf(grant.until) as string | null });
  const { until } = fields.values;
  const prolong = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/access-grants/{grantId}/prolongation', {
          params: { path: { grantId: grant.id }, header: { ...once(key), ...ifMatch(grant.version) } },
          body: { until: startOfDay(until ?? '', 1) },
        }),
      ),
    onSuccess: (next) => {
      lentChanged(next.clientId);
      told(t('prolonged', { until: lastOf(next.until) }));
      onClose();
    },
    onError: (error) => {
      setKey(newKey());
      fields.refuse(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ until: !until && t('needed') })) prolong.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('prolongOne', { name: grant.granteeName })} size={380} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <DateField label={t('until')} required data-autofocus minDate={dayOf(new Date())} {...fields.choice('until')} />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={prolong.isPending}>
            {t('prolong')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
