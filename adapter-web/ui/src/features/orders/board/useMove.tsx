import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '@/api/queries';
import { refused, told } from '@/shared/toast';
import { CancelDialog } from '../CancelDialog';
import { actionOf } from '../form/OrderAct';
import { isBack, lead } from '../lead';
import type { Stage } from '../look';
import { acts, type OrderRow, orderQueryOf, useOrder } from '../queries';
import { ReasonDialog } from '../ReasonDialog';
import { StageDialog } from '../StageDialog';

/** What is asked of the user before the order can move. */
type Asked = { id: string; what: 'cancel' | 'resume' } | { id: string; what: 'stage'; target: Stage };

/**
 * Leads an order from the board: on at once where nothing is missing, else by the dialog that names all of it; back, cancelled and taken up
 * again with a reason. Whether it may is read from the order as it stands now, not from the card.
 */
export function useMove(onMoved: (id: string, stage: Stage) => void) {
  const { t } = useTranslation('orders');
  const [moving, setMoving] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const move = async (row: OrderRow, target: Stage | 'resume') => {
    if (moving) return;
    setMoving(row.id);
    try {
      const order = await queryClient.fetchQuery({ ...orderQueryOf(row.id), staleTime: 0 });
      if (order.stage !== row.stage) {
        void queryClient.invalidateQueries({ queryKey: ['orders', 'board'] });
        throw new Error(t('boardWords.elsewhere', { number: order.number, stage: t(`stage.${order.stage}`) }));
      }
      const act = target === 'resume' ? 'take-up-again' : target === 'CANCELLED' ? 'cancel' : isBack(order, target) ? 'go-back' : 'enter-next-stage';
      const action = actionOf(order, act);
      // Conditions are told by the dialog, all of them.
      if (!action?.allowed && !(act === 'enter-next-stage' && order.unmet.length > 0)) throw new Error(action?.reason ?? t('boardWords.notAllowed'));
      if (target === 'resume') setAsked({ id: row.id, what: 'resume' });
      else if (target === 'CANCELLED') setAsked({ id: row.id, what: 'cancel' });
      else if (act === 'go-back' || order.unmet.length > 0) setAsked({ id: row.id, what: 'stage', target });
      else {
        await lead(order, { stage: target, reason: null, override: null });
        onMoved(row.id, target);
      }
    } catch (error) {
      refused(error);
    } finally {
      setMoving(null);
    }
  };
  const dialog = asked ? <AskedDialog asked={asked} onMoved={onMoved} onClose={() => setAsked(null)} /> : null;
  return { move: (row: OrderRow, target: Stage | 'resume') => void move(row, target), moving, dialog };
}

interface AskedDialogProps {
  asked: Asked;
  onMoved: (id: string, stage: Stage) => void;
  onClose: () => void;
}

function AskedDialog({ asked, onMoved, onClose }: AskedDialogProps) {
  const { t } = useTranslation('orders');
  const order = useOrder(asked.id).data;
  const close = () => {
    const now = queryClient.getQueryData(orderQueryOf(asked.id).queryKey);
    if (now) onMoved(now.id, now.stage);
    onClose();
  };
  if (!order) return null;
  if (asked.what === 'cancel') return <CancelDialog order={order} onClose={close} />;
  if (asked.what === 'stage') return <StageDialog order={order} target={asked.target} onForm={false} onClose={close} />;
  return (
    <ReasonDialog
      title={t('resumeDialog.title', { number: order.number })}
      label={t('field.reason')}
      go={t('resumeDialog.go')}
      onGo={(reason) => acts.resume(order, reason)}
      onDone={() => {
        told(t('done.resume', { number: order.number }));
        close();
      }}
      onClose={close}
    />
  );
}
