import { ActionIcon, Button } from '@mantine/core';
import { Upload as UploadIcon, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '@/features/files/UploadList';
import { useUploads } from '@/features/files/useUploads';
import { reduced } from '@/field/photos';
import classes from './TaskFiles.module.css';

export interface GivenFile {
  id: string;
  name: string;
}

interface TaskFilesProps {
  files: GivenFile[];
  onChange: (change: (before: GivenFile[]) => GivenFile[]) => void;
  /** Told while files are on their way: the form waits for them. */
  onBusy: (busy: boolean) => void;
  /** What they are, where they are not files of a task. */
  title?: string;
  /** Photos taken on the spot: the telephone offers its camera, and they are made small before they go. */
  photos?: boolean;
}

async function small(file: File): Promise<File> {
  const { name, bytes } = await reduced(file, file.name || 'photo.jpg');
  return new File([bytes], name);
}

/** Plans, designs and photos that go along with a task. They are sent at once and belong to the task when it is given. */
export function TaskFiles({ files, onChange, onBusy, title, photos }: TaskFilesProps) {
  const { t } = useTranslation('measurements');
  const chooser = useRef<HTMLInputElement>(null);
  const { uploads, add, retry, remove } = useUploads(async (_, ids, __, name) => {
    onChange((before) => [...before, ...ids.map((id) => ({ id, name }))]);
  }, () => undefined);
  const busy = uploads.some((each) => each.state !== 'failed');
  useEffect(() => onBusy(busy), [busy, onBusy]);
  return (
    <section className={classes.files} aria-label={title ?? t('taskFiles.title')} data-testid="task-files">
      <div className={classes.head}>
        <span className={classes.title}>{title ?? t('taskFiles.title')}</span>
        <Button variant="default" size="compact-sm" leftSection={<UploadIcon size={14} />} onClick={() => chooser.current?.click()}>
          {t('taskFiles.add')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept={photos ? 'image/*' : undefined}
          multiple
          hidden
          aria-label={t('taskFiles.add')}
          data-testid="task-file-input"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            if (photos) void Promise.all(chosen.map(small)).then((all) => add(all, 'task'));
            else add(chosen, 'task');
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ul className={classes.list}>
        {files.map((file) => (
          <li key={file.id}>
            <span className={classes.name} title={file.name}>
              {file.name}
            </span>
            <ActionIcon size="sm" aria-label={t('taskFiles.remove', { name: file.name })} onClick={() => onChange((before) => before.filter((each) => each.id !== file.id))}>
              <X size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
    </section>
  );
}
