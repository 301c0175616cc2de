import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask, ifMatch, once, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { ApiProblem } from '@/api/problem';
import { queryClient } from '@/api/queries';
import type { ClaimQuery } from './search';

export type Job = Schemas['Job'];
export type JobRow = Schemas['JobRow'];
export type Claim = Schemas['Claim'];
export type ClaimRow = Schemas['ClaimRow'];

export const refresh = () => void queryClient.invalidateQueries({ queryKey: ['fulfilment'] });

export const calendarQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['fulfilment', 'calendar', from, to],
    queryFn: ({ signal }) => ask(api.GET('/fulfilment-calendar', { params: { query: { from, to } }, signal })),
  });

export const crewsQuery = queryOptions({ queryKey: ['fulfilment', 'crews'], queryFn: async () => (await ask(api.GET('/crews'))).items });

export const vehiclesQuery = queryOptions({ queryKey: ['fulfilment', 'vehicles'], queryFn: async () => (await ask(api.GET('/vehicles'))).items });

export const useCrews = () => useQuery(crewsQuery).data ?? [];

export const useVehicles = () => useQuery(vehiclesQuery).data ?? [];

/** A visit by its id alone: whoever follows a notice does not know which of both it is. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['fulfilment', 'job', id],
    queryFn: async () => {
      try {
        return await ask(api.GET('/deliveries/{deliveryId}', { params: { path: { deliveryId: id } } }));
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 404) throw error;
        return ask(api.GET('/assemblies/{assemblyId}', { params: { path: { assemblyId: id } } }));
      }
    },
  });

export const claimQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['fulfilment', 'claim', claimId],
    queryFn: () => ask(api.GET('/claims/{claimId}', { params: { path: { claimId } } })),
  });

export const claimsQuery = (order?: string) =>
  queryOptions({
    queryKey: ['fulfilment', 'claims', order],
    queryFn: async ({ signal }) => (await ask(api.GET('/claims', { params: { query: { order, limit: 200 } }, signal }))).items,
  });

/** How many claims there are by a filter. */
export const useClaimCount = (query: ClaimQuery): number | undefined =>
  useQuery({
    queryKey: ['fulfilment', 'claims', 'count', query],
    queryFn: async ({ signal }) => (await ask(api.GET('/claims', { params: { query: { ...query, limit: 1, total: true } }, signal }))).total,
    placeholderData: keepPreviousData,
  }).data ?? undefined;

export const jobsOfOrderQuery = (order: string) =>
  queryOptions({
    queryKey: ['fulfilment', 'of-order', order],
    queryFn: async ({ signal }) => {
      const query = { order, limit: 200 };
      const deliveries = await ask(api.GET('/deliveries', { params: { query }, signal }));
      const assemblies = await ask(api.GET('/assemblies', { params: { query }, signal }));
      return [...deliveries.items, ...assemblies.items].sort((one, other) => one.window.from.localeCompare(other.window.from));
    },
  });

/** Where I am sent with a crew: what lies a week behind, and a month ahead. */
export const myJobsQuery = queryOptions({
  queryKey: ['fulfilment', 'mine'],
  queryFn: async ({ signal }) => {
    const day = 86_400_000;
    const now = Date.now();
    const query = { from: new Date(now - 7 * day).toISOString(), until: new Date(now + 30 * day).toISOString() };
    return (await ask(api.GET('/me/jobs', { params: { query }, signal }))).items;
  },
});

/** A moment of quiet gathers what comes in one stroke. */
const quiet = 400;

export function useLiveFulfilment(): void {
  const [stale, setStale] = useState(0);
  const touch = () => setStale((was) => was + 1);
  useLive(['job.changed', 'claim.changed', 'schedule.changed', 'crews.changed', 'vehicles.changed'], touch);
  useEffect(() => {
    if (stale === 0) return;
    const timer = setTimeout(refresh, quiet);
    return () => clearTimeout(timer);
  }, [stale]);
}

type Named = Pick<Job, 'id' | 'version' | 'kind'>;
const delivery = (job: Named) => ({ params: { path: { deliveryId: job.id }, header: ifMatch(job.version) } });
const assembly = (job: Named) => ({ params: { path: { assemblyId: job.id }, header: ifMatch(job.version) } });
const isDelivery = (job: Named) => job.kind === 'DELIVERY';
const claimed = (claim: Pick<Claim, 'id' | 'version'>) => ({ params: { path: { claimId: claim.id }, header: ifMatch(claim.version) } });

/** What can be done with visits and claims. */
export const acts = {
  deliver: (body: Schemas['NewDelivery'], key: string) => ask(api.POST('/deliveries', { params: { header: once(key) }, body })),
  assemble: (body: Schemas['NewAssembly'], key: string) => ask(api.POST('/assemblies', { params: { header: once(key) }, body })),
  depart: (job: Named) =>
    isDelivery(job)
      ? ask(api.POST('/deliveries/{deliveryId}/departure', delivery(job)))
      : ask(api.POST('/assemblies/{assemblyId}/departure', assembly(job))),
  replan: (job: Named, body: Schemas['JobVisitWish']) =>
    isDelivery(job)
      ? ask(api.PUT('/deliveries/{deliveryId}/visit', { ...delivery(job), body }))
      : ask(api.PUT('/assemblies/{assemblyId}/visit', { ...assembly(job), body })),
  changeDelivery: (job: Named, body: Schemas['DeliveryForm']) => ask(api.PUT('/deliveries/{deliveryId}/form', { ...delivery(job), body })),
  changeAssembly: (job: Named, body: Schemas['AssemblyForm']) => ask(api.PUT('/assemblies/{assemblyId}/form', { ...assembly(job), body })),
  complete: (job: Named, body: Schemas['JobActFacts']) =>
    isDelivery(job)
      ? ask(api.POST('/deliveries/{deliveryId}/completion', { ...delivery(job), body }))
      : ask(api.POST('/assemblies/{assemblyId}/completion', { ...assembly(job), body })),
  cancel: (job: Named, reason: string) =>
    isDelivery(job)
      ? ask(api.POST('/deliveries/{deliveryId}/cancellation', { ...delivery(job), body: { reason } }))
      : ask(api.POST('/assemblies/{assemblyId}/cancellation', { ...assembly(job), body: { reason } })),
  fail: (job: Named, reason: string) =>
    isDelivery(job)
      ? ask(api.POST('/deliveries/{deliveryId}/failure', { ...delivery(job), body: { reason } }))
      : ask(api.POST('/assemblies/{assemblyId}/failure', { ...assembly(job), body: { reason } })),
  raise: (body: Schemas['NewClaim'], key: string) => ask(api.POST('/claims', { params: { header: once(key) }, body })),
  changeClaim: (claim: Claim, body: Schemas['ClaimForm']) => ask(api.PUT('/claims/{claimId}/form', { ...claimed(claim), body })),
  addToClaim: (claim: Claim, section: string, fileIds: string[], key: string) =>
    ask(api.POST('/claims/{claimId}/files', { params: { path: { claimId: claim.id }, header: once(key) }, body: { section, fileIds } })),
  decide: (claim: Claim, body: Schemas['ClaimDecision']) => ask(api.POST('/claims/{claimId}/decision', { ...claimed(claim), body })),
  close: (claim: Claim, confirmation: string) =>
    ask(api.POST('/claims/{claimId}/closing', { ...claimed(claim), body: { confirmation } })),
  reopen: (claim: Claim, reason: string) => ask(api.POST('/claims/{claimId}/reopening', { ...claimed(claim), body: { reason } })),
};
