import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { queryClient } from '@/api/queries';
import { CancelForm } from '@/features/events/CancelForm';
import { HoldForm } from '@/features/events/HoldForm';
import type { EventRow } from '@/features/events/look';
import { MoveForm } from '@/features/events/MoveForm';

export interface Doing {
  kind: 'hold' | 'move' | 'cancel';
  activity: EventRow;
}

/** What an act in the list needs to know: the result, the new time, the reason. */
export function Dialogs({ doing, onClose }: { doing: Doing; onClose: () => void }) {
  const { t } = useTranslation('events');
  const done = () => {
    void queryClient.invalidateQueries({ queryKey: ['my-work'] });
    onClose();
  };
  const form = { event: doing.activity, onDone: done, onCancel: onClose };
  return (
    <Modal opened onClose={onClose} title={t(`doing.${doing.kind}`)} size={560} closeButtonProps={{ 'aria-label': t('common:close') }}>
      {doing.kind === 'hold' ? <HoldForm {...form} /> : null}
      {doing.kind === 'move' ? <MoveForm {...form} /> : null}
      {doing.kind === 'cancel' ? <CancelForm {...form} /> : null}
    </Modal>
  );
}
