import { ActionIcon, Button, Menu } from '@mantine/core';
import { Download, EllipsisVertical, Eye, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format';
import { content, type FileRecord, thumbnail } from './api';
import classes from './FileBox.module.css';
import { formatBytes, groupIcons, isShown, type Stack } from './words';

interface FileCardProps {
  stack: Stack;
  onShow: (file: FileRecord) => void;
  onRemove: (file: FileRecord) => void;
  onRestore: (file: FileRecord) => void;
}

/** One name with its latest version; the older ones are a step away. */
export function FileCard({ stack, onShow, onRemove, onRestore }: FileCardProps) {
  const { t } = useTranslation('files');
  const [unfolded, setUnfolded] = useState(false);
  const file = stack.latest;
  const Icon = groupIcons[file.group];
  const may = (name: string) => file.actions.some((each) => each.name === name && each.allowed);
  const open = () => (isShown(file) ? onShow(file) : window.location.assign(content(file.id)));
  return (
    <li className={classes.card} data-testid={`row-file-${file.id}`} data-bin={file.bin ? true : undefined}>
      <button type="button" className={classes.picture} aria-label={t(isShown(file) ? 'show' : 'download', { name: file.name })} onClick={open}>
        {file.previewed ? <img src={thumbnail(file.id, 'MEDIUM')} alt="" loading="lazy" /> : <Icon size={40} strokeWidth={1.25} aria-hidden />}
      </button>
      <div className={classes.words}>
        <div className={classes.about}>
          <span className={classes.name} title={file.name}>
            {file.name}
          </span>
          <span className={classes.meta}>
            {formatBytes(file.length)} · {formatMoment(file.uploadedAt)}
          </span>
          <span className={classes.meta}>{file.uploaderName}</span>
          {file.bin ? <span className={classes.meta}>{t('binnedUntil', { name: file.bin.byName, date: formatDate(file.bin.until) })}</span> : null}
          {stack.older.length > 0 && !file.bin ? (
            <Button variant="subtle" size="compact-xs" px={0} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
              {t('versions', { count: stack.older.length + 1 })}
            </Button>
          ) : null}
        </div>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('acts', { name: file.name })}>
              <EllipsisVertical size={14} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {isShown(file) ? (
              <Menu.Item leftSection={<Eye size={14} />} onClick={() => onShow(file)}>
                {t('look')}
              </Menu.Item>
            ) : null}
            <Menu.Item leftSection={<Download size={14} />} component="a" href={content(file.id)} download={file.name}>
              {t('save')}
            </Menu.Item>
            {may('remove') ? (
              <Menu.Item leftSection={<Trash2 size={14} />} onClick={() => onRemove(file)}>
                {t('remove')}
              </Menu.Item>
            ) : null}
            {may('restore') ? (
              <Menu.Item leftSection={<Undo2 size={14} />} onClick={() => onRestore(file)}>
                {t('restore')}
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      </div>
      {unfolded ? (
        <ul className={classes.older} aria-label={t('olderOf', { name: file.name })}>
          {stack.older.map((older) => (
            <li key={older.id}>
              <a href={content(older.id)} download={older.name}>
                {t('version', { number: older.number })}
              </a>
              <span className={classes.meta}>
                {formatMoment(older.uploadedAt)} · {older.uploaderName}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
