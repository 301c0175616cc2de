import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/shared/format';
import { contractTone } from '../look';
import type { Order } from '../queries';
import { ContractDialog, SignDialog } from './ContractDialogs';
import { FileLinks } from './FileLinks';
import classes from './Form.module.css';
import { OrderAct } from './OrderAct';
import { type Chip, count, Facts, Section } from './Section';

/** The contract of the order; signing it freezes the calculation. */
export function ContractSection({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const [doing, setDoing] = useState<'write' | 'sign' | null>(null);
  const { contract } = order;
  const chip: Chip = !contract
    ? { tone: 'gray', text: t('chip.empty') }
    : contract.stale
      ? { tone: 'amber', text: t('chip.stale') }
      : { tone: contractTone[contract.state], text: t(`contract.state.${contract.state}`) };
  return (
    <Section
      name="contract"
      chip={chip}
      filled={count(contract?.number, contract?.signed, contract?.validUntil, contract?.executionDue, contract?.warrantyMonths, contract?.fileIds)}
      actions={
        <>
          <OrderAct order={order} name="write-contract">
            <Button size="compact-sm" variant="default" onClick={() => setDoing('write')}>
              {t(contract ? 'contract.edit' : 'contract.write')}
            </Button>
          </OrderAct>
          {contract ? (
            <OrderAct order={order} name="sign-contract">
              <Button size="compact-sm" onClick={() => setDoing('sign')}>
                {t('contract.sign')}
              </Button>
            </OrderAct>
          ) : null}
        </>
      }
    >
      {contract?.stale ? <p className={classes.warning}>{t('contract.stale')}</p> : null}
      {contract ? (
        <Facts
          facts={[
            [t('contract.number'), contract.number],
            [
              t('contract.signings'),
              contract.signings.map((one) => `${t('contract.versionOf', { number: one.calculation })}, ${formatDay(one.on)}`).join('\n'),
            ],
            [t('contract.validUntil'), formatDay(contract.validUntil)],
            [t('contract.executionDue'), formatDay(contract.executionDue)],
            [t('contract.warranty'), contract.warrantyMonths === null ? null : t('contract.months', { count: contract.warrantyMonths })],
            [t('contract.files'), <FileLinks key="files" orderId={order.id} ids={contract.fileIds} none={t('project.noFiles')} />],
          ]}
        />
      ) : (
        <p className={classes.note}>{t('contract.none')}</p>
      )}
      {doing === 'write' ? <ContractDialog order={order} onClose={() => setDoing(null)} /> : null}
      {doing === 'sign' ? <SignDialog order={order} onClose={() => setDoing(null)} /> : null}
    </Section>
  );
}
