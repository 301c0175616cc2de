import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { useMe } from '@/api/session';
import { told } from '@/shared/toast';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import classes from './access.module.css';
import { emptyPeriod, PeriodFields } from './PeriodFields';
import { toPeriod } from './period';
import { lentChanged } from './queries';

const empty = { ...emptyPeriod, absentId: null as string | null, deputyId: null as string | null };

/** Appoints a deputy: for oneself from the profile, for anybody from the settings. */
export function DeputyDialog({ own, onClose }: { own?: boolean; onClose: () => void }) {
  const { t } = useTranslation('access');
  const me = useMe();
  const [key, setKey] = useState(newKey);
  const fields = useFields(empty);
  const { values } = fields;
  const absent = own ? me.employeeId : values.absentId;
  const appoint = useMutation({
    mutationFn: () => {
      const body = {
        deputyId: values.deputyId ?? '',
        ...toPeriod(values.from, values.until ?? ''),
        ground: values.ground.trim(),
        orderNumber: orNull(values.orderNumber),
      };
      const params = { header: once(key) };
      return own ? ask(api.POST('/me/deputies', { params, body })) : ask(api.POST('/deputies', { params, body: { ...body, absentId: absent ?? '' } }));
    },
    onSuccess: (deputy) => {
      lentChanged();
      told(t('appointed', { deputy: deputy.deputyName, absent: deputy.absentName }));
      onClose();
    },
    onError: (error) => {
      setKey(newKey());
      fields.refuse(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = fields.check({
      absentId: !absent && t('needed'),
      deputyId: !values.deputyId && t('needed'),
      until: !values.until && t('needed'),
      ground: !values.ground.trim() && t('needed'),
    });
    if (good) appoint.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('appoint')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <div className={own ? undefined : classes.pair}>
          {own ? null : <EmployeePicker label={t('absent')} required {...fields.choice('absentId')} />}
          <EmployeePicker label={t('deputy')} required except={absent ?? undefined} {...fields.choice('deputyId')} />
        </div>
        <PeriodFields fields={fields} />
        <p className={classes.none}>{t('deputyMeans')}</p>
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={appoint.isPending}>
            {t('appoint')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
