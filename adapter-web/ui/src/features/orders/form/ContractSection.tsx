import { useTranslation } from 'react-i18next';
import type { Order } from '../queries';
import classes from './Form.module.css';
import { type Chip, Facts, Section } from './Section';

/** What the contracts tell of this order. */
export function ContractSection({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const { contract } = order;
  const chip: Chip = !contract
    ? { tone: 'gray', text: t('chip.empty') }
    : contract.stale
      ? { tone: 'amber', text: t('chip.stale') }
      : contract.signed
        ? { tone: 'green', text: t('chip.signed') }
        : { tone: 'gray', text: t('chip.notSigned') };
  return (
    <Section name="contract" chip={chip}>
      {contract ? (
        <>
          {contract.stale ? <p className={classes.warning}>{t('contract.stale')}</p> : null}
          <Facts
            facts={[
              [t('contract.there'), t('common:yes')],
              [t('contract.signed'), t(contract.signed ? 'common:yes' : 'common:no')],
              [t('contract.calculation'), contract.calculation === null ? null : t('contract.versionOf', { number: contract.calculation })],
            ]}
          />
        </>
      ) : (
        <p className={classes.note}>{t('contract.none')}</p>
      )}
    </Section>
  );
}
