import { Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { BookMarked, Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dictionaryQuery, type DictionaryKey, statusesQuery } from '@/api/queries';
import { useShortcut } from '@/shared/keys';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ViewBar } from '@/shared/ui/ViewBar';
import { type DictionaryTab, dictionaryTabs } from '../routes';
import classes from './DictionariesPage.module.css';
import { EntryDialog } from './EntryDialog';
import { EntryLine } from './EntryLine';
import type { Entry } from './entries';

/** The lists of choices the office keeps itself; a used entry is archived, never deleted. */
export default function DictionariesPage(): ReactNode {
  const { t } = useTranslation('admin');
  const { tab = 'client-statuses' } = useSearch({ from: '/shell/admin/dictionaries' });
  const navigate = useNavigate({ from: '/admin/dictionaries' });
  const [withArchive, setWithArchive] = useState(false);
  const [adding, setAdding] = useState(false);
  useShortcut('KeyN', 'keys.new', () => setAdding(true));

  const statuses = useQuery({ ...statusesQuery, enabled: tab === 'client-statuses' });
  const dictionary = useQuery({ ...dictionaryQuery(tab as DictionaryKey), enabled: tab !== 'client-statuses' });
  const list = tab === 'client-statuses' ? statuses : dictionary;
  const all = useMemo<Entry[]>(
    () => [...((list.data as Entry[] | undefined) ?? [])].sort((a, b) => a.order - b.order || a.code.localeCompare(b.code)),
    [list.data],
  );
  const shown = all.filter((entry) => withArchive || !entry.archived);
  const isStatus = tab === 'client-statuses';

  return (
    <>
      <PageHeader
        title={t('pages.dictionaries')}
        actions={
          <Button leftSection={<Plus size={15} />} onClick={() => setAdding(true)}>
            {t('entry.add')}
          </Button>
        }
      />
      <ViewBar
        label={t('pages.dictionaries')}
        views={dictionaryTabs.map((key) => ({ key, label: t(`dictionaries.${key}`) }))}
        view={tab}
        onView={(key) => void navigate({ search: { tab: key as DictionaryTab } })}
        tools={
          <Switch label={t('entry.withArchive')} checked={withArchive} onChange={(event) => setWithArchive(event.currentTarget.checked)} />
        }
      />
      {list.isPending ? (
        <GridSkeleton columns={[200, 200, 120, 80]} label={t('common:loading')} />
      ) : list.error ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : shown.length === 0 ? (
        <EmptyState icon={BookMarked} text={t('entry.none')} action={<Button onClick={() => setAdding(true)}>{t('entry.add')}</Button>} />
      ) : (
        <div className={classes.frame}>
          <table className={classes.table} aria-label={t(`dictionaries.${tab}`)}>
            <thead>
              <tr>
                <th scope="col" className={classes.order}>
                  {t('entry.order')}
                </th>
                <th scope="col">{t('entry.nameRu')}</th>
                <th scope="col">{t('entry.nameEn')}</th>
                <th scope="col">{t('entry.tone')}</th>
                {isStatus ? <th scope="col">{t('entry.kind')}</th> : null}
                {isStatus ? <th scope="col">{t('entry.next')}</th> : null}
                <th scope="col">{t('entry.code')}</th>
                <th scope="col">{t('entry.archived')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry, at) => (
                <EntryLine key={entry.code} tab={tab} entry={entry} all={all} before={shown[at - 1]} after={shown[at + 1]} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding ? <EntryDialog tab={tab} all={all} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
