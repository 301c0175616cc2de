import { Button, Modal, Select, Switch, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { ownLinesQuery, queryClient, useDictionary } from '@/api/queries';
import { told } from '@/shared/toast';
import { PhoneInput } from '@/shared/ui/PhoneInput';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import classes from '../admin.module.css';

export type OwnLine = Schemas['OwnLine'];

/** A number of the company, new or known. */
export function LineDialog({ line, onClose }: { line: OwnLine | null; onClose: () => void }) {
  const { t } = useTranslation('lines');
  const sources = useDictionary('sources');
  const [key] = useState(newKey);
  const [removing, setRemoving] = useState(false);
  const fields = useFields({
    name: line?.name ?? '',
    number: line?.number ?? '',
    shownAs: line?.shownAs ?? '',
    source: line?.source ?? null,
    active: line?.active ?? true,
  });
  const { values } = fields;
  const done = (text: string) => {
    void queryClient.invalidateQueries({ queryKey: ownLinesQuery.queryKey });
    // Calls bear the names of lines.
    void queryClient.invalidateQueries({ queryKey: ['calls'] });
    told(text);
    onClose();
  };
  const save = useMutation({
    mutationFn: () => {
      const body = { name: values.name.trim(), number: values.number.trim(), shownAs: orNull(values.shownAs), source: values.source, active: values.active };
      return line
        ? ask(api.PUT('/own-lines/{lineId}', { params: { path: { lineId: line.id }, header: ifMatch(line.version) }, body }))
        : ask(api.POST('/own-lines', { params: { header: once(key) }, body }));
    },
    onSuccess: () => done(t('saved')),
    onError: fields.refuse,
  });
  const remove = useMutation({
    mutationFn: (gone: OwnLine) => ask(api.DELETE('/own-lines/{lineId}', { params: { path: { lineId: gone.id }, header: ifMatch(gone.version) } })),
    onSuccess: () => done(t('removed')),
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = fields.check({
      name: !values.name.trim() && t('admin:needed'),
      number: !values.number.trim() && t('admin:needed'),
    });
    if (good) save.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={line ? t('editing', { name: line.name }) : t('adding')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput label={t('name')} description={t('nameHint')} required data-autofocus {...fields.text('name')} />
        <PhoneInput label={t('number')} required value={values.number} error={fields.errors.number} onChange={(number) => fields.set('number', number)} />
        <TextInput label={t('shownAs')} description={t('shownAsHint')} maxLength={40} {...fields.text('shownAs')} />
        <Select label={t('source')} description={t('sourceHint')} clearable data={sources.options(values.source)} {...fields.choice('source')} />
        <Switch label={t('active')} description={t('activeHint')} checked={values.active} onChange={(event) => fields.set('active', event.currentTarget.checked)} />
        <Refusal text={fields.refusal} />
        {removing && line ? (
          <div role="alert">
            <p>{t('sure', { name: line.name })}</p>
            <div className={classes.buttons}>
              <Button variant="default" onClick={() => setRemoving(false)}>
                {t('keep')}
              </Button>
              <Button color="red" loading={remove.isPending} onClick={() => remove.mutate(line)}>
                {t('remove')}
              </Button>
            </div>
          </div>
        ) : (
          <div className={classes.buttons}>
            {line ? (
              <Button variant="subtle" color="red" onClick={() => setRemoving(true)}>
                {t('remove')}
              </Button>
            ) : null}
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('common:save')}
            </Button>
          </div>
        )}
      </form>
    </Modal>
  );
}
