import { Button } from '@mantine/core';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format';
import { told } from '@/shared/toast';
import { orNull } from '@/shared/useFields';
import { acts, type Order } from '../queries';
import { ReasonDialog } from '../ReasonDialog';
import classes from './Form.module.css';
import { OrderAct } from './OrderAct';
import { type Chip, Facts, Section } from './Section';

/** Whether it can be made: the technologist's yes or no [предварительное согласование]. */
export function TechnologistSection({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const [saying, setSaying] = useState<boolean | null>(null);
  const last = order.approvals.at(-1);
  const former = order.approvals.slice(0, -1).reverse();
  const chip: Chip = !last
    ? { tone: 'gray', text: t('chip.waits') }
    : order.approvalStale
      ? { tone: 'amber', text: t('chip.stale') }
      : last.approved
        ? { tone: 'green', text: t('chip.approved') }
        : { tone: 'red', text: t('chip.declined') };
  const word = (said: Order['approvals'][number]) => [
    t(said.approved ? 'technologist.yes' : 'technologist.no'),
    t('technologist.said', { name: said.by?.name ?? '', date: formatDate(said.at, 'dateTime') }),
  ];
  return (
    <Section
      name="technologist"
      chip={chip}
      actions={
        <>
          <OrderAct order={order} name="approve">
            <Button size="compact-sm" variant="default" leftSection={<X size={14} />} onClick={() => setSaying(false)}>
              {t('technologist.decline')}
            </Button>
          </OrderAct>
          <OrderAct order={order} name="approve">
            <Button size="compact-sm" leftSection={<Check size={14} />} onClick={() => setSaying(true)}>
              {t('technologist.approve')}
            </Button>
          </OrderAct>
        </>
      }
    >
      {order.approvalStale ? <p className={classes.warning}>{t('technologist.stale')}</p> : null}
      {last ? (
        <Facts
          facts={[
            [word(last)[0]!, word(last)[1]],
            [t('technologist.remark'), last.remark],
          ]}
        />
      ) : (
        <p className={classes.note}>{t('technologist.none')}</p>
      )}
      {former.length > 0 ? (
        <details>
          <summary>{t('technologist.former')}</summary>
          <ul className={classes.versions}>
            {former.map((said) => (
              <li key={said.at}>
                <p>{[...word(said), said.remark].filter(Boolean).join(' · ')}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {saying === null ? null : (
        <ReasonDialog
          title={t(saying ? 'technologist.approve' : 'technologist.declineTitle')}
          label={t('technologist.remark')}
          go={t(saying ? 'technologist.approve' : 'technologist.declineTitle')}
          danger={!saying}
          optional={saying}
          field="remark"
          max={2000}
          onGo={(remark) => acts.approve(order, { approved: saying, remark: orNull(remark) })}
          onDone={() => {
            told(t('done.approval'));
            setSaying(null);
          }}
          onClose={() => setSaying(null)}
        />
      )}
    </Section>
  );
}
