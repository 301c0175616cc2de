import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { useMe } from '@/api/session';
import { useAct } from '@/features/events/useAct';
import { cardQuery } from '@/features/clients/queries';
import { told } from '@/shared/toast';
import { orNull } from '@/shared/useFields';
import { type ClientChoice, ClientPicker } from '@/shared/ui/ClientPicker';
import { DateField } from '@/shared/ui/DateField';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { Refusal } from '@/shared/ui/Refusal';
import classes from './Orders.module.css';
import { acts, type Order } from './queries';

/** The least that makes an order; all the rest is filled in its form. */
export function NewOrderDialog({ clientId, onClose }: { clientId?: string; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const navigate = useNavigate();
  const me = useMe();
  const [key, setKey] = useState(newKey);
  const [client, setClient] = useState<ClientChoice | null>(null);
  const [title, setTitle] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const [manager, setManager] = useState<string | null>(me.employeeId);
  const [tried, setTried] = useState(false);
  const { busy, run, fields, refusal } = useAct('orders');
  const carried = useQuery({ ...cardQuery(clientId ?? ''), enabled: clientId !== undefined }).data;
  useEffect(() => {
    if (carried) setClient({ id: carried.id, name: carried.name });
  }, [carried]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!client) return;
    let opened: Order | undefined;
    void run(
      async () => {
        try {
          opened = await acts.open({ clientId: client.id, managerId: manager, form: { title: orNull(title), due } }, key);
        } catch (error) {
          // What was refused may be asked for otherwise: that is another act.
          setKey(newKey());
          throw error;
        }
      },
      () => {
        told(t('opened', { number: opened!.number }));
        void navigate({ to: '/orders/$orderId', params: { orderId: opened!.id } });
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('new')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate data-testid="new-order">
        <ClientPicker
          label={t('field.client')}
          required
          data-autofocus
          value={client}
          onChange={setClient}
          error={fields.clientId ?? (tried && !client ? t('clientNeeded') : undefined)}
        />
        <TextInput label={t('field.title')} maxLength={200} value={title} error={fields['form.title']} onChange={(event) => setTitle(event.currentTarget.value)} />
        <div className={classes.pair}>
          <DateField label={t('field.due')} value={due} onChange={setDue} error={fields['form.due']} />
          <EmployeePicker label={t('field.manager')} value={manager} onChange={setManager} error={fields.managerId} />
        </div>
        <Refusal text={refusal('clientId', 'form.title', 'form.due', 'managerId')} />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('open')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
