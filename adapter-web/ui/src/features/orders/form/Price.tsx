import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/shared/format';
import { isZero } from '../money';
import type { OrderMoney } from '../queries';
import classes from './Form.module.css';

/** What the positions and the discount come to; reckoned by the server alone. */
export function Price({ price }: { price: OrderMoney['calculation']['price'] }) {
  const { t } = useTranslation('orders');
  return (
    <dl className={classes.sums} aria-label={t('calculation.total')}>
      <dt>{t('calculation.total')}</dt>
      <dd>{formatMoney(price.total)}</dd>
      {isZero(price.discount) ? null : (
        <>
          <dt>{t('calculation.discount')}</dt>
          <dd>{formatMoney({ ...price.discount, amount: `-${price.discount.amount}` })}</dd>
        </>
      )}
      <dt className={classes.main}>{t('calculation.due')}</dt>
      <dd className={classes.main} data-testid="price-due">
        {formatMoney(price.due)}
      </dd>
    </dl>
  );
}
