import { useCan } from '@/api/session';
import { FulfilmentOfOrder } from '@/features/fulfilment/FulfilmentOfOrder';
import type { Order } from '../queries';
import { Section } from './Section';

/** What is brought, put together and complained of. */
export function FulfilmentSection({ order }: { order: Order }) {
  if (!useCan()('fulfilment.view')) return null;
  return (
    <Section name="fulfilment">
      <FulfilmentOfOrder orderId={order.id} address={order.form.address} lines={order.money?.calculation?.lines} />
    </Section>
  );
}
