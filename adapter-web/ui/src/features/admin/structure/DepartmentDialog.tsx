import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { departmentsQuery, employeesQuery, queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { useFields } from '@/shared/useFields';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { Refusal } from '@/shared/ui/Refusal';
import classes from '../admin.module.css';
import { asTree, withBelow } from './tree';

interface DepartmentDialogProps {
  department?: Schemas['Department'];
  parentId?: string;
  all: Schemas['Department'][];
  onClose: () => void;
}

const refresh = () => {
  void queryClient.invalidateQueries({ queryKey: departmentsQuery.queryKey });
  void queryClient.invalidateQueries({ queryKey: employeesQuery.queryKey });
};

export function DepartmentDialog({ department, parentId, all, onClose }: DepartmentDialogProps) {
  const { t } = useTranslation('admin');
  const [key] = useState(newKey);
  const fields = useFields({
    name: department?.name ?? '',
    parentId: department?.parentId ?? parentId ?? null,
    headId: department?.headId ?? null,
  });
  const { values } = fields;
  const forbidden = department ? withBelow(all, department.id) : new Set<string>();
  const parents = asTree(all).filter((line) => !forbidden.has(line.department.id));

  const save = useMutation({
    mutationFn: () => {
      const body = { ...values, name: values.name.trim() };
      return department
        ? ask(api.PUT('/departments/{departmentId}', { params: { path: { departmentId: department.id }, header: ifMatch(department.version) }, body }))
        : ask(api.POST('/departments', { params: { header: once(key) }, body }));
    },
    onSuccess: () => {
      refresh();
      told(t('common:saved'));
      onClose();
    },
    onError: fields.refuse,
  });
  const remove = useMutation({
    mutationFn: async () => {
      if (department) {
        await ask(
          api.DELETE('/departments/{departmentId}', { params: { path: { departmentId: department.id }, header: ifMatch(department.version) } }),
        );
      }
    },
    onSuccess: () => {
      refresh();
      told(t('department.removed'));
      onClose();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ name: !values.name.trim() && t('needed') })) save.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={department ? t('department.editing') : t('department.adding')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput label={t('department.name')} required data-autofocus {...fields.text('name')} />
        <Select
          label={t('department.parent')}
          searchable
          clearable
          placeholder={t('department.top')}
          data={parents.map(({ department: each }) => ({ value: each.id, label: each.name }))}
          {...fields.choice('parentId')}
        />
        <EmployeePicker label={t('department.head')} {...fields.choice('headId')} />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          {department && department.employees === 0 ? (
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()} className={classes.first}>
              {t('common:remove')}
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
