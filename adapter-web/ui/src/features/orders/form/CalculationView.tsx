import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/api/queries';
import { formatDay, formatMoney } from '@/shared/format';
import { typedNumber } from '../money';
import type { Order, OrderMoney } from '../queries';
import { FileLinks } from './FileLinks';
import classes from './Form.module.css';
import { Price } from './Price';
import { Facts } from './Section';

/** A calculation that is only read: frozen by a contract, or somebody else's. */
export function CalculationView({ order, money }: { order: Order; money: OrderMoney }) {
  const { t } = useTranslation('orders');
  const groups = useDictionary('product-groups');
  const { calculation } = money;
  return (
    <>
      {calculation.lines.length === 0 ? (
        <p className={classes.note}>{t('calculation.none')}</p>
      ) : (
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('calculation.positions')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('calculation.group')}</th>
                <th scope="col">{t('calculation.product')}</th>
                <th scope="col" className={classes.number}>
                  {t('calculation.quantity')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('calculation.price')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('calculation.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {calculation.lines.map((line) => (
                <tr key={line.number}>
                  <td>{groups.nameOf(line.group)}</td>
                  <td>{line.product}</td>
                  <td className={classes.number}>{typedNumber(line.quantity)}</td>
                  <td className={classes.number}>{formatMoney(line.price)}</td>
                  <td className={classes.number}>{formatMoney(line.amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Price price={calculation.price} />
      <Facts
        facts={[
          [t('calculation.sumAgreedOn'), formatDay(calculation.sumAgreedOn)],
          [t('calculation.priceAgreedOn'), formatDay(calculation.priceAgreedOn)],
          [t('calculation.priceNote'), calculation.priceNote],
          [t('calculation.files'), <FileLinks key="files" orderId={order.id} ids={calculation.fileIds} none={t('project.noFiles')} />],
        ]}
      />
    </>
  );
}
