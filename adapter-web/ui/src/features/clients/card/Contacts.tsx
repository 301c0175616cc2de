import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatPhone } from '@/shared/phone';
import { PhoneInput } from '@/shared/ui/PhoneInput';
import { useEditing } from './editing';
import classes from './Facts.module.css';
import { ItemList, type ItemOf } from './ItemList';

const services = ['WHATSAPP', 'TELEGRAM', 'VIBER', 'VK', 'MAX', 'OTHER'] as const;

export function Phones() {
  const { t } = useTranslation('clients');
  const { card } = useEditing();
  return (
    <ItemList
      field="phones"
      title={t('field.phones')}
      ranked
      // A masked number cannot be sent back, so the list cannot be changed either.
      locked={card.phonesVisible ? false : t('phonesHidden')}
      nameOf={(phone) => formatPhone(phone.number)}
      blank={{ number: '', label: null, extension: null }}
      isBlank={(phone) => phone.number.trim() === ''}
      show={(phone) => (
        <>
          <PhoneLink whom={{ clientId: card.id, phone: card.phones.indexOf(phone) }} who={phone.number}>
            {formatPhone(phone.number)}
          </PhoneLink>
          {phone.extension ? ` ${t('extension', { number: phone.extension })}` : ''} <span className={classes.label}>{phone.label}</span>
        </>
      )}
      form={({ draft, change, errors }) => (
        <>
          <PhoneInput label={t('column.phone')} value={draft.number} error={errors.number} onChange={(number) => change({ number })} />
          <div className={classes.pair}>
            <TextInput
              label={t('label')}
              placeholder={t('labelPlaceholder')}
              maxLength={50}
              value={draft.label ?? ''}
              error={errors.label}
              onChange={(event) => change({ label: event.currentTarget.value || null })}
            />
            <TextInput
              label={t('extensionLabel')}
              maxLength={12}
              value={draft.extension ?? ''}
              error={errors.extension}
              onChange={(event) => change({ extension: event.currentTarget.value || null })}
            />
          </div>
        </>
      )}
    />
  );
}

export function Emails() {
  const { t } = useTranslation('clients');
  return (
    <ItemList
      field="emails"
      title={t('field.emails')}
      ranked
      nameOf={(email) => email.address}
      blank={{ address: '', label: null }}
      isBlank={(email) => email.address.trim() === ''}
      show={(email) => (
        <>
          <a href={`mailto:${email.address}`}>{email.address}</a> <span className={classes.label}>{email.label}</span>
        </>
      )}
      form={({ draft, change, errors }) => (
        <>
          <TextInput
            label={t('column.email')}
            type="email"
            maxLength={254}
            value={draft.address}
            error={errors.address}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
          <TextInput
            label={t('label')}
            maxLength={50}
            value={draft.label ?? ''}
            error={errors.label}
            onChange={(event) => change({ label: event.currentTarget.value || null })}
          />
        </>
      )}
    />
  );
}

export function Messengers() {
  const { t } = useTranslation('clients');
  const { card } = useEditing();
  const nameOf = (messenger: ItemOf<'messengers'>) => t(`messenger.${messenger.service}`);
  return (
    <ItemList
      field="messengers"
      title={t('field.messengers')}
      locked={card.phonesVisible ? false : t('phonesHidden')}
      nameOf={nameOf}
      blank={{ service: 'WHATSAPP', account: '' }}
      isBlank={(messenger) => messenger.account.trim() === ''}
      show={(messenger) => (
        <>
          {formatPhone(messenger.account)} <span className={classes.label}>{nameOf(messenger)}</span>
        </>
      )}
      form={({ draft, change, errors }) => (
        <div className={classes.pair}>
          <TextInput
            label={t('account')}
            maxLength={100}
            value={draft.account}
            error={errors.account}
            onChange={(event) => change({ account: event.currentTarget.value })}
          />
          <Select
            label={t('service')}
            data={services.map((value) => ({ value, label: t(`messenger.${value}`) }))}
            value={draft.service}
            allowDeselect={false}
            error={errors.service}
            onChange={(service) => change({ service: service as (typeof services)[number] })}
          />
        </div>
      )}
    />
  );
}
