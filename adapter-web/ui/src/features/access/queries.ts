import { queryOptions } from '@tanstack/react-query';
import { api, ask, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';

export type Grant = Schemas['AccessGrant'];
export type Deputy = Schemas['Deputy'];
export type LentState = Schemas['LentState'];

/** Access to one client: what lasts, what is to come, what has ended. */
export const grantsOfClient = (client: string) =>
  queryOptions({
    queryKey: ['access-grants', 'client', client],
    queryFn: async () => (await ask(api.GET('/access-grants', { params: { query: { client, limit: 100 } } }))).items,
  });

export const myDeputies = queryOptions({
  queryKey: ['deputies', 'mine'],
  queryFn: () => ask(api.GET('/me/deputies')),
});

/** What others see by it changes as well: everything that was lent is asked for anew. */
export function lentChanged(client?: string): void {
  void queryClient.invalidateQueries({ queryKey: ['access-grants'] });
  void queryClient.invalidateQueries({ queryKey: ['deputies'] });
  if (client) void queryClient.invalidateQueries({ queryKey: ['client-history', client] });
}

export const allows = (record: { actions: Schemas['Action'][] }, name: string) =>
  record.actions.find((each) => each.name === name)?.allowed ?? false;
