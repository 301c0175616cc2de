import { Skeleton } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { remember } from '@/features/search/recents';
import { formatPhone } from '@/shared/phone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useCard } from '../queries';
import classes from './ClientView.module.css';
import { ClientView } from './ClientView';

/** The card as a page of its own. */
export default function ClientPage() {
  const { clientId } = useParams({ from: '/shell/clients/$clientId' });
  const { tab } = useSearch({ from: '/shell/clients/$clientId' });
  const navigate = useNavigate();
  const { data: card, error, refetch } = useCard(clientId);
  const name = card?.name;
  const phone = card?.phones[0]?.number;
  useEffect(() => {
    if (name) remember({ to: `/clients/${clientId}`, text: formatPhone(name), note: formatPhone(phone) });
  }, [clientId, name, phone]);
  if (error && !card) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!card) return <CardSkeleton />;
  return (
    <ClientView
      key={card.id}
      card={card}
      tab={tab}
      onTab={(next) => void navigate({ to: '/clients/$clientId', params: { clientId }, search: { tab: next }, replace: true })}
    />
  );
}

export function CardSkeleton() {
  return (
    <div className={classes.skeleton} aria-busy>
      <Skeleton height={26} width="40%" />
      <Skeleton height={18} width="60%" />
      <Skeleton height={320} />
    </div>
  );
}
