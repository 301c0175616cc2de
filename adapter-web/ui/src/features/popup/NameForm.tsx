import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { ApiProblem, fieldErrors, messageOf } from '@/api/problem';
import { queryClient, useDictionary } from '@/api/queries';
import { parseName } from '@/features/clients/names';
import { keep } from '@/features/clients/queries';
import { told } from '@/shared/toast';
import classes from './CallPopup.module.css';

/** The number has its card already; this gives the caller a name while the talk goes on. */
export function NameForm({ card, onNaming }: { card: Schemas['ClientRow']; onNaming: (naming: boolean) => void }) {
  const { t } = useTranslation('popup');
  const sources = useDictionary('sources');
  const [type, setType] = useState<'PERSON' | 'COMPANY'>('PERSON');
  const [name, setName] = useState('');
  const [source, setSource] = useState<string | null>(card.source);
  const company = type === 'COMPANY';
  const save = useMutation({
    mutationFn: async () => {
      const body = { type, ...(company ? { companyName: name.trim() } : parseName(name)), source };
      const path = { clientId: card.id };
      const patch = (version: number) => ask(api.PATCH('/clients/{clientId}', { params: { path, header: ifMatch(version) }, body }));
      try {
        return await patch(card.version);
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isConflict)) throw error;
        const now = await ask(api.GET('/clients/{clientId}', { params: { path } }));
        // A colleague was quicker and knows the name: his stays.
        if (now.type !== 'UNKNOWN') return now;
        return patch(now.version);
      }
    },
    onSuccess: (changed) => {
      keep(changed);
      told(t('named', { name: changed.name }));
      onNaming(false);
      void queryClient.invalidateQueries({ queryKey: ['me', 'calls'] });
      void queryClient.invalidateQueries({ queryKey: ['calls'] });
    },
  });
  const errors = fieldErrors(save.error);
  const refusal = errors.companyName ?? errors.familyName ?? errors.givenName ?? errors.patronymic ?? (save.error ? messageOf(save.error) : undefined);
  return (
    <form
      className={classes.form}
      aria-label={t('newClient')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && !save.isPending) save.mutate();
      }}
    >
      <div className={classes.new}>
        <span>{t('newClient')}</span>
        <SegmentedControl
          aria-label={t('clients:column.type')}
          value={type}
          onChange={(value) => setType(value as typeof type)}
          data={(['PERSON', 'COMPANY'] as const).map((value) => ({ value, label: t(`clients:type.${value}`) }))}
        />
      </div>
      <TextInput
        aria-label={company ? t('clients:field.companyName') : t('clients:fullName')}
        placeholder={company ? t('clients:field.companyName') : t('clients:fullName')}
        value={name}
        error={refusal}
        maxLength={200}
        onChange={(event) => {
          setName(event.currentTarget.value);
          onNaming(event.currentTarget.value.trim() !== '');
        }}
      />
      <div className={classes.last}>
        <Select
          aria-label={t('clients:column.source')}
          placeholder={t('clients:column.source')}
          data={sources.options(source)}
          value={source}
          clearable
          onChange={setSource}
        />
        <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
