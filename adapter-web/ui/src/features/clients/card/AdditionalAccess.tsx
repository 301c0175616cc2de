import { ActionIcon, Button, Skeleton, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, KeyRound, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import access from '@/features/access/access.module.css';
import { useEnding } from '@/features/access/acts';
import { GrantDialog } from '@/features/access/GrantDialog';
import { ProlongDialog } from '@/features/access/ProlongDialog';
import { lastOf } from '@/features/access/period';
import { allows, type Grant, grantsOfClient } from '@/features/access/queries';
import { formatDate } from '@/shared/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { useEditing } from './editing';

/** Who else was given access to the client, until when and why. */
export function AdditionalAccess() {
  const { t } = useTranslation('access');
  const { card } = useEditing();
  const grants = useQuery(grantsOfClient(card.id));
  const [giving, setGiving] = useState(false);
  const [prolonging, setProlonging] = useState<Grant | null>(null);
  const { revoke } = useEnding();
  const mayGive = allows(card, 'grant');
  const lasting = (grants.data ?? []).filter((each) => each.state !== 'ENDED');
  const ended = (grants.data ?? []).length - lasting.length;
  return (
    <FormSection title={t('additional')} fold="client.access">
      {grants.isPending ? <Skeleton height={24} /> : null}
      {grants.error ? <ErrorState error={grants.error} onRetry={() => void grants.refetch()} compact /> : null}
      {grants.data && lasting.length === 0 ? <p className={access.none}>{t('nobody')}</p> : null}
      <ul className={access.list}>
        {lasting.map((grant) => (
          <li key={grant.id} className={access.item} data-testid={`row-grant-${grant.id}`}>
            <div className={access.body}>
              <div>{grant.granteeName}</div>
              <div className={access.meta} title={t('givenBy', { name: grant.grantedByName ?? '', when: formatDate(grant.grantedAt, 'dateTime') })}>
                {[
                  t(`levels.${grant.level}`),
                  grant.state === 'TO_COME' ? t('fromTo', { from: formatDate(grant.from), until: lastOf(grant.until) }) : t('untilDay', { until: lastOf(grant.until) }),
                  grant.ground,
                  grant.orderNumber ? t('order', { number: grant.orderNumber }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <div className={access.acts}>
              {allows(grant, 'prolong') ? (
                <Tooltip label={t('prolong')}>
                  <ActionIcon aria-label={t('prolongOne', { name: grant.granteeName })} onClick={() => setProlonging(grant)}>
                    <CalendarPlus size={14} />
                  </ActionIcon>
                </Tooltip>
              ) : null}
              {allows(grant, 'revoke') ? (
                <Tooltip label={t('revoke')}>
                  <ActionIcon aria-label={t('revokeOne', { name: grant.granteeName })} onClick={() => void revoke(grant)}>
                    <X size={14} />
                  </ActionIcon>
                </Tooltip>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {ended > 0 ? <p className={access.meta}>{t('endedCount', { count: ended })}</p> : null}
      {mayGive ? (
        <div className={access.more}>
          <Button variant="default" size="compact-sm" leftSection={<KeyRound size={14} />} onClick={() => setGiving(true)}>
            {t('give')}
          </Button>
        </div>
      ) : null}
      {giving ? <GrantDialog clientId={card.id} onClose={() => setGiving(false)} /> : null}
      {prolonging ? <ProlongDialog grant={prolonging} onClose={() => setProlonging(null)} /> : null}
    </FormSection>
  );
}
