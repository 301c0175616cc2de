import { useTranslation } from 'react-i18next';
import { content, inline, thumbnail } from '@/features/files/api';
import classes from './Fulfilment.module.css';
import type { Job } from './queries';

/** The files of a visit or a claim: pictures as pictures, the rest by name. */
export function Files({ files, label }: { files: Job['files']; label: string }) {
  const { t } = useTranslation('files');
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={label} data-testid="fulfilment-files">
      {files.map((file) => (
        <li key={file.id}>
          {file.group === 'IMAGE' ? (
            <a href={inline(file.id)} target="_blank" rel="noreferrer" title={file.name}>
              <img className={classes.thumb} src={thumbnail(file.id, 'SMALL')} alt={t('show', { name: file.name })} />
            </a>
          ) : (
            <a href={content(file.id)} download={file.name}>
              {file.name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
