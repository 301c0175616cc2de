import { Button, Modal, MultiSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch } from '@/api/client';
import { queryClient, useEmployees } from '@/api/queries';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import classes from './lists.module.css';
import { type CallList, listQuery, refreshLists } from './queries';

/** Another name, other callers; who has a client at hand goes on with it. */
export function ChangeCallListDialog({ list, onClose }: { list: CallList; onClose: () => void }) {
  const { t } = useTranslation('callLists');
  const employees = useEmployees();
  const fields = useFields({ name: list.name, callers: list.callers.map((caller) => caller.id) });
  const { values } = fields;
  const known = new Map(list.callers.map((caller) => [caller.id, caller.name]));
  for (const each of employees) if (each.works && each.id !== list.ownerId) known.set(each.id, each.name);
  const change = useMutation({
    mutationFn: () =>
      ask(
        api.PUT('/call-lists/{listId}', {
          params: { path: { listId: list.id }, header: ifMatch(list.version) },
          body: { name: values.name.trim(), callerIds: values.callers, closed: list.closedAt !== null },
        }),
      ),
    onSuccess: (changed) => {
      queryClient.setQueryData(listQuery(list.id).queryKey, changed);
      refreshLists();
      told(t('changed', { name: changed.name }));
      onClose();
    },
    onError: (error) => {
      fields.refuse(error);
      // Who made it may have changed it elsewhere: the next attempt goes by what it is now.
      void queryClient.invalidateQueries({ queryKey: listQuery(list.id).queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ name: !values.name.trim() && t('admin:needed') })) change.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('changing')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput label={t('name')} required data-autofocus maxLength={100} {...fields.text('name')} />
        <MultiSelect
          label={t('callers')}
          description={t('callersHint')}
          searchable
          data={[...known].map(([value, label]) => ({ value, label }))}
          {...fields.choice('callers')}
        />
        <Refusal text={fields.refusal} />
        <div className={classes.end}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
