import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/client';
import { eventQuery } from '@/features/events/queries';
import { may } from '@/features/work/queries';

/** The planned contact for which a call was placed, while it is open and may be ended; null without one. */
export function usePlan(call: Schemas['Call'], clientId: string | undefined): Schemas['ActivityRow'] | null {
  const { data } = useQuery({ ...eventQuery(call.planId ?? ''), enabled: call.planId !== null, retry: false, staleTime: 0 });
  const plan = data?.activity;
  return plan && may(plan, 'hold') && plan.client?.id === clientId ? plan : null;
}
