import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '@/shared/phone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { useCard } from '../queries';
import type { CardTab } from '../search';
import { CardSkeleton } from './ClientPage';
import { ClientView } from './ClientView';

interface ClientDrawerProps {
  clientId: string;
  onClose: () => void;
  onExpand: () => void;
}

/** The same card over the right edge of another list. */
export function ClientDrawer({ clientId, onClose, onExpand }: ClientDrawerProps) {
  const { t } = useTranslation('clients');
  const { data: card, error, refetch } = useCard(clientId);
  const [tab, setTab] = useState<CardTab>();
  return (
    <RecordDrawer title={card ? formatPhone(card.name) : t('card')} onClose={onClose} onExpand={onExpand}>
      {error && !card ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!card && !error ? <CardSkeleton /> : null}
      {card ? <ClientView card={card} tab={tab} onTab={setTab} inDrawer /> : null}
    </RecordDrawer>
  );
}
