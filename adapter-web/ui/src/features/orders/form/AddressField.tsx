import { Button, Modal, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { addressText } from '@/features/clients/card/words';
import { useAct } from '@/features/events/useAct';
import fieldClasses from '@/shared/ui/EditableField.module.css';
import { Refusal } from '@/shared/ui/Refusal';
import ordersClasses from '../Orders.module.css';
import type { Order } from '../queries';

type Address = Schemas['Address'];
const parts = ['city', 'street', 'house', 'flat', 'text'] as const;
const longest = { city: 150, street: 200, house: 30, flat: 30, text: 500 };

interface AddressFieldProps {
  order: Order;
  locked?: string | boolean;
  onSave: (address: Address | null) => Promise<unknown>;
}

/** Where the furniture goes; several fields, so it is changed in a small form. */
export function AddressField({ order, locked, onSave }: AddressFieldProps) {
  const { t } = useTranslation('orders');
  const [open, setOpen] = useState(false);
  const { address } = order.form;
  const words = address ? addressText(address) : '';
  return (
    <div className={fieldClasses.field}>
      <span className={fieldClasses.label}>{t('field.address')}</span>
      <Tooltip label={typeof locked === 'string' ? locked : ''} disabled={typeof locked !== 'string'}>
        <UnstyledButton className={fieldClasses.value} data-locked={Boolean(locked) || undefined} aria-disabled={Boolean(locked) || undefined} aria-label={`${t('field.address')}: ${words || t('common:empty')}`} onClick={() => !locked && setOpen(true)}>
          {words || <span className={fieldClasses.none}>{t('common:notSet')}</span>}
        </UnstyledButton>
      </Tooltip>
      {open ? <AddressDialog address={address} onSave={onSave} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function AddressDialog({ address, onSave, onClose }: { address: Address | null; onSave: AddressFieldProps['onSave']; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const [draft, setDraft] = useState<Address>(address ?? {});
  const { busy, run, fields, refusal } = useAct('orders');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const blank = Object.values(draft).every((value) => value === null || value === undefined || value === '');
    void run(() => onSave(blank ? null : draft), onClose);
  };
  const errorOf = (part: string) => fields[`address.${part}`];
  return (
    <Modal opened onClose={onClose} title={t('address.edit')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={ordersClasses.form} onSubmit={submit} noValidate>
        {parts.map((part, index) => (
          <TextInput
            key={part}
            label={t(`address.${part}`)}
            data-autofocus={index === 0 || undefined}
            maxLength={longest[part]}
            value={draft[part] ?? ''}
            error={errorOf(part)}
            onChange={(event) => {
              const value = event.currentTarget.value || null;
              setDraft((was) => ({ ...was, [part]: value }));
            }}
          />
        ))}
        <Refusal text={refusal(...parts.map((part) => `address.${part}`))} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
