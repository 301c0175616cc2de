import { Button, Modal, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { fieldErrors, messageOf } from '@/api/problem';
import { useDictionary } from '@/api/queries';
import { useCan, useMe } from '@/api/session';
import { told } from '@/shared/toast';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { PhoneInput } from '@/shared/ui/PhoneInput';
import { Duplicates } from './Duplicates';
import { parseName } from './names';
import classes from './NewClientDialog.module.css';
import { type ClientCard, keep } from './queries';

interface NewClientProps {
  name?: string;
  phone?: string;
  onClose: () => void;
  onOpen: (clientId: string) => void;
  /** What to do with the new client besides opening its card. */
  onCreated?: (card: ClientCard) => void;
}

/** The telephone first: it tells at once whether the client is known. */
export function NewClientDialog({ name: carried, phone: number, onClose, onOpen, onCreated }: NewClientProps) {
  const { t } = useTranslation('clients');
  const me = useMe();
  const can = useCan();
  const sources = useDictionary('sources');
  const looksLikeNumber = carried !== undefined && /^[+\d\s().-]{5,}$/.test(carried);
  const [type, setType] = useState<'PERSON' | 'COMPANY'>('PERSON');
  const [phone, setPhone] = useState(number ?? (looksLikeNumber ? carried : ''));
  const [name, setName] = useState(looksLikeNumber ? '' : (carried ?? ''));
  const [email, setEmail] = useState('');
  const [source, setSource] = useState<string | null>(null);
  const [manager, setManager] = useState<string | null>(me.employeeId);
  const [key] = useState(newKey);
  const company = type === 'COMPANY';
  const create = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/clients', {
          params: { header: once(key) },
          body: {
            type,
            ...(company ? { companyName: name.trim() } : parseName(name)),
            phones: phone.trim() ? [{ number: phone.trim() }] : [],
            emails: email.trim() ? [{ address: email.trim() }] : [],
            source,
            managerId: manager,
          },
        }),
      ),
    onSuccess: (card) => {
      keep(card);
      told(t('created', { name: card.name }));
      if (onCreated) onCreated(card);
      else onOpen(card.id);
    },
  });
  const errors = fieldErrors(create.error);
  const nameError = errors.companyName ?? errors.familyName ?? errors.givenName ?? errors.patronymic;
  const placed = Object.keys(errors).some((path) => /^(companyName|familyName|givenName|patronymic|phones|emails|source|managerId)/.test(path));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() && !create.isPending) create.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('newClient')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <PhoneInput
          label={t('column.phone')}
          value={phone}
          onChange={setPhone}
          data-autofocus
          error={errors['phones.0.number'] ?? errors.phones}
          placeholder={t('phonePlaceholder')}
        />
        <SegmentedControl
          aria-label={t('column.type')}
          value={type}
          onChange={(value) => setType(value as typeof type)}
          data={(['PERSON', 'COMPANY'] as const).map((value) => ({ value, label: t(`type.${value}`) }))}
        />
        <TextInput
          label={company ? t('field.companyName') : t('fullName')}
          required
          value={name}
          error={nameError}
          placeholder={company ? t('companyPlaceholder') : t('namePlaceholder')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes.pair}>
          <TextInput
            label={t('column.email')}
            type="email"
            value={email}
            error={errors['emails.0.address'] ?? errors.emails}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Select label={t('column.source')} data={sources.options()} value={source} onChange={setSource} error={errors.source} clearable />
        </div>
        {can('clients.reassign') ? (
          <EmployeePicker label={t('responsible')} value={manager} onChange={setManager} error={errors.managerId} />
        ) : null}
        <Duplicates entered={{ phone, email, name: name }} onOpen={onOpen} />
        {create.error && !placed ? (
          <p className={classes.refusal} role="alert">
            {messageOf(create.error)}
          </p>
        ) : null}
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={!name.trim()}>
            {t('create')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
