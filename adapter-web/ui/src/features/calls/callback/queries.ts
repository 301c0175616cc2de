import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '@/api/client';
import { queryClient } from '@/api/queries';

export const inquirySummaryQuery = queryOptions({
  queryKey: ['inquiries', 'summary'],
  queryFn: () => ask(api.GET('/inquiries/summary')),
});

export const colleaguesQuery = queryOptions({
  queryKey: ['inquiries', 'colleagues'],
  queryFn: () => ask(api.GET('/colleagues')),
});

export const askInquiriesAnew = () => void queryClient.invalidateQueries({ queryKey: ['inquiries'] });
