import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import access from '@/features/access/access.module.css';
import { useEnding } from '@/features/access/acts';
import { DeputyDialog } from '@/features/access/DeputyDialog';
import { lastOf } from '@/features/access/period';
import { allows, type Deputy, myDeputies } from '@/features/access/queries';
import { formatDate } from '@/shared/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';

/** Who stands in for me, and for whom I do. */
export function Deputies() {
  const { t } = useTranslation('access');
  const mine = useQuery(myDeputies);
  const [appointing, setAppointing] = useState(false);
  const { end } = useEnding();
  const lasting = (all: Deputy[]) => all.filter((each) => each.state !== 'ENDED');
  const deputies = lasting(mine.data?.deputies ?? []);
  const standsInFor = lasting(mine.data?.standsInFor ?? []);
  const when = (one: Deputy) =>
    [
      one.state === 'TO_COME' ? t('fromTo', { from: formatDate(one.from), until: lastOf(one.until) }) : t('untilDay', { until: lastOf(one.until) }),
      one.ground,
      one.orderNumber ? t('order', { number: one.orderNumber }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <FormSection title={t('myDeputy')}>
      {mine.isPending ? <Skeleton height={24} /> : null}
      {mine.error ? <ErrorState error={mine.error} onRetry={() => void mine.refetch()} compact /> : null}
      {mine.data && deputies.length === 0 ? <p className={access.none}>{t('noDeputy')}</p> : null}
      <ul className={access.list}>
        {deputies.map((one) => (
          <li key={one.id} className={access.item} data-testid={`row-deputy-${one.id}`}>
            <div className={access.body}>
              <div>{one.deputyName}</div>
              <div className={access.meta}>{when(one)}</div>
            </div>
            {allows(one, 'end') ? (
              <Button variant="subtle" size="compact-sm" aria-label={t('endOne', { name: one.deputyName })} onClick={() => void end(one)}>
                {t('end')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mine.data?.mayAppoint ? (
        <div className={access.more}>
          <Button variant="default" size="compact-sm" onClick={() => setAppointing(true)}>
            {t('appoint')}
          </Button>
        </div>
      ) : null}
      {standsInFor.length > 0 ? (
        <>
          <h4 className={access.legend}>{t('iStandInFor')}</h4>
          <ul className={access.list}>
            {standsInFor.map((one) => (
              <li key={one.id} className={access.item}>
                <div className={access.body}>
                  <div>{one.absentName}</div>
                  <div className={access.meta}>{when(one)}</div>
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {appointing ? <DeputyDialog own onClose={() => setAppointing(false)} /> : null}
    </FormSection>
  );
}
