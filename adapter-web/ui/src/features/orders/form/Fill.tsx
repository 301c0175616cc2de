import { Button, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useCan } from '@/api/session';
import { useAct } from '@/features/events/useAct';
import { refused, told } from '@/shared/toast';
import { orNull } from '@/shared/useFields';
import { DateField } from '@/shared/ui/DateField';
import { Refusal } from '@/shared/ui/Refusal';
import { dayOf } from '@/shared/zone';
import { sectionOf } from '../conditions';
import ordersClasses from '../Orders.module.css';
import { acts, type Order } from '../queries';
import { ReasonDialog } from '../ReasonDialog';
import { draftOf, factsOf } from './calculation';
import { ContractDialog, SignDialog } from './ContractDialogs';
import { LinkDialog } from './MeasurementSection';
import { isAllowed } from './OrderAct';
import { PayDialog } from './PayDialogs';
import { ProjectDialog } from './ProjectSection';
import { anchorOf, type SectionKey } from './Section';

export type Condition = Schemas['OrderCondition'];
type Way = 'link' | 'project' | 'agree' | 'confirm' | 'approve' | 'contract' | 'sign' | 'pay';

/** By which act a missing thing can be given on the spot; what is a work of its own is none of them. */
const ways: Partial<Record<Condition, { way: Way; act: string }[]>> = {
  MEASUREMENT_ACCEPTED: [{ way: 'link', act: 'link-measurement' }],
  PROJECT_THERE: [{ way: 'project', act: 'add-project' }],
  PROJECT_CURRENT: [{ way: 'project', act: 'add-project' }],
  SUM_AGREED: [{ way: 'agree', act: 'calculate' }],
  CALCULATION_CURRENT: [{ way: 'confirm', act: 'confirm-calculation' }],
  TECHNOLOGIST_APPROVED: [{ way: 'approve', act: 'approve' }],
  CONTRACT_SIGNED: [
    { way: 'sign', act: 'sign-contract' },
    { way: 'contract', act: 'write-contract' },
  ],
  CONTRACT_CURRENT: [{ way: 'sign', act: 'sign-contract' }],
  PREPAYMENT_PAID: [{ way: 'pay', act: 'pay' }],
  PAID_BEFORE_DELIVERY: [{ way: 'pay', act: 'pay' }],
  SETTLED: [{ way: 'pay', act: 'pay' }],
};

/** What is offered for a missing thing of this order, to this user. */
export function wayOf(order: Order, condition: Condition, can: (right: string) => boolean): Way | undefined {
  const found = ways[condition]?.find(({ act }) => isAllowed(order, act))?.way;
  const needs = found === 'agree' || found === 'pay' ? order.money !== null : found === 'link' ? can('measurements.view') : true;
  return needs ? found : undefined;
}

interface FillProps {
  order: Order;
  condition: Condition;
  /** Shows the section of the form where it is filled in; without it the form is opened there. */
  onSection?: (section: SectionKey) => void;
  /** A dialog over the one it stands in was opened or closed: Escape is that one's. */
  onDialog: (open: boolean) => void;
}

/** The button that gives what is missing: a dialog of the one act it takes, or the way to the section it is filled in. */
export function Fill({ order, condition, onSection, onDialog }: FillProps) {
  const { t } = useTranslation('orders');
  const can = useCan();
  const [open, setOpen] = useState<Way | null>(null);
  const way = wayOf(order, condition, can);
  const section = sectionOf[condition];
  const show = (next: Way | null) => {
    setOpen(next);
    onDialog(next !== null);
  };
  const close = () => show(null);
  if (way) {
    const go = () => (way === 'confirm' ? void acts.confirm(order).then(() => told(t('done.confirmed')), refused) : show(way));
    return (
      <>
        <Button size="compact-sm" variant="default" onClick={go}>
          {t(`fill.${way}`)}
        </Button>
        {open === 'link' ? <LinkDialog order={order} onClose={close} /> : null}
        {open === 'project' ? <ProjectDialog order={order} onClose={close} /> : null}
        {open === 'agree' ? <AgreeDialog order={order} onClose={close} /> : null}
        {open === 'contract' ? <ContractDialog order={order} onClose={close} /> : null}
        {open === 'sign' ? <SignDialog order={order} onClose={close} /> : null}
        {open === 'pay' && order.money ? <PayDialog order={order} money={order.money} onClose={close} /> : null}
        {open === 'approve' ? (
          <ReasonDialog
            title={t('technologist.approve')}
            label={t('technologist.remark')}
            go={t('technologist.approve')}
            optional
            field="remark"
            max={2000}
            onGo={(remark) => acts.approve(order, { approved: true, remark: orNull(remark) })}
            onDone={() => {
              told(t('done.approval'));
              close();
            }}
            onClose={close}
          />
        ) : null}
      </>
    );
  }
  if (!section) return null;
  const label = t('stageDialog.fill', { section: t(`section.${section}`) });
  return onSection ? (
    <Button size="compact-sm" variant="default" onClick={() => onSection(section)}>
      {label}
    </Button>
  ) : (
    <Button component={Link} to="/orders/$orderId" params={{ orderId: order.id } as never} hash={anchorOf(section)} size="compact-sm" variant="default">
      {label}
    </Button>
  );
}

/** The day on which the client said yes to the sum. */
function AgreeDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const [on, setOn] = useState<string | null>(() => dayOf(new Date()));
  const { busy, run, fields, refusal } = useAct('orders');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { money } = order;
    if (!on || !money) return;
    void run(
      () => acts.calculate(order, { ...factsOf(draftOf(money), money.balance.due.currency), sumAgreedOn: on }),
      () => {
        told(t('done.agreed'));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('calculation.sumAgreedOn')} size={420} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={ordersClasses.form} onSubmit={submit} noValidate>
        <DateField label={t('field.date')} required data-autofocus value={on} error={fields.sumAgreedOn} onChange={setOn} />
        <Refusal text={refusal('sumAgreedOn')} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!on}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
