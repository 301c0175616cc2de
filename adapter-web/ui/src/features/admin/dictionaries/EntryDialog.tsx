import { Button, Modal, MultiSelect, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { useFields } from '@/shared/useFields';
import { Refusal } from '@/shared/ui/Refusal';
import classes from '../admin.module.css';
import type { DictionaryTab } from '../routes';
import { kinds, toneChoices } from './choices';
import { codeOf } from './code';
import { addEntry, type Entry, entriesKey } from './entries';

export function EntryDialog({ tab, all, onClose }: { tab: DictionaryTab; all: Entry[]; onClose: () => void }) {
  const { t, i18n } = useTranslation('admin');
  const [key] = useState(newKey);
  const isStatus = tab === 'client-statuses';
  const fields = useFields({
    nameRu: '',
    nameEn: '',
    code: '',
    tone: 'GRAY' as Entry['tone'],
    kind: 'WARM' as NonNullable<Entry['kind']>,
    next: [] as string[],
  });
  const { values } = fields;
  const suggested = codeOf(values.nameEn || values.nameRu);
  const code = values.code.trim() || suggested;
  const add = useMutation({
    mutationFn: () =>
      addEntry(
        tab,
        code,
        {
          nameRu: values.nameRu.trim(),
          nameEn: values.nameEn.trim(),
          tone: values.tone,
          order: Math.min(9999, Math.max(0, ...all.map((entry) => entry.order)) + 10),
          archived: false,
          ...(isStatus ? { kind: values.kind, next: values.next } : {}),
        },
        key,
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: entriesKey(tab) });
      told(t('entry.added'));
      onClose();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = fields.check({
      nameRu: !values.nameRu.trim() && t('needed'),
      nameEn: !values.nameEn.trim() && t('needed'),
      code: !/^[a-z0-9][a-z0-9-]{0,49}$/.test(code) && t('entry.badCode'),
    });
    if (good) add.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('entry.adding', { dictionary: t(`dictionaries.${tab}`) })} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput label={t('entry.nameRu')} required data-autofocus {...fields.text('nameRu')} />
        <TextInput label={t('entry.nameEn')} required {...fields.text('nameEn')} />
        <TextInput label={t('entry.code')} description={t('entry.codeHint')} placeholder={suggested} {...fields.text('code')} />
        <Select
          label={t('entry.tone')}
          allowDeselect={false}
          data={toneChoices(t)}
          value={values.tone}
          onChange={(tone) => tone && fields.set('tone', tone as Entry['tone'])}
        />
        {isStatus ? (
          <>
            <Select
              label={t('entry.kind')}
              allowDeselect={false}
              data={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
              value={values.kind}
              onChange={(kind) => kind && fields.set('kind', kind as typeof values.kind)}
            />
            <MultiSelect
              label={t('entry.next')}
              data={all.filter((entry) => !entry.archived).map((entry) => ({ value: entry.code, label: i18n.language === 'en' ? entry.nameEn : entry.nameRu }))}
              {...fields.choice('next')}
            />
          </>
        ) : null}
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
