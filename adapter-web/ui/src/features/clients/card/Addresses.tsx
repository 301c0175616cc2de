import { NumberInput, Select, TextInput } from '@mantine/core';
import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './Facts.module.css';
import { ItemList, type ItemFormProps, type ItemOf } from './ItemList';
import { addressText } from './words';

type Address = ItemOf<'addresses'>;

const isBlank = (address: Address) => Object.values(address).every((value) => value === null || value === undefined || value === '');

/** A plain link: the page asks no map service for anything by itself. */
export function mapLink(address: Address): string {
  const where =
    address.latitude !== null && address.latitude !== undefined && address.longitude !== null && address.longitude !== undefined
      ? `${address.latitude},${address.longitude}`
      : [address.region, address.city, address.street, address.house].filter(Boolean).join(', ') || (address.text ?? '');
  return `https://yandex.ru/maps/?text=${encodeURIComponent(where)}`;
}

export function Addresses() {
  const { t } = useTranslation('clients');
  const details = (address: Address) =>
    [
      address.entrance && t('address.entranceIs', { value: address.entrance }),
      address.floor !== null && address.floor !== undefined && t('address.floorIs', { value: address.floor }),
      address.lift === true ? t('address.withLift') : address.lift === false ? t('address.noLift') : '',
      address.entranceCode && t('address.codeIs', { value: address.entranceCode }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <ItemList
      field="addresses"
      title={t('field.addresses')}
      ranked
      nameOf={addressText}
      blank={{}}
      isBlank={isBlank}
      show={(address) => (
        <>
          {addressText(address)} <span className={classes.label}>{[address.kind, details(address)].filter(Boolean).join(' · ')}</span>{' '}
          <a className={classes.map} href={mapLink(address)} target="_blank" rel="noreferrer noopener">
            <MapPin size={12} aria-hidden />
            {t('onMap')}
          </a>
        </>
      )}
      form={(props) => <AddressForm {...props} />}
    />
  );
}

function AddressForm({ draft, change, errors }: ItemFormProps<Address>) {
  const { t } = useTranslation('clients');
  const line = (field: 'kind' | 'region' | 'city' | 'street' | 'house' | 'flat' | 'entrance' | 'entranceCode' | 'text', max: number) => (
    <TextInput
      label={t(`address.${field}`)}
      maxLength={max}
      value={draft[field] ?? ''}
      error={errors[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value || null })}
    />
  );
  return (
    <>
      <div className={classes.pair}>
        {line('city', 150)}
        {line('kind', 50)}
      </div>
      {line('street', 200)}
      <div className={classes.triple}>
        {line('house', 30)}
        {line('flat', 30)}
        {line('entrance', 30)}
      </div>
      <div className={classes.triple}>
        <NumberInput
          label={t('address.floor')}
          min={-9}
          max={200}
          allowDecimal={false}
          hideControls
          value={draft.floor ?? ''}
          error={errors.floor}
          onChange={(floor) => change({ floor: typeof floor === 'number' ? floor : null })}
        />
        <Select
          label={t('address.lift')}
          data={[
            { value: 'true', label: t('address.has') },
            { value: 'false', label: t('address.hasNot') },
          ]}
          value={draft.lift === null || draft.lift === undefined ? null : String(draft.lift)}
          clearable
          onChange={(lift) => change({ lift: lift === null ? null : lift === 'true' })}
        />
        {line('entranceCode', 30)}
      </div>
      {line('text', 500)}
    </>
  );
}
