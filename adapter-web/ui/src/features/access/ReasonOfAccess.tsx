import { KeyRound } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { StatusChip } from '@/shared/ui/StatusChip';
import { lastOf } from './period';

const dayMs = 86_400_000;

/** Why a card that is not one's own is open: by whose order, or in whose place, and until when. */
export function ReasonOfAccess({ clientId, access }: { clientId: string; access: Schemas['ReasonOfAccess'] }) {
  const { t } = useTranslation('access');
  const { until } = access;
  // When the time is over the card asks again, and is told that it is not there.
  useEffect(() => {
    if (!until) return;
    const left = new Date(until).getTime() - Date.now();
    if (left > dayMs) return;
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['client', clientId] }), Math.max(1000, left + 500));
    return () => clearTimeout(timer);
  }, [clientId, until]);
  if (!until || (access.reason !== 'GRANTED_ACCESS' && access.reason !== 'DEPUTY')) return null;
  const words = {
    until: lastOf(until),
    ground: access.ground ?? '',
    number: access.orderNumber ?? '',
    name: access.onBehalfOf ?? '',
  };
  const text =
    access.reason === 'DEPUTY' ? t('why.deputy', words) : access.orderNumber ? t('why.byOrder', words) : t('why.byGround', words);
  return (
    <span data-testid="why-access" title={[access.ground, access.level ? t(`levels.${access.level}`) : ''].filter(Boolean).join(' · ')}>
      <StatusChip tone="violet" icon={KeyRound}>
        {text}
      </StatusChip>
    </span>
  );
}
