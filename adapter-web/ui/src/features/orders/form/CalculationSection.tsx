import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { acts, type Order, type OrderMoney } from '../queries';
import { ReasonDialog } from '../ReasonDialog';
import { CalculationForm } from './CalculationForm';
import { CalculationView } from './CalculationView';
import classes from './Form.module.css';
import { isAllowed, OrderAct } from './OrderAct';
import { type Chip, count, Section } from './Section';

/** What it is to cost: changed in place until a contract is signed on it, then in versions. */
export function CalculationSection({ order, money }: { order: Order; money: OrderMoney }) {
  const { t } = useTranslation('orders');
  const [opening, setOpening] = useState(false);
  const { calculation } = money;
  const chip: Chip = money.calculationStale
    ? { tone: 'amber', text: t('chip.stale') }
    : calculation.frozen
      ? { tone: 'blue', text: t('chip.frozen') }
      : calculation.lines.length === 0 && !calculation.enteredTotal
        ? { tone: 'gray', text: t('chip.empty') }
        : calculation.sumAgreedOn
          ? { tone: 'green', text: t('chip.ready') }
          : { tone: 'cyan', text: t('chip.partly') };
  const confirm = () => void acts.confirm(order).then(() => told(t('done.confirmed')), refused);
  return (
    <Section
      name="calculation"
      chip={chip}
      filled={count(calculation.lines.length > 0 || calculation.enteredTotal, calculation.sumAgreedOn, calculation.priceAgreedOn, calculation.priceNote, calculation.fileIds)}
      actions={
        calculation.frozen ? (
          <OrderAct order={order} name="open-calculation">
            <Button size="compact-sm" variant="default" onClick={() => setOpening(true)}>
              {t('calculation.newVersion')}
            </Button>
          </OrderAct>
        ) : null
      }
    >
      <p className={classes.note}>
        <b>{t('calculation.version', { number: calculation.number })}</b> · {[calculation.by?.name, formatDate(calculation.at, 'dateTime'), calculation.reason].filter(Boolean).join(' · ')}
      </p>
      {calculation.frozen ? <p className={classes.note}>{t('calculation.frozen')}</p> : null}
      {money.calculationStale ? (
        <p className={classes.warning}>
          <span>{t('calculation.stale')}</span>
          <OrderAct order={order} name="confirm-calculation">
            <Button size="compact-sm" variant="default" onClick={confirm}>
              {t('calculation.confirm')}
            </Button>
          </OrderAct>
        </p>
      ) : null}
      {isAllowed(order, 'calculate') ? <CalculationForm order={order} money={money} /> : <CalculationView order={order} money={money} />}
      {money.former.length > 0 ? (
        <details>
          <summary>{t('calculation.former')}</summary>
          <ul className={classes.versions}>
            {[...money.former].reverse().map((one) => (
              <li key={one.number}>
                {[t('calculation.version', { number: one.number }), formatMoney(one.due), one.by?.name, formatDate(one.at, 'dateTime')].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {opening ? (
        <ReasonDialog
          title={t('calculation.newVersionTitle')}
          label={t('calculation.newVersionReason')}
          go={t('calculation.newVersion')}
          onGo={(reason) => acts.openCalculation(order, reason)}
          onDone={() => {
            told(t('done.version'));
            setOpening(false);
          }}
          onClose={() => setOpening(false)}
        />
      ) : null}
    </Section>
  );
}
