import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '@/features/files/words';
import { addressOf, filesOf } from './files';
import classes from './field.module.css';
import type { Task } from './types';

/** What the office sent along with the task: plans, designs, photos. */
export function TaskFiles({ task }: { task: Task }) {
  const { t } = useTranslation('field');
  const files = filesOf(task);
  if (files.length === 0) return null;
  return (
    <section aria-label={t('taskFiles')}>
      <h2 className={classes.subtitle}>{t('taskFiles')}</h2>
      <ul className={classes.taskFiles}>
        {files.map((file) => (
          <li key={file.id}>
            <a href={addressOf(file)} target="_blank" rel="noreferrer">
              {file.group === 'IMAGE' ? <img src={addressOf(file)} alt="" loading="lazy" /> : <FileText size={28} aria-hidden />}
              <span>
                {file.name} <span className="nz-dimmed">{formatBytes(file.length)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
