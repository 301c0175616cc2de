import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once, type Schemas } from '@/api/client';
import { useMe } from '@/api/session';
import { told } from '@/shared/toast';
import { type ClientChoice, ClientPicker } from '@/shared/ui/ClientPicker';
import { PhoneInput } from '@/shared/ui/PhoneInput';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import classes from './CallbackPage.module.css';
import { askInquiriesAnew } from './queries';

const ways = ['FORM', 'EMAIL', 'MESSENGER', 'MANUAL'] as const;

/** Takes in what came by any other way than the telephone; whoever asks is found by number or address, or gets a card. */
export function AddInquiryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('inquiries');
  const me = useMe();
  const [key] = useState(newKey);
  const fields = useFields({
    source: 'FORM' as Schemas['InquirySource'],
    client: null as ClientChoice | null,
    phone: '',
    email: '',
    name: '',
    text: '',
    owner: 'rule' as 'rule' | 'me',
  });
  const { values } = fields;
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/inquiries', {
          params: { header: once(key) },
          body: {
            source: values.source,
            clientId: values.client?.id ?? null,
            phone: orNull(values.phone),
            email: orNull(values.email),
            name: orNull(values.name),
            text: orNull(values.text),
            ownerId: values.owner === 'me' ? me.employeeId : null,
          },
        }),
      ),
    onSuccess: () => {
      told(t('add.done'));
      askInquiriesAnew();
      onClose();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const nobody = !values.client && !values.phone.trim() && !values.email.trim();
    if (fields.check({ phone: nobody && t('add.nobody') })) save.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('add.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <Select
          label={t('column.source')}
          allowDeselect={false}
          data={ways.map((value) => ({ value, label: t(`source.${value}`) }))}
          value={values.source}
          onChange={(source) => fields.set('source', (source ?? 'FORM') as Schemas['InquirySource'])}
        />
        <PhoneInput label={t('column.phone')} data-autofocus value={values.phone} error={fields.errors.phone} onChange={(phone) => fields.set('phone', phone)} />
        <TextInput label={t('add.email')} type="email" {...fields.text('email')} />
        <TextInput label={t('add.name')} {...fields.text('name')} />
        <ClientPicker label={t('add.client')} description={t('add.clientHint')} value={values.client} onChange={(client) => fields.set('client', client)} />
        <Textarea label={t('column.text')} autosize minRows={2} {...fields.text('text')} />
        <Select
          label={t('column.owner')}
          allowDeselect={false}
          data={[
            { value: 'rule', label: t('add.byRule') },
            { value: 'me', label: t('add.me') },
          ]}
          value={values.owner}
          onChange={(owner) => fields.set('owner', owner === 'me' ? 'me' : 'rule')}
        />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('add.button')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
