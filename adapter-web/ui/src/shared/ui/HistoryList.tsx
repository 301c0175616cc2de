import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment, formatDate } from '@/shared/format';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import classes from './HistoryList.module.css';

export interface HistoryEntry {
  id: string;
  at: string;
  who: string;
  /** What was done, in words: «Изменил телефон», «Открыл карточку». */
  what: ReactNode;
  changes?: { field: string; from?: string; to?: string }[];
}

interface HistoryListProps {
  entries: HistoryEntry[];
  loading?: boolean;
  error?: unknown;
  onRetry?: () => void;
}

/** Who changed what, when, from → to; newest first. */
export function HistoryList({ entries, loading, error, onRetry }: HistoryListProps) {
  const { t } = useTranslation();
  if (loading) return <Loader size="sm" aria-label={t('loading')} />;
  if (error) return <ErrorState error={error} onRetry={onRetry} compact />;
  if (entries.length === 0) return <EmptyState text={t('noHistory')} />;
  return (
    <ol className={classes.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry}>
          <time className={classes.when} dateTime={entry.at} title={formatDate(entry.at, 'full')}>
            {formatMoment(entry.at)}
          </time>
          <div className={classes.what}>
            <span className={classes.who}>{entry.who}</span> <span>{entry.what}</span>
            {entry.changes?.map((change) => (
              <div key={change.field} className={classes.change}>
                <span className={classes.field}>{change.field}</span>
                <del className={classes.from}>{change.from || t('empty')}</del>
                <span aria-hidden>→</span>
                <ins className={classes.to}>{change.to || t('empty')}</ins>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
