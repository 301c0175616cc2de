import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsQuery, useDictionary, useEmployees } from '@/api/queries';
import { formatDate } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { useMergingSave } from '@/shared/useMergingSave';
import { orNull } from '@/shared/useFields';
import { EditableField } from '@/shared/ui/EditableField';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { FormSection } from '@/shared/ui/FormSection';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { StatusChip } from '@/shared/ui/StatusChip';
import { AccountForm } from './AccountForm';
import { DismissDialog } from './DismissDialog';
import classes from './EmployeeDrawer.module.css';
import { type Employee, type Facts, factsOf, keepEmployee, readEmployee, writeEmployee } from './employeeFacts';

type Field = keyof Facts;

export function EmployeeDrawer({ employee, onClose }: { employee: Employee; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const positions = useDictionary('positions');
  const departments = useQuery(departmentsQuery).data ?? [];
  const staff = useEmployees();
  const [dismissing, setDismissing] = useState(false);
  const [saved, setSaved] = useState(false);

  const names: Record<Field, string> = {
    familyName: t('employee.familyName'),
    givenName: t('employee.givenName'),
    patronymic: t('employee.patronymic'),
    departmentId: t('employee.department'),
    position: t('employee.position'),
    supervisorId: t('employee.supervisor'),
    extension: t('employee.extension'),
    phone: t('employee.phone'),
    email: t('employee.email'),
  };
  const show = (field: Field, value: unknown): string => {
    const text = String(value ?? '');
    if (field === 'departmentId') return departments.find((each) => each.id === text)?.name ?? '';
    if (field === 'supervisorId') return staff.find((each) => each.id === text)?.name ?? '';
    if (field === 'position') return positions.nameOf(text);
    return field === 'phone' ? formatPhone(text) : text;
  };
  const merging = useMergingSave<Employee, Facts>({
    item: employee,
    facts: factsOf,
    read: () => readEmployee(employee.id),
    write: writeEmployee,
    saved: (next) => {
      keepEmployee(next);
      setSaved(true);
    },
    label: (field) => names[field],
    show,
  });
  const locked = employee.works ? undefined : t('employee.dismissedLocked');
  const field = (name: Field) => ({
    label: names[name],
    value: String(factsOf(employee)[name] ?? ''),
    locked,
    display: show(name, factsOf(employee)[name]) || undefined,
    onSave: (value: string) => merging.save(name, name === 'familyName' ? value.trim() : orNull(value)),
  });

  return (
    <RecordDrawer
      title={employee.name}
      onClose={onClose}
      subtitle={
        <>
          {employee.works ? null : (
            <StatusChip tone="slate">{t('employee.dismissedAt', { date: formatDate(employee.dismissedAt) })}</StatusChip>
          )}
          <span>{[positions.nameOf(employee.position), employee.departmentName].filter(Boolean).join(' · ')}</span>
          {saved ? <StatusChip tone="green">{t('common:saved')}</StatusChip> : null}
        </>
      }
    >
      <FormSection title={t('employee.person')}>
        <div className={classes.three}>
          <EditableField {...field('familyName')} />
          <EditableField {...field('givenName')} />
          <EditableField {...field('patronymic')} />
        </div>
      </FormSection>
      <FormSection title={t('employee.place')}>
        <div className={classes.two}>
          <EditableField {...field('departmentId')} kind="choice" options={departments.map((each) => ({ value: each.id, label: each.name }))} />
          <EditableField {...field('position')} kind="choice" options={positions.options(employee.position)} />
          <EditableField
            {...field('supervisorId')}
            editor={({ value, commit, label }) => (
              <EmployeePicker aria-label={label} defaultDropdownOpened except={employee.id} value={value || null} onChange={(id) => commit(id ?? '')} />
            )}
          />
          <div>
            <span className={classes.label}>{t('employee.clients')}</span>
            <span className={classes.plain}>{employee.clients}</span>
          </div>
        </div>
      </FormSection>
      <FormSection title={t('employee.contacts')}>
        <div className={classes.three}>
          <EditableField {...field('extension')} />
          <EditableField {...field('phone')} />
          <EditableField {...field('email')} />
        </div>
      </FormSection>
      {employee.works || employee.account ? (
        <FormSection title={t('account.title')}>
          <AccountForm key={employee.account?.version ?? 'none'} employee={employee} />
        </FormSection>
      ) : null}
      {employee.works ? (
        <FormSection title={t('dismissal.title')}>
          <div>
            <Button variant="default" leftSection={<UserX size={15} />} onClick={() => setDismissing(true)}>
              {t('dismissal.open')}
            </Button>
          </div>
        </FormSection>
      ) : employee.dismissalReason ? (
        <FormSection title={t('dismissal.reason')}>{employee.dismissalReason}</FormSection>
      ) : null}
      {dismissing ? <DismissDialog employee={employee} onClose={() => setDismissing(false)} /> : null}
      {merging.dialog}
    </RecordDrawer>
  );
}
