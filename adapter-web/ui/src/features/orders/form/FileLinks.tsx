import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '@/features/files/api';
import { FilePreview } from '@/features/files/FilePreview';
import { isShown } from '@/features/files/words';
import { orderFilesQuery } from '../queries';
import classes from './Form.module.css';

/** The files of a section by their names; pictures and PDF open over the page, the rest is saved. */
export function FileLinks({ orderId, ids, none }: { orderId: string; ids: string[]; none?: string }) {
  const { t } = useTranslation('files');
  const [shown, setShown] = useState<string | null>(null);
  const shelf = useQuery({ ...orderFilesQuery(orderId), enabled: ids.length > 0 }).data;
  const files = (shelf?.items ?? []).filter((file) => ids.includes(file.id));
  if (ids.length === 0) return none ? <span className="nz-dimmed">{none}</span> : null;
  return (
    <>
      <ul className={classes.files}>
        {files.map((file) => (
          <li key={file.id}>
            {isShown(file) ? (
              <button type="button" className={classes.file} aria-label={t('show', { name: file.name })} onClick={() => setShown(file.id)}>
                {file.name}
              </button>
            ) : (
              <a className={classes.file} href={content(file.id)} download={file.name} aria-label={t('download', { name: file.name })}>
                {file.name}
              </a>
            )}
          </li>
        ))}
      </ul>
      <FilePreview files={files.filter(isShown)} shown={shown} onShow={setShown} />
    </>
  );
}
