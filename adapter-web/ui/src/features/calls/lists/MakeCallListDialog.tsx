import { Button, Modal, MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { useEmployees } from '@/api/queries';
import { useMe } from '@/api/session';
import type { ClientQuery } from '@/features/clients/search';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import classes from './lists.module.css';
import { mostClients, refreshLists } from './queries';

interface MakeCallListDialogProps {
  /** The rows that are marked. */
  selected: readonly string[];
  /** What the list of clients shows now. */
  query: ClientQuery;
  onClose: () => void;
}

/** Everybody the list shows, as far as a call list takes them. */
async function everybody(query: ClientQuery): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(api.GET('/clients', { params: { query: { ...query, limit: 200, cursor } } }));
    ids.push(...page.items.map((row) => row.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor && ids.length < mostClients);
  return ids.slice(0, mostClients);
}

/** A list of clients to be called one after another: the marked ones, or all the list shows. */
export function MakeCallListDialog({ selected, query, onClose }: MakeCallListDialogProps) {
  const { t } = useTranslation('callLists');
  const me = useMe();
  const employees = useEmployees();
  const navigate = useNavigate();
  const [key, setKey] = useState(newKey);
  const fields = useFields({ name: '', whom: selected.length > 0 ? 'selected' : 'shown', callers: [] as string[] });
  const { values } = fields;
  const make = useMutation({
    mutationFn: async () => {
      const clientIds = values.whom === 'selected' ? [...selected] : await everybody(query);
      return ask(api.POST('/call-lists', { params: { header: once(key) }, body: { name: values.name.trim(), clientIds, callerIds: values.callers } }));
    },
    onSuccess: (made) => {
      refreshLists();
      told(t('made', { name: made.name }));
      onClose();
      void navigate({ to: '/calls/lists/$listId', params: { listId: made.id } });
    },
    onError: (error) => {
      // A refused attempt has its answer under this key: the next one is another act.
      setKey(newKey());
      fields.refuse(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ name: !values.name.trim() && t('admin:needed') })) make.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('making')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput label={t('name')} description={t('nameHint')} required data-autofocus maxLength={100} {...fields.text('name')} />
        <SegmentedControl
          aria-label={t('whom')}
          data={[
            { value: 'selected', label: t('selected', { count: selected.length }), disabled: selected.length === 0 },
            { value: 'shown', label: t('shown') },
          ]}
          value={values.whom}
          onChange={(whom) => fields.set('whom', whom)}
        />
        <p className="nz-dimmed">{t('most', { most: mostClients })}</p>
        <MultiSelect
          label={t('callers')}
          description={t('callersHint')}
          searchable
          data={employees.filter((each) => each.works && each.id !== me.employeeId).map((each) => ({ value: each.id, label: each.name }))}
          {...fields.choice('callers')}
        />
        <Refusal text={fields.refusal} />
        <div className={classes.end}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={make.isPending}>
            {t('make')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
