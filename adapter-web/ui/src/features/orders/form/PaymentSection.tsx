import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '@/app/tones';
import { formatDay, formatMoney } from '@/shared/format';
import { StatusChip } from '@/shared/ui/StatusChip';
import { isZero } from '../money';
import type { Order, OrderMoney } from '../queries';
import { FileLinks } from './FileLinks';
import classes from './Form.module.css';
import { Ledger } from './Ledger';
import { OrderAct } from './OrderAct';
import { PayDialog, RefundDialog } from './PayDialogs';
import { type Chip, count, Facts, Section } from './Section';
import { TermsDialog } from './TermsDialog';

const partTone: Record<OrderMoney['balance']['parts'][number]['state'], Tone> = { OPEN: 'gray', PARTLY_PAID: 'amber', PAID: 'green', OVERDUE: 'red' };

/** How it is paid, what came, what is still owed; the figures come from the ledger alone. */
export function PaymentSection({ order, money }: { order: Order; money: OrderMoney }) {
  const { t } = useTranslation('orders');
  const [doing, setDoing] = useState<'pay' | 'refund' | 'terms' | null>(null);
  const idle = () => setDoing(null);
  const { terms, balance } = money;
  const chip: Chip = !isZero(balance.overpaid)
    ? { tone: 'violet', text: t('chip.excess') }
    : !isZero(balance.overdue)
      ? { tone: 'red', text: t('chip.late') }
      : isZero(balance.due)
        ? { tone: 'gray', text: t('chip.empty') }
        : isZero(balance.outstanding)
          ? { tone: 'green', text: t('chip.settled') }
          : { tone: 'orange', text: t('chip.debt') };
  const { invoice, bonus } = terms;
  return (
    <Section
      name="payment"
      chip={chip}
      filled={count(terms.form, invoice, invoice?.date, invoice?.fileIds)}
      actions={
        <>
          <OrderAct order={order} name="change-terms">
            <Button size="compact-sm" variant="default" onClick={() => setDoing('terms')}>
              {t('payment.editTerms')}
            </Button>
          </OrderAct>
          <OrderAct order={order} name="refund">
            <Button size="compact-sm" variant="default" onClick={() => setDoing('refund')}>
              {t('payment.refund')}
            </Button>
          </OrderAct>
          <OrderAct order={order} name="pay">
            <Button size="compact-sm" onClick={() => setDoing('pay')}>
              {t('payment.pay')}
            </Button>
          </OrderAct>
        </>
      }
    >
      <Facts
        facts={[
          [t('payment.form'), terms.form ? t(`payment.forms.${terms.form}`) : null],
          [t('payment.invoice'), invoice ? (invoice.date ? t('payment.invoiceOf', { number: invoice.number, date: formatDay(invoice.date) }) : t('payment.invoiceNo', { number: invoice.number })) : null],
          ...(invoice && invoice.fileIds.length > 0
            ? [[t('payment.invoiceFiles'), <FileLinks key="files" orderId={order.id} ids={invoice.fileIds} />] as [string, ReactNode]]
            : []),
          [t('payment.bonus'), bonus ? [formatMoney(bonus.amount), bonus.agent].filter(Boolean).join(' · ') : null],
        ]}
      />
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('payment.schedule')}>
          <thead>
            <tr>
              <th scope="col">{t('payment.part')}</th>
              <th scope="col">{t('payment.before')}</th>
              <th scope="col">{t('payment.dueOn')}</th>
              <th scope="col" className={classes.number}>
                {t('payment.sum')}
              </th>
              <th scope="col" className={classes.number}>
                {t('payment.paid')}
              </th>
              <th scope="col">{t('measurement.state')}</th>
            </tr>
          </thead>
          <tbody>
            {balance.parts.map((part, index) => (
              // Parts have no name of their own but their place.
              <tr key={`${index + 1}`} data-testid={`part-${index + 1}`}>
                <td>{part.name ?? t('payment.partNamed', { number: index + 1 })}</td>
                <td>{t(`payment.milestones.${part.before}`)}</td>
                <td>{formatDay(part.dueOn)}</td>
                <td className={classes.number}>{formatMoney(part.amount)}</td>
                <td className={classes.number}>{formatMoney(part.paid)}</td>
                <td>
                  <StatusChip tone={partTone[part.state]}>{t(`payment.partState.${part.state}`)}</StatusChip>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Ledger order={order} money={money} />
      {doing === 'pay' ? <PayDialog order={order} money={money} onClose={idle} /> : null}
      {doing === 'refund' ? <RefundDialog order={order} money={money} onClose={idle} /> : null}
      {doing === 'terms' ? <TermsDialog order={order} money={money} onClose={idle} /> : null}
    </Section>
  );
}
