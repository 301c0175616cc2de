import { Button, MultiSelect, PasswordInput, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch } from '@/api/client';
import { queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { orNull, useFields } from '@/shared/useFields';
import { Refusal } from '@/shared/ui/Refusal';
import { rolesQuery } from '../roles/rolesQuery';
import classes from './EmployeeDrawer.module.css';
import { type Employee, keepEmployee } from './employeeFacts';

/** What the employee signs in with, and the groups whose rights they have. */
export function AccountForm({ employee }: { employee: Employee }) {
  const { t } = useTranslation('admin');
  const { account } = employee;
  const roles = useQuery(rolesQuery);
  const start = { login: account?.login ?? '', password: '', roleIds: account?.roleIds ?? [], enabled: account?.enabled ?? true };
  const fields = useFields(start);
  const { values } = fields;
  const dirty = JSON.stringify(values) !== JSON.stringify(start);
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.PUT('/employees/{employeeId}/account', {
          params: { path: { employeeId: employee.id } },
          headers: account ? ifMatch(account.version) : undefined,
          body: { login: values.login.trim(), password: orNull(values.password), roleIds: values.roleIds, enabled: values.enabled },
        }),
      ),
    onSuccess: (next) => {
      keepEmployee(next);
      void queryClient.invalidateQueries({ queryKey: ['roles'] });
      told(t('account.saved'));
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = fields.check({
      login: values.login.trim().length < 2 && t('account.shortLogin'),
      password: (values.password ? values.password.length < 8 : !account) && t('account.shortPassword'),
    });
    if (good) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <div className={classes.two}>
        <TextInput label={t('account.login')} autoComplete="off" {...fields.text('login')} />
        <PasswordInput
          label={account ? t('account.newPassword') : t('account.password')}
          autoComplete="new-password"
          placeholder={account ? t('account.unchanged') : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('session:showPassword') }}
          {...fields.text('password')}
        />
      </div>
      <MultiSelect
        label={t('account.roles')}
        searchable
        data={(roles.data ?? []).map((role) => ({ value: role.id, label: role.name }))}
        {...fields.choice('roleIds')}
      />
      <Switch label={t('account.enabled')} checked={values.enabled} onChange={(event) => fields.set('enabled', event.currentTarget.checked)} />
      <Refusal text={fields.refusal} />
      {dirty ? (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => fields.reset(start)}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {account ? t('common:save') : t('account.create')}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
