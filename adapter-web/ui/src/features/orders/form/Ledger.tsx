import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { formatDay, formatMoney } from '@/shared/format';
import { told } from '@/shared/toast';
import { acts, type Order, type OrderMoney } from '../queries';
import { ReasonDialog } from '../ReasonDialog';
import classes from './Form.module.css';
import { OrderAct } from './OrderAct';

type Line = Schemas['LedgerLine'];

const kindOf = (line: Line) => (line.kind === 'PAYMENT' ? (line.purpose ?? 'FURTHER') : line.kind);

/** Every payment, refund and reversal: nothing is ever taken out, a wrong line gets its opposite. */
export function Ledger({ order, money }: { order: Order; money: OrderMoney }) {
  const { t } = useTranslation('orders');
  const [reversing, setReversing] = useState<Line | null>(null);
  if (money.ledger.length === 0) return <p className={classes.note}>{t('payment.noLedger')}</p>;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('payment.ledger')}>
        <thead>
          <tr>
            <th scope="col">{t('payment.kind')}</th>
            <th scope="col">{t('payment.on')}</th>
            <th scope="col" className={classes.number}>
              {t('payment.sum')}
            </th>
            <th scope="col">{t('payment.form')}</th>
            <th scope="col">{t('payment.document')}</th>
            <th scope="col">{t('payment.by')}</th>
            <th scope="col" className={classes.narrow}>
              <span className="nz-only-read-aloud">{t('more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {money.ledger.map((line) => (
            <tr key={line.id} data-testid={`ledger-${line.kind.toLowerCase()}`}>
              <td>
                <span data-struck={line.reversed || undefined}>{t(`payment.kinds.${kindOf(line)}`)}</span>
                {line.reversed ? <span className="nz-dimmed"> · {t('payment.reversed')}</span> : null}
                {line.excessAccepted ? <span className="nz-dimmed"> · {t('payment.excess')}</span> : null}
                {line.reason || line.comment ? <div className={classes.note}>{[line.reason, line.comment].filter(Boolean).join(' · ')}</div> : null}
              </td>
              <td>{formatDay(line.on)}</td>
              <td className={classes.number}>
                <span data-struck={line.reversed || undefined}>{formatMoney(line.effect)}</span>
              </td>
              <td>{t(`payment.forms.${line.form}`)}</td>
              <td>{[line.number, line.externalNumber].filter(Boolean).join(' · ')}</td>
              <td>{line.by?.name}</td>
              <td>
                {line.kind === 'REVERSAL' || line.reversed ? null : (
                  <OrderAct order={order} name="reverse">
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('payment.reverseOf', { kind: t(`payment.kinds.${kindOf(line)}`), sum: formatMoney(line.amount) })}
                      onClick={() => setReversing(line)}
                    >
                      {t('payment.reverse')}
                    </Button>
                  </OrderAct>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {reversing ? <ReverseDialog line={reversing} onClose={() => setReversing(null)} /> : null}
    </div>
  );
}

function ReverseDialog({ line, onClose }: { line: Line; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const [key, setKey] = useState(newKey);
  return (
    <ReasonDialog
      title={t('payment.reverseTitle')}
      label={t('field.reason')}
      go={t('payment.reverse')}
      danger
      onGo={async (reason) => {
        try {
          await acts.reverse(line.id, { reason, on: null }, key);
        } catch (error) {
          setKey(newKey());
          throw error;
        }
      }}
      onDone={() => {
        told(t('done.reversal'));
        onClose();
      }}
      onClose={onClose}
    >
      <p className={classes.note}>
        {t(`payment.kinds.${kindOf(line)}`)} · {formatDay(line.on)} · {formatMoney(line.amount)}. {t('payment.reverseHint')}
      </p>
    </ReasonDialog>
  );
}
