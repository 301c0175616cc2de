import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '@/api/client';

export const callQuery = (callId: string) =>
  queryOptions({
    queryKey: ['calls', 'one', callId],
    queryFn: () => ask(api.GET('/calls/{callId}', { params: { path: { callId } } })),
  });
