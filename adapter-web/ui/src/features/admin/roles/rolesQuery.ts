import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '@/api/client';

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async () => (await ask(api.GET('/roles'))).items,
});

export const rightsQuery = queryOptions({
  queryKey: ['rights'],
  queryFn: async () => (await ask(api.GET('/rights'))).items,
  staleTime: Number.POSITIVE_INFINITY,
});
