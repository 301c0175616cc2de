import { Button, Modal, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/features/events/useAct';
import { Refusal } from '@/shared/ui/Refusal';
import { Fill } from './form/Fill';
import formClasses from './form/Form.module.css';
import { isAllowed } from './form/OrderAct';
import { goTo, type SectionKey } from './form/Section';
import { isBack, lead } from './lead';
import type { Stage } from './look';
import classes from './Orders.module.css';
import type { Order } from './queries';

interface StageDialogProps {
  order: Order;
  target: Stage;
  onClose: () => void;
  /** On the form itself the missing sections are a step away; elsewhere the order is opened. */
  onForm: boolean;
}

/** Leads an order to a stage: tells all that is missing at once; with the right and a reason it goes on anyway. */
export function StageDialog({ order, target, onClose, onForm }: StageDialogProps) {
  const { t } = useTranslation('orders');
  const [reason, setReason] = useState('');
  const [filling, setFilling] = useState(false);
  const { busy, run, fields, refusal } = useAct('orders');
  const back = isBack(order, target);
  const missing = back || target !== order.next ? [] : order.unmet;
  const override = missing.length > 0;
  const mayGo = !override || isAllowed(order, 'override-stage');
  const stage = t(`stage.${target}`);
  const needsReason = back || override;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!mayGo || (needsReason && !reason.trim())) return;
    void run(
      () => lead(order, { stage: target, reason: reason.trim() || null, override: override || null }),
      onClose,
    );
  };
  const fill = (section: SectionKey) => {
    onClose();
    // The dialog gives the focus back when it closes: only then it can go on.
    setTimeout(() => goTo(section), 0);
  };
  return (
    <Modal opened onClose={onClose} title={t(back ? 'stageDialog.back' : 'stageDialog.forward', { stage })} size={560} closeButtonProps={{ 'aria-label': t('common:close') }} returnFocus={!override} closeOnEscape={!filling}>
      <div className={classes.form} data-testid="stage-dialog">
        {override ? (
          <>
            <p className={formClasses.note}>{t('stageDialog.missing', { stage, count: missing.length })}</p>
            <ul className={formClasses.versions}>
              {missing.map((each) => (
                <li key={each.condition} className={formClasses.warning} data-testid={`unmet-${each.condition}`}>
                  <span>{each.text}</span>
                  <span className={formClasses.cardActs}>
                    <Fill order={order} condition={each.condition} onSection={onForm ? fill : undefined} onDialog={setFilling} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {needsReason ? null : <p className={formClasses.note}>{t('summary.readyFor', { stage })}</p>}
        {mayGo ? null : <p className={formClasses.note}>{t('stageDialog.noOverride')}</p>}
        <form className={classes.form} onSubmit={submit} noValidate>
          {needsReason && mayGo ? (
            <Textarea
              label={t(back ? 'stageDialog.backReason' : 'stageDialog.overrideReason')}
              required
              data-autofocus={back || undefined}
              autosize
              minRows={2}
              maxLength={1000}
              value={reason}
              error={fields.reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
          <Refusal text={refusal('reason')} />
          <div className={classes.foot}>
            {onForm ? null : (
              <Button component={Link} to="/orders/$orderId" params={{ orderId: order.id } as never} variant="default">
                {t('stageDialog.openOrder')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t(mayGo ? 'common:cancel' : 'common:close')}
            </Button>
            {mayGo ? (
              <Button type="submit" color={override ? 'red' : undefined} loading={busy} disabled={needsReason && !reason.trim()}>
                {back ? t('stageDialog.goBack') : override ? t('act.override').replace('…', '') : t('stageDialog.go')}
              </Button>
            ) : null}
          </div>
        </form>
      </div>
    </Modal>
  );
}
