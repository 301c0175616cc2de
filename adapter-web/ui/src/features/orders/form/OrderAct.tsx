import { Tooltip } from '@mantine/core';
import { cloneElement, type ReactElement } from 'react';
import { useCan } from '@/api/session';
import type { Order } from '../queries';

/** Right of a role without which an act is not offered at all. */
const rights: Record<string, string[]> = {
  change: ['orders.edit'],
  assign: ['orders.edit'],
  'link-measurement': ['orders.edit'],
  'add-project': ['orders.edit'],
  calculate: ['orders.edit', 'orders.finance'],
  'open-calculation': ['orders.edit', 'orders.finance'],
  'confirm-calculation': ['orders.edit', 'orders.finance'],
  'change-terms': ['orders.edit', 'orders.finance'],
  approve: ['orders.technologist'],
  'write-contract': ['contracts.edit'],
  'sign-contract': ['contracts.edit'],
  'hand-over': ['orders.stage'],
  'enter-next-stage': ['orders.stage'],
  'go-back': ['orders.stage'],
  cancel: ['orders.stage'],
  'take-up-again': ['orders.stage'],
  'override-stage': ['orders.override'],
  pay: ['payments.register'],
  'accept-excess': ['payments.excess'],
  refund: ['payments.reverse'],
  reverse: ['payments.reverse'],
};

export const actionOf = (order: Order, name: string) => order.actions.find((each) => each.name === name);
export const isAllowed = (order: Order, name: string) => actionOf(order, name)?.allowed ?? false;

/** What the role never may is absent; what the state of this order forbids is disabled, with the server's reason. */
export function OrderAct({ order, name, children }: { order: Order; name: string; children: ReactElement<{ disabled?: boolean }> }) {
  const can = useCan();
  const action = actionOf(order, name);
  if (!action || !(rights[name] ?? []).every((right) => can(right))) return null;
  if (action.allowed) return children;
  return (
    <Tooltip label={action.reason} disabled={!action.reason}>
      <span>{cloneElement(children, { disabled: true })}</span>
    </Tooltip>
  );
}
