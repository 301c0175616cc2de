import { Button, Modal, SegmentedControl, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once, type Schemas } from '@/api/client';
import { departmentsQuery } from '@/api/queries';
import { useMe } from '@/api/session';
import { told } from '@/shared/toast';
import { type ClientChoice, ClientPicker } from '@/shared/ui/ClientPicker';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import classes from './access.module.css';
import { emptyPeriod, PeriodFields } from './PeriodFields';
import { toPeriod } from './period';
import { lentChanged } from './queries';

const empty = {
  ...emptyPeriod,
  clientId: null as ClientChoice | null,
  employeeId: null as string | null,
  departmentId: null as string | null,
  level: 'READ' as Schemas['AccessLevel'],
};

/** Gives somebody access to a client for a time; the client is chosen where it is not known yet. */
export function GrantDialog({ clientId, onClose }: { clientId?: string; onClose: () => void }) {
  const { t } = useTranslation('access');
  const me = useMe();
  const departments = useQuery(departmentsQuery);
  const [key, setKey] = useState(newKey);
  const [whom, setWhom] = useState<'employee' | 'department'>('employee');
  const fields = useFields(empty);
  const { values } = fields;
  const give = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/access-grants', {
          params: { header: once(key) },
          body: {
            clientId: clientId ?? values.clientId?.id ?? '',
            employeeId: whom === 'employee' ? values.employeeId : null,
            departmentId: whom === 'department' ? values.departmentId : null,
            level: values.level,
            ...toPeriod(values.from, values.until ?? ''),
            ground: values.ground.trim(),
            orderNumber: orNull(values.orderNumber),
          },
        }),
      ),
    onSuccess: (grant) => {
      lentChanged(grant.clientId);
      told(t('given', { name: grant.granteeName }));
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
      clientId: !clientId && !values.clientId && t('needed'),
      employeeId: whom === 'employee' && !values.employeeId && t('needed'),
      departmentId: whom === 'department' && !values.departmentId && t('needed'),
      until: !values.until && t('needed'),
      ground: !values.ground.trim() && t('needed'),
    });
    if (good) give.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('give')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        {clientId ? null : <ClientPicker label={t('client')} required {...fields.choice('clientId')} />}
        <SegmentedControl
          aria-label={t('whom')}
          value={whom}
          onChange={(next) => setWhom(next as 'employee')}
          data={(['employee', 'department'] as const).map((value) => ({ value, label: t(`to.${value}`) }))}
        />
        {whom === 'employee' ? (
          <EmployeePicker label={t('employee')} required except={me.employeeId} {...fields.choice('employeeId')} />
        ) : (
          <Select
            label={t('department')}
            required
            searchable
            data={(departments.data ?? []).map((each) => ({ value: each.id, label: each.name }))}
            {...fields.choice('departmentId')}
          />
        )}
        <SegmentedControl
          aria-label={t('level')}
          value={values.level}
          onChange={(level) => fields.set('level', level as 'READ')}
          data={(['READ', 'WRITE'] as const).map((value) => ({ value, label: t(`levels.${value}`) }))}
        />
        <PeriodFields fields={fields} />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={give.isPending}>
            {t('give')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
