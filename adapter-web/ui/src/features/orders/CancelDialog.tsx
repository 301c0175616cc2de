import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/shared/format';
import { told } from '@/shared/toast';
import { MoneyInput } from '@/shared/ui/MoneyInput';
import { isMore, readMoney } from './money';
import { acts, type Order } from './queries';
import { ReasonDialog } from './ReasonDialog';

/** The order comes to nothing; what was paid is given back but for what the company keeps. */
export function CancelDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const [retained, setRetained] = useState('');
  const balance = order.money?.balance;
  const paid = balance && isMore(balance.paid.amount) ? balance.paid : null;
  const sum = readMoney(retained);
  const wrong = retained.trim() !== '' && sum === null;
  return (
    <ReasonDialog
      title={t('cancelDialog.title', { number: order.number })}
      label={t('cancelDialog.reason')}
      go={t('cancelDialog.go')}
      back={t('cancelDialog.keep')}
      danger
      onGo={(reason) => (wrong ? Promise.reject(new Error(t('calculation.badMoney'))) : acts.cancel(order, { reason, retained: paid && sum && isMore(sum) ? { amount: sum, currency: paid.currency } : null }))}
      onDone={() => {
        told(t('done.cancel', { number: order.number }));
        onClose();
      }}
      onClose={onClose}
    >
      {paid ? (
        <MoneyInput
          label={t('cancelDialog.retained')}
          description={t('cancelDialog.retainedHint', { sum: formatMoney(paid) })}
          value={retained}
          error={wrong ? t('calculation.badMoney') : undefined}
          onChange={setRetained}
        />
      ) : null}
    </ReasonDialog>
  );
}
