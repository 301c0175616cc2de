import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { messageOf } from '@/api/problem';
import { i18n } from '@/i18n';

/** A thing went well; with `undo` it can be taken back for 8 seconds. Answers how to take the message away sooner. */
export function told(message: string, undo?: () => unknown): () => void {
  const id = `toast-${Date.now()}-${Math.random()}`;
  notifications.show({
    id,
    autoClose: undo ? 8000 : 4000,
    withBorder: true,
    color: 'brand',
    closeButtonProps: { 'aria-label': i18n.t('close') },
    message: (
      <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 12 }}>
        {message}
        {undo ? (
          <Button
            size="compact-sm"
            variant="subtle"
            style={{ flex: 'none' }}
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {i18n.t('undo')}
          </Button>
        ) : null}
      </span>
    ),
  });
  return () => notifications.hide(id);
}

/** A thing was refused and there is no field to say it at. */
export function refused(error: unknown): void {
  notifications.show({
    autoClose: 8000,
    withBorder: true,
    color: 'red',
    closeButtonProps: { 'aria-label': i18n.t('close') },
    message: messageOf(error),
  });
}
