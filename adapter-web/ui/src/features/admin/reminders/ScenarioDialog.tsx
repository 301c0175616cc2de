import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { told } from '@/shared/toast';
import { useFields } from '@/shared/useFields';
import { Refusal } from '@/shared/ui/Refusal';
import adminClasses from '../admin.module.css';
import classes from './ScenariosPage.module.css';

export type Scenario = Schemas['ReminderScenario'];

const bounds = { beforeMinutes: [0, 10080], everyMinutes: [1, 1440], supervisorAfter: [0, 100] } as const;

/** A scenario, new or known. */
export function ScenarioDialog({ scenario, fields: words, onClose }: { scenario: Scenario | null; fields: string[]; onClose: () => void }) {
  const { t, i18n } = useTranslation('scenarios');
  const [key] = useState(newKey);
  const fields = useFields({
    code: '',
    nameRu: scenario?.nameRu ?? '',
    nameEn: scenario?.nameEn ?? '',
    beforeMinutes: String(scenario?.beforeMinutes ?? 15),
    everyMinutes: String(scenario?.everyMinutes ?? 15),
    supervisorAfter: String(scenario?.supervisorAfter ?? 4),
    text: scenario?.text ?? '{what} · {client}',
  });
  const { values } = fields;
  const save = useMutation({
    mutationFn: () => {
      const body = {
        nameRu: values.nameRu.trim(),
        nameEn: values.nameEn.trim(),
        beforeMinutes: Number(values.beforeMinutes),
        everyMinutes: Number(values.everyMinutes),
        supervisorAfter: Number(values.supervisorAfter),
        text: values.text.trim(),
      };
      return scenario
        ? ask(api.PUT('/reminder-scenarios/{scenario}', { params: { path: { scenario: scenario.code }, header: ifMatch(scenario.version) }, body }))
        : ask(api.POST('/reminder-scenarios', { params: { header: once(key) }, body: { code: values.code.trim(), ...body } }));
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['reminder-scenarios'] });
      told(t('saved'));
      onClose();
    },
    onError: fields.refuse,
  });
  const outside = (name: keyof typeof bounds) => {
    const [least, most] = bounds[name];
    const number = Number(values[name]);
    return (!/^\d+$/.test(values[name].trim()) || number < least || number > most) && t('badNumber', { least, most });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = fields.check({
      code: !scenario && !/^[a-z0-9][a-z0-9-]{0,49}$/.test(values.code.trim()) && t('badCode'),
      nameRu: !values.nameRu.trim() && t('admin:needed'),
      nameEn: !values.nameEn.trim() && t('admin:needed'),
      beforeMinutes: outside('beforeMinutes'),
      everyMinutes: outside('everyMinutes'),
      supervisorAfter: outside('supervisorAfter'),
      text: !values.text.trim() && t('admin:needed'),
    });
    if (good) save.mutate();
  };
  const name = scenario ? (i18n.language === 'en' ? scenario.nameEn : scenario.nameRu) : '';
  return (
    <Modal opened onClose={onClose} size="lg" title={scenario ? t('editing', { name }) : t('adding')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={adminClasses.form} noValidate>
        {scenario ? null : <TextInput label={t('code')} description={t('codeHint')} required data-autofocus {...fields.text('code')} />}
        <TextInput label={t('nameRu')} required data-autofocus={scenario ? true : undefined} {...fields.text('nameRu')} />
        <TextInput label={t('nameEn')} required {...fields.text('nameEn')} />
        <div className={classes.numbers}>
          <TextInput inputMode="numeric" label={t('before')} {...fields.text('beforeMinutes')} />
          <TextInput inputMode="numeric" label={t('every')} {...fields.text('everyMinutes')} />
          <TextInput inputMode="numeric" label={t('supervisor')} description={t('supervisorHint')} {...fields.text('supervisorAfter')} />
        </div>
        <Textarea label={t('text')} description={t('textHint', { fields: words.map((word) => `{${word}}`).join(' ') })} required autosize minRows={2} maxLength={300} {...fields.text('text')} />
        <Refusal text={fields.refusal} />
        <div className={adminClasses.buttons}>
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
