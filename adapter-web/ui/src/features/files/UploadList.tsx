import { ActionIcon, Button, Progress } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './FileBox.module.css';
import type { Upload } from './useUploads';

interface UploadListProps {
  uploads: Upload[];
  onRetry: (key: string) => void;
  onRemove: (key: string) => void;
}

/** What is on its way: how far it is, or why it was refused. */
export function UploadList({ uploads, onRetry, onRemove }: UploadListProps) {
  const { t } = useTranslation('files');
  if (uploads.length === 0) return null;
  return (
    <ul className={classes.uploads} aria-label={t('uploads')}>
      {uploads.map((upload) => (
        <li key={upload.key} className={classes.upload} data-state={upload.state}>
          <span className={classes.uploadName} title={upload.name}>
            {upload.name}
          </span>
          {upload.state === 'failed' ? (
            <span className={classes.problem} role="alert">
              {upload.problem}{' '}
              <Button size="compact-xs" variant="default" onClick={() => onRetry(upload.key)}>
                {t('common:retry')}
              </Button>
            </span>
          ) : (
            <Progress.Root size="sm">
              <Progress.Section value={upload.sent * 100} aria-label={t('progress', { name: upload.name })} />
            </Progress.Root>
          )}
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('cancel', { name: upload.name })} onClick={() => onRemove(upload.key)}>
            <X size={14} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
