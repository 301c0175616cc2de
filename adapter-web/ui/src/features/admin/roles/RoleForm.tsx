import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { useFields } from '@/shared/useFields';
import { Refusal } from '@/shared/ui/Refusal';
import classes from './RolesPage.module.css';

type Reach = Schemas['Scope'] | 'NONE';

const reaches: Reach[] = ['NONE', 'OWN', 'DEPARTMENT', 'ALL'];

interface RoleFormProps {
  role?: Schemas['Role'];
  rights: Schemas['Right'][];
  onSaved: (id: string) => void;
}

/** One role as a matrix: a row for each right, a column for each reach. */
export function RoleForm({ role, rights, onSaved }: RoleFormProps) {
  const { t } = useTranslation('admin');
  const [key] = useState(newKey);
  const start = {
    name: role?.name ?? '',
    granted: Object.fromEntries(role?.permissions.map((each) => [each.right, each.scope]) ?? []) as Record<string, Reach>,
  };
  const fields = useFields(start);
  const { values } = fields;
  const reachOf = (right: string): Reach => values.granted[right] ?? 'NONE';
  const dirty =
    values.name !== start.name || rights.some((right) => reachOf(right.key) !== (start.granted[right.key] ?? 'NONE'));

  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: ['roles'] });
    void queryClient.invalidateQueries({ queryKey: ['me'] });
  };
  const save = useMutation({
    mutationFn: () => {
      const body = {
        name: values.name.trim(),
        permissions: rights.flatMap((right) => {
          const reach = reachOf(right.key);
          return reach === 'NONE' ? [] : [{ right: right.key, scope: reach }];
        }),
      };
      return role
        ? ask(api.PUT('/roles/{roleId}', { params: { path: { roleId: role.id }, header: ifMatch(role.version) }, body }))
        : ask(api.POST('/roles', { params: { header: once(key) }, body }));
    },
    onSuccess: (saved) => {
      refresh();
      told(t('common:saved'));
      onSaved(saved.id);
    },
    onError: fields.refuse,
  });
  const remove = useMutation({
    mutationFn: async () => {
      if (role) await ask(api.DELETE('/roles/{roleId}', { params: { path: { roleId: role.id }, header: ifMatch(role.version) } }));
    },
    onSuccess: () => {
      refresh();
      told(t('role.removed'));
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ name: !values.name.trim() && t('needed') })) save.mutate();
  };

  const resources = [...new Set(rights.map((right) => right.resource))];
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <div className={classes.formHead}>
        <TextInput label={t('role.name')} w={340} autoFocus={!role} {...fields.text('name')} />
        <div className={classes.buttons}>
          {role && role.accounts === 0 ? (
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('common:remove')}
            </Button>
          ) : null}
          {dirty && role ? (
            <Button variant="default" onClick={() => fields.reset(start)}>
              {t('role.revert')}
            </Button>
          ) : null}
          <Button type="submit" loading={save.isPending} disabled={!dirty}>
            {t('common:save')}
          </Button>
        </div>
      </div>
      <Refusal text={fields.refusal} />
      <div className={classes.frame}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('role.right')}</th>
              {reaches.map((reach) => (
                <th key={reach} scope="col" className={classes.reach}>
                  {t(`role.reach.${reach}`)}
                </th>
              ))}
            </tr>
          </thead>
          {resources.map((resource) => (
            <tbody key={resource}>
              <tr>
                <th scope="rowgroup" colSpan={reaches.length + 1} className={classes.resource}>
                  {t(`role.resource.${resource}`, { defaultValue: resource })}
                </th>
              </tr>
              {rights
                .filter((right) => right.resource === resource)
                .map((right) => {
                  const name = t(`role.rights.${right.key}`, { defaultValue: right.key });
                  // Several resources can be seen: who only hears the label must know which.
                  const full = `${t(`role.resource.${resource}`, { defaultValue: resource })}: ${name}`;
                  return (
                    <tr key={right.key}>
                      <th scope="row" className={classes.right}>
                        {name}
                      </th>
                      {reaches.map((reach) => (
                        <td key={reach} className={classes.reach}>
                          {right.scoped || reach === 'NONE' || reach === 'ALL' ? (
                            <input
                              type="radio"
                              name={right.key}
                              className={classes.radio}
                              aria-label={`${full}: ${t(`role.reach.${reach}`)}`}
                              checked={reachOf(right.key) === reach}
                              onChange={() => fields.set('granted', { ...values.granted, [right.key]: reach })}
                            />
                          ) : null}
                        </td>
                      ))}
                    </tr>
                  );
                })}
            </tbody>
          ))}
        </table>
      </div>
    </form>
  );
}
