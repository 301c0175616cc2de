import { queryOptions } from '@tanstack/react-query';
import { api, ask, type Schemas } from '@/api/client';

export type Notification = Schemas['Notification'];

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: () => ask(api.GET('/me/notifications', { params: { query: { limit: 50 } } })),
  refetchInterval: 60_000,
});

export const mailSettingsQuery = queryOptions({
  queryKey: ['notification-settings'],
  queryFn: () => ask(api.GET('/me/notification-settings')),
});
