import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney } from '@/shared/format';
import { sectionOf } from '../conditions';
import { isZero } from '../money';
import type { Order } from '../queries';
import classes from './Form.module.css';
import { anchorOf } from './Section';

/** What everybody asks first: what is owed, what comes next, where it has been. */
export function Summary({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const balance = order.money?.balance;
  const stage = order.next ? t(`stage.${order.next}`) : '';
  return (
    <aside className={classes.summary} aria-label={t('summary.title')}>
      {balance ? (
        <div className={classes.card}>
          <h2 className={classes.cardTitle}>{t('payment.balance')}</h2>
          <dl className={classes.sums}>
            <dt>{t('payment.due')}</dt>
            <dd>{formatMoney(balance.due)}</dd>
            <dt>{t('payment.paid')}</dt>
            <dd>{formatMoney(balance.paid)}</dd>
            <dt className={classes.main}>{t('payment.outstanding')}</dt>
            <dd className={classes.main} data-testid="outstanding">
              {formatMoney(balance.outstanding)}
            </dd>
            {isZero(balance.overdue) ? null : (
              <>
                <dt>{t('payment.overdue')}</dt>
                <dd className={classes.late}>{formatMoney(balance.overdue)}</dd>
              </>
            )}
            {isZero(balance.overpaid) ? null : (
              <>
                <dt>{t('payment.overpaid')}</dt>
                <dd data-testid="overpaid">{formatMoney(balance.overpaid)}</dd>
              </>
            )}
          </dl>
        </div>
      ) : null}
      {order.stage === 'CANCELLED' ? null : (
        <div className={classes.card}>
          <h2 className={classes.cardTitle}>{t('summary.nextStep')}</h2>
          {!order.next ? (
            <p className={classes.note}>{t('summary.allDone')}</p>
          ) : order.unmet.length === 0 ? (
            <p className={classes.note}>{t('summary.readyFor', { stage })}</p>
          ) : (
            <>
              <p className={classes.note}>{t('summary.waitsFor', { stage })}</p>
              <ul className={classes.unmet} data-testid="unmet">
                {order.unmet.map((each) => {
                  const section = sectionOf[each.condition];
                  return <li key={each.condition}>{section ? <a href={`#${anchorOf(section)}`}>{each.text}</a> : each.text}</li>;
                })}
              </ul>
            </>
          )}
        </div>
      )}
      <div className={classes.card}>
        <h2 className={classes.cardTitle}>{t('desks')}</h2>
        <ol className={classes.unmet}>
          {[...order.desks].reverse().map((desk) => (
            <li key={desk.since}>
              {[desk.department?.name, desk.person?.name].filter(Boolean).join(' · ') || t('nobodyHolds')}
              <div className={classes.note}>
                {[t('deskSince', { date: formatDate(desk.since, 'shortDateTime') }), desk.handedBy && desk.handedBy.id !== desk.person?.id ? t('handedBy', { name: desk.handedBy.name }) : null, desk.note].filter(Boolean).join(' · ')}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </aside>
  );
}
