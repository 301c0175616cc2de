import { useMemo } from 'react';
import { api, ask, once } from '@/api/client';
import type { FileOwner } from '@/features/files/api';
import { FileBox } from '@/features/files/FileBox';
import type { Order } from '../queries';
import { isAllowed } from './OrderAct';
import { Section } from './Section';

const owned = (orderId: string): FileOwner => ({
  key: ['order', orderId],
  list: (bin) => ask(api.GET('/orders/{orderId}/files', { params: { path: { orderId }, query: { bin } } })),
  attach: (section, fileIds, key) =>
    ask(api.POST('/orders/{orderId}/files', { params: { path: { orderId }, header: once(key) }, body: { section, fileIds } })),
  news: 'order.changed',
});

/** What belongs to the order and to none of its sections. */
const own = ['other'];

export function OtherFiles({ order }: { order: Order }) {
  const owner = useMemo(() => owned(order.id), [order.id]);
  return (
    <Section name="files">
      <FileBox owner={owner} mayAdd={isAllowed(order, 'change')} only={own} />
    </Section>
  );
}
