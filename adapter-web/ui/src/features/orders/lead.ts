import type { Schemas } from '@/api/client';
import { i18n } from '@/i18n';
import { refused, told } from '@/shared/toast';
import { isAllowed } from './form/OrderAct';
import { type Stage, stages } from './look';
import { acts, type Order } from './queries';

/** Whether a stage lies behind: going there needs a reason and no conditions. */
export const isBack = (order: Pick<Order, 'stage'>, target: Stage) => stages.indexOf(target) < stages.indexOf(order.stage);

/** Enters a stage and says so; a step forward can be taken back while the message stands. */
export async function lead(order: Order, entry: Schemas['OrderStageEntry']): Promise<Order> {
  const said = (one: Order) => i18n.t('orders:done.stage', { number: one.number, stage: i18n.t(`orders:stage.${one.stage}`) });
  const after = await acts.enter(order, entry);
  const undo = () =>
    void acts.enter(after, { stage: order.stage, reason: i18n.t('orders:undoReason'), override: null }).then((back) => told(said(back)), refused);
  told(said(after), !isBack(order, entry.stage) && isAllowed(after, 'go-back') ? undo : undefined);
  return after;
}
