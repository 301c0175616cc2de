import { SegmentedControl, Select } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { formatDate } from '@/shared/format';
import { startOfDay } from '@/shared/zone';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { endless } from '@/shared/ui/endless';
import { DateField } from '@/shared/ui/DateField';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';
import { AuditDrawer } from './AuditDrawer';
import { acts, entities, useAuditWords } from './words';
import { Verification } from './Verification';

type Entry = Schemas['AuditEntry'];

/** Who did what, from where, and what was refused; the chain can be walked on the spot. */
export default function AuditPage(): ReactNode {
  const { t } = useTranslation('admin');
  const words = useAuditWords();
  const search = useSearch({ from: '/shell/admin/audit' });
  const navigate = useNavigate({ from: '/admin/audit' });
  const change = (part: Partial<typeof search>, replace = true) =>
    void navigate({ search: (was) => ({ ...was, ...part }), replace });
  const { open, ...filter } = search;
  const list = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/audit', {
          params: {
            query: {
              ...filter,
              from: filter.from ? startOfDay(filter.from, 0) : undefined,
              until: filter.until ? startOfDay(filter.until, 1) : undefined,
              limit: 100,
              cursor: pageParam,
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const columns = useMemo<GridColumn<Entry>[]>(
    () => [
      { id: 'sequence', header: t('audit.sequence'), width: 80, align: 'end', hidden: true, cell: (row) => row.sequence },
      { id: 'at', header: t('audit.at'), width: 160, cell: (row) => formatDate(row.at, 'full') },
      { id: 'actor', header: t('audit.actor'), width: 190, cell: (row) => <span>{words.who(row)}</span> },
      { id: 'act', header: t('audit.act'), width: 230, cell: (row) => <span>{words.act(row.act)}</span> },
      { id: 'entity', header: t('audit.entity'), width: 130, cell: (row) => <span>{words.entity(row.entity)}</span> },
      {
        id: 'changes',
        header: t('audit.changes'),
        width: 260,
        cell: (row) => (
          <span className="nz-dimmed">{row.changes.map((each) => `${words.field(each.field)}: ${each.before ?? '∅'} → ${each.after ?? '∅'}`).join('; ')}</span>
        ),
      },
      { id: 'outcome', header: t('audit.outcome'), width: 110, cell: (row) => <StatusChip tone={row.outcome === 'DONE' ? 'green' : 'red'}>{t(`audit.outcomes.${row.outcome}`)}</StatusChip> },
      { id: 'origin', header: t('audit.origin'), width: 120, cell: (row) => <span>{row.origin}</span> },
    ],
    [t, words],
  );
  const layout = useGridLayout('audit', columns);
  const opened = rows.find((row) => String(row.sequence) === open);
  const filtered = Object.values(filter).some(Boolean);
  return (
    <>
      <PageHeader title={t('pages.audit')} actions={<Verification />} />
      <ViewBar
        label={t('pages.audit')}
        filters={
          <>
            <EmployeePicker aria-label={t('audit.actor')} placeholder={t('audit.actor')} w={200} value={search.actor ?? null} onChange={(actor) => change({ actor: actor ?? undefined })} />
            <EmployeePicker aria-label={t('audit.onBehalfOf')} placeholder={t('audit.onBehalfOf')} w={200} value={search.onBehalfOf ?? null} onChange={(onBehalfOf) => change({ onBehalfOf: onBehalfOf ?? undefined })} />
            <Select aria-label={t('audit.act')} placeholder={t('audit.act')} clearable searchable w={200} data={acts.map((act) => ({ value: act, label: words.act(act) }))} value={search.act ?? null} onChange={(act) => change({ act: act ?? undefined })} />
            <Select aria-label={t('audit.entity')} placeholder={t('audit.entity')} clearable w={150} data={entities.map((entity) => ({ value: entity, label: words.entity(entity) }))} value={search.entity ?? null} onChange={(entity) => change({ entity: entity ?? undefined })} />
            <DateField aria-label={t('audit.from')} placeholder={t('audit.from')} w={130} value={search.from ?? null} onChange={(from) => change({ from: from ?? undefined })} />
            <DateField aria-label={t('audit.until')} placeholder={t('audit.until')} w={130} value={search.until ?? null} onChange={(until) => change({ until: until ?? undefined })} />
            <SegmentedControl
              aria-label={t('audit.outcome')}
              value={search.outcome ?? 'ANY'}
              onChange={(outcome) => change({ outcome: outcome === 'DONE' || outcome === 'REFUSED' ? outcome : undefined })}
              data={(['ANY', 'DONE', 'REFUSED'] as const).map((value) => ({ value, label: t(`audit.outcomes.${value}`) }))}
            />
          </>
        }
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <DataGrid
        entity="audit"
        label={t('pages.audit')}
        columns={columns}
        layout={layout}
        rows={rows}
        rowId={(row) => String(row.sequence)}
        {...endless(list)}
        onOpen={(row) => change({ open: String(row.sequence) }, false)}
        current={open}
        empty={
          filtered ? (
            <NothingFound onReset={() => void navigate({ search: {} })} />
          ) : (
            <EmptyState icon={ScrollText} text={t('audit.none')} />
          )
        }
      />
      {opened ? <AuditDrawer key={opened.sequence} entry={opened} onClose={() => change({ open: undefined })} onSame={() => change({ open: undefined, actor: undefined, onBehalfOf: undefined, act: undefined, entity: opened.entity, entityId: opened.entityId ?? undefined })} /> : null}
    </>
  );
}
