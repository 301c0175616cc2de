import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatDate } from '@/shared/format';
import { FormSection } from '@/shared/ui/FormSection';
import { HistoryList } from '@/shared/ui/HistoryList';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './audit.module.css';
import { useAuditWords } from './words';

/** One act with its difference and its place in the chain. */
export function AuditDrawer({ entry, onClose, onSame }: { entry: Schemas['AuditEntry']; onClose: () => void; onSame: () => void }) {
  const { t } = useTranslation('admin');
  const words = useAuditWords();
  return (
    <RecordDrawer
      title={words.act(entry.act)}
      subtitle={
        <>
          <StatusChip tone={entry.outcome === 'DONE' ? 'green' : 'red'}>{t(`audit.outcomes.${entry.outcome}`)}</StatusChip>
          <span>{t('audit.row', { number: entry.sequence })}</span>
        </>
      }
      onClose={onClose}
    >
      <FormSection title={t('audit.changes')}>
        <HistoryList
          entries={[
            {
              id: String(entry.sequence),
              at: entry.at,
              who: words.who(entry),
              what: '',
              changes: entry.changes.map((each) => ({ field: words.field(each.field), from: each.before ?? undefined, to: each.after ?? undefined })),
            },
          ]}
        />
      </FormSection>
      <FormSection title={t('audit.details')}>
        <dl className={classes.facts}>
          <dt>{t('audit.at')}</dt>
          <dd>{formatDate(entry.at, 'full')}</dd>
          <dt>{t('audit.entity')}</dt>
          <dd>{words.entity(entry.entity)}</dd>
          <dt>{t('audit.entityId')}</dt>
          <dd className={classes.mono}>{entry.entityId ?? '—'}</dd>
          <dt>{t('audit.origin')}</dt>
          <dd>{entry.origin ?? '—'}</dd>
          <dt>{t('audit.hash')}</dt>
          <dd className={classes.mono}>{entry.hash}</dd>
        </dl>
        {entry.entityId ? (
          <div>
            <Button variant="default" onClick={onSame}>
              {t('audit.same')}
            </Button>
          </div>
        ) : null}
      </FormSection>
    </RecordDrawer>
  );
}
