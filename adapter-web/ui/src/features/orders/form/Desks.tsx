import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '@/api/queries';
import { useAct } from '@/features/events/useAct';
import { told } from '@/shared/toast';
import { orNull } from '@/shared/useFields';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { Refusal } from '@/shared/ui/Refusal';
import classes from '../Orders.module.css';
import { acts, type Order } from '../queries';
import formClasses from './Form.module.css';

interface DialogProps {
  order: Order;
  onClose: () => void;
}

/** Lays the order on another desk [текущее место нахождения]. */
export function HandOverDialog({ order, onClose }: DialogProps) {
  const { t } = useTranslation('orders');
  const departments = useQuery(departmentsQuery).data ?? [];
  const [department, setDepartment] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { busy, run, fields, refusal } = useAct('orders');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!department && !person) return;
    void run(
      () => acts.handOver(order, { departmentId: department, employeeId: person, note: orNull(note) }),
      () => {
        told(t('done.handOver'));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('handOverDialog.title')} size={520} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <p className={formClasses.note}>{t('handOverDialog.hint')}</p>
        <Select
          label={t('field.department')}
          data-autofocus
          searchable
          clearable
          clearButtonProps={{ tabIndex: -1 }}
          data={departments.map((each) => ({ value: each.id, label: each.name }))}
          value={department}
          error={fields.departmentId}
          onChange={setDepartment}
        />
        <EmployeePicker label={t('field.employee')} value={person} onChange={setPerson} error={fields.employeeId} />
        <TextInput label={t('field.comment')} maxLength={500} value={note} error={fields.note} onChange={(event) => setNote(event.currentTarget.value)} />
        <Refusal text={refusal('departmentId', 'employeeId', 'note')} />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!department && !person}>
            {t('handOverDialog.go')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Gives the order to another manager. */
export function AssignDialog({ order, onClose }: DialogProps) {
  const { t } = useTranslation('orders');
  const [person, setPerson] = useState<string | null>(order.manager.id);
  const { busy, run, fields, refusal } = useAct('orders');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!person) return;
    void run(
      () => acts.assign(order, person),
      () => {
        told(t('done.assign'));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('assignDialog.title')} size={420} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <EmployeePicker label={t('field.manager')} data-autofocus value={person} onChange={setPerson} error={fields.employeeId} />
        <Refusal text={refusal('employeeId')} />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!person || person === order.manager.id}>
            {t('assignDialog.go')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
