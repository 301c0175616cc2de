import { Button, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { departmentsQuery, useDictionary } from '@/api/queries';
import { told } from '@/shared/toast';
import { orNull, useFields } from '@/shared/useFields';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { FormSection } from '@/shared/ui/FormSection';
import { PhoneInput } from '@/shared/ui/PhoneInput';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import { keepEmployee } from './employeeFacts';

const empty = {
  familyName: '',
  givenName: '',
  patronymic: '',
  departmentId: null as string | null,
  position: null as string | null,
  supervisorId: null as string | null,
  extension: '',
  phone: '',
  email: '',
};

export function HireForm({ onClose, onHired }: { onClose: () => void; onHired: (id: string) => void }) {
  const { t } = useTranslation('admin');
  const form = useId();
  const [key] = useState(newKey);
  const positions = useDictionary('positions');
  const departments = useQuery(departmentsQuery);
  const fields = useFields(empty);
  const { values } = fields;
  const hire = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/employees', {
          params: { header: once(key) },
          body: {
            familyName: values.familyName.trim(),
            givenName: orNull(values.givenName),
            patronymic: orNull(values.patronymic),
            departmentId: values.departmentId,
            position: values.position,
            supervisorId: values.supervisorId,
            extension: orNull(values.extension),
            phone: orNull(values.phone),
            email: orNull(values.email),
          },
        }),
      ),
    onSuccess: (employee) => {
      keepEmployee(employee);
      told(t('employee.hired', { name: employee.name }));
      onHired(employee.id);
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const extension = values.extension.trim();
    const good = fields.check({
      familyName: !values.familyName.trim() && t('needed'),
      extension: extension !== '' && !/^\d{2,8}$/.test(extension) && t('employee.badExtension'),
    });
    if (good) hire.mutate();
  };
  return (
    <RecordDrawer
      title={t('employee.hire')}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" form={form} loading={hire.isPending}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <FormSection title={t('employee.person')}>
          <TextInput label={t('employee.familyName')} required {...fields.text('familyName')} />
          <TextInput label={t('employee.givenName')} {...fields.text('givenName')} />
          <TextInput label={t('employee.patronymic')} {...fields.text('patronymic')} />
        </FormSection>
        <FormSection title={t('employee.place')}>
          <Select label={t('employee.department')} searchable clearable data={(departments.data ?? []).map((each) => ({ value: each.id, label: each.name }))} {...fields.choice('departmentId')} />
          <Select label={t('employee.position')} searchable clearable data={positions.options()} {...fields.choice('position')} />
          <EmployeePicker label={t('employee.supervisor')} {...fields.choice('supervisorId')} />
        </FormSection>
        <FormSection title={t('employee.contacts')}>
          <TextInput label={t('employee.extension')} inputMode="numeric" {...fields.text('extension')} />
          <PhoneInput label={t('employee.phone')} {...fields.choice('phone')} />
          <TextInput label={t('employee.email')} type="email" {...fields.text('email')} />
        </FormSection>
        <Refusal text={fields.refusal} />
      </form>
    </RecordDrawer>
  );
}
