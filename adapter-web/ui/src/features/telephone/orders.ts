import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { useCan } from '@/api/session';
import { refused, told } from '@/shared/toast';

export type Whom = Schemas['PlaceCall'];

/** Orders of this page: of others nobody here has to be told. */
const own = new Set<string>();

export const isOwn = (orderId: string) => own.has(orderId);

function mine(order: Schemas['TelephoneOrder']): void {
  own.add(order.id);
  void queryClient.invalidateQueries({ queryKey: ['me', 'calls'] });
}

/** Lets my telephone ring and then calls them. Every press is an order of its own, and while one is on its way there is no second. */
export function usePlaceCall() {
  const { t } = useTranslation('telephone');
  return useMutation({
    mutationFn: (whom: Whom) => ask(api.POST('/calls', { params: { header: once(newKey()) }, body: whom })),
    onSuccess: (order) => {
      mine(order);
      told(t('pickUp'));
    },
    onError: refused,
  });
}

export function useHangUp(callId: string) {
  return useMutation({
    mutationFn: () => ask(api.POST('/calls/{runningCallId}/hangup', { params: { path: { runningCallId: callId }, header: once(newKey()) } })),
    onSuccess: mine,
    onError: refused,
  });
}

export function useTransfer(callId: string) {
  return useMutation({
    mutationFn: (body: Schemas['CallTransferOrder']) =>
      ask(api.POST('/calls/{runningCallId}/transfer', { params: { path: { runningCallId: callId }, header: once(newKey()) }, body })),
    onSuccess: mine,
    onError: refused,
  });
}

export function useTakeBack(callId: string) {
  return useMutation({
    mutationFn: () =>
      ask(api.POST('/calls/{runningCallId}/transfer-cancellation', { params: { path: { runningCallId: callId }, header: once(newKey()) } })),
    onSuccess: mine,
    onError: refused,
  });
}

/** Who could take a call now, kept fresh while it is looked at. */
export function usePresence(enabled: boolean) {
  const can = useCan();
  useLive('presence.changed', () => void queryClient.invalidateQueries({ queryKey: ['telephone', 'presence'] }));
  return useQuery({
    queryKey: ['telephone', 'presence'],
    queryFn: () => ask(api.GET('/telephone/presence')),
    enabled: enabled && can('calls.place'),
    staleTime: 0,
  });
}
