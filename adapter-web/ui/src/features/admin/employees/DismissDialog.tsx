import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once } from '@/api/client';
import { employeesQuery, queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { orNull, useFields } from '@/shared/useFields';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { Refusal } from '@/shared/ui/Refusal';
import classes from './EmployeeDrawer.module.css';
import { type Employee, keepEmployee } from './employeeFacts';

/** Ends the work and hands the clients over in the same step. */
export function DismissDialog({ employee, onClose }: { employee: Employee; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const [key] = useState(newKey);
  const fields = useFields({ successorId: null as string | null, reason: '' });
  const { values } = fields;
  const dismiss = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/employees/{employeeId}/dismissal', {
          params: { path: { employeeId: employee.id }, header: { ...once(key), ...ifMatch(employee.version) } },
          body: { successorId: values.successorId, reason: orNull(values.reason) },
        }),
      ),
    onSuccess: (next) => {
      keepEmployee(next);
      void queryClient.invalidateQueries({ queryKey: employeesQuery.queryKey });
      told(t('dismissal.done', { name: employee.name }));
      onClose();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dismiss.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('dismissal.question', { name: employee.name })} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <p className="nz-dimmed">{employee.clients > 0 ? t('dismissal.clients', { count: employee.clients }) : t('dismissal.noClients')}</p>
        {employee.clients > 0 ? (
          <EmployeePicker label={t('dismissal.successor')} except={employee.id} placeholder={t('dismissal.nobody')} {...fields.choice('successorId')} />
        ) : null}
        <Textarea label={t('dismissal.reason')} autosize minRows={2} maxRows={6} {...fields.text('reason')} />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" color="red" loading={dismiss.isPending}>
            {t('dismissal.do')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
