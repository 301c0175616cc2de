import { Select } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PhoneCall } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { ownLinesQuery, queryClient } from '@/api/queries';
import { useCan, useMe } from '@/api/session';
import { ClientDrawer } from '@/features/clients/card/ClientDrawer';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid } from '@/shared/ui/DataGrid';
import { endless } from '@/shared/ui/endless';
import { DateField } from '@/shared/ui/DateField';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ViewBar } from '@/shared/ui/ViewBar';
import { CallDrawer } from './CallDrawer';
import classes from './CallsPage.module.css';
import { useCallColumns } from './columns';
import { toneOf } from './outcome';
import { type CallSearch, type CallView, callViews, isFiltered, noFilters, outcomes, type Period, periods, toQuery } from './search';

/** The journal of calls, newest first, alive while they come in. */
export default function CallsPage() {
  const { t } = useTranslation('calls');
  const search = useSearch({ from: '/shell/calls' });
  const navigate = useNavigate({ from: '/calls' });
  const can = useCan();
  const change = useCallback(
    (next: Partial<CallSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  const columns = useCallColumns((client) => change({ client, open: undefined }));
  const layout = useGridLayout('calls', columns);
  const { list, rows } = useCallList(search);
  const view: CallView = search.view ?? 'all';
  return (
    <>
      <PageHeader title={t('title')} />
      <ViewBar
        label={t('title')}
        views={[...callViews, ...(can('inquiries.view') ? (['callbacks'] as const) : []), ...(can('calls.place') ? (['lists'] as const) : [])].map((key) => ({ key, label: t(`view.${key}`) }))}
        view={view}
        onView={(key) => {
          if (key === 'callbacks') void navigate({ to: '/calls/callbacks' });
          else if (key === 'lists') void navigate({ to: '/calls/lists' });
          else void navigate({ search: (was) => ({ ...was, view: key === 'all' ? undefined : (key as CallView), open: undefined }) });
        }}
        search={search.q}
        onSearch={(q) => change({ q: q || undefined })}
        searchLabel={t('find')}
        filters={<Filters search={search} change={change} />}
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <div className={classes.list}>
        <DataGrid
          entity="call"
          label={t('title')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.id}
          {...endless(list)}
          onOpen={(row) => change({ open: row.id, client: undefined })}
          current={search.open}
          tone={(row) => (row.missed || row.outcome === 'IN_PROGRESS' ? toneOf(row) : undefined)}
          empty={
            isFiltered(search) ? (
              <NothingFound onReset={() => change(noFilters)} />
            ) : (
              <EmptyState icon={PhoneCall} text={t(`none.${view}`)} />
            )
          }
        />
      </div>
      {search.open ? (
        <CallDrawer
          key={search.open}
          callId={search.open}
          onClose={() => change({ open: undefined })}
          onClient={(client) => change({ client, open: undefined })}
        />
      ) : null}
      {search.client && !search.open ? (
        <ClientDrawer
          key={search.client}
          clientId={search.client}
          onClose={() => change({ client: undefined })}
          onExpand={() => void navigate({ to: '/clients/$clientId', params: { clientId: search.client! } })}
        />
      ) : null}
    </>
  );
}

function useCallList(search: CallSearch) {
  const me = useMe();
  const { open: _, client: __, ...narrowed } = search;
  const asked = JSON.stringify(narrowed);
  // The day of «today» is fixed while the same filter stands, or every render would ask anew.
  const query = useMemo(() => toQuery(JSON.parse(asked) as CallSearch, me.employeeId, new Date()), [asked, me.employeeId]);
  const list = useInfiniteQuery({
    queryKey: ['calls', 'list', query],
    queryFn: ({ pageParam }) => ask(api.GET('/calls', { params: { query: { ...query, limit: 100, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  useLive('call.*', () => void queryClient.invalidateQueries({ queryKey: ['calls'] }));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows };
}

function Filters({ search, change }: { search: CallSearch; change: (next: Partial<CallSearch>) => void }) {
  const { t } = useTranslation('calls');
  const lines = useQuery(ownLinesQuery).data ?? [];
  return (
    <>
      <Select
        className={classes.narrow}
        aria-label={t('period.label')}
        placeholder={t('period.label')}
        data={periods.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={search.period ?? null}
        clearable
        onChange={(period) => change({ period: (period as Period | null) ?? undefined, from: undefined, until: undefined })}
      />
      {search.period === 'own' ? (
        <>
          <DateField className={classes.date} aria-label={t('period.from')} placeholder={t('period.from')} value={search.from ?? null} onChange={(from) => change({ from: from ?? undefined })} />
          <DateField className={classes.date} aria-label={t('period.until')} placeholder={t('period.until')} value={search.until ?? null} onChange={(until) => change({ until: until ?? undefined })} />
        </>
      ) : null}
      <Select
        className={classes.narrow}
        aria-label={t('column.direction')}
        placeholder={t('column.direction')}
        data={(['INBOUND', 'OUTBOUND', 'INTERNAL'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
        value={search.direction ?? null}
        clearable
        onChange={(direction) => change({ direction: (direction as CallSearch['direction']) ?? undefined })}
      />
      <Select
        className={classes.narrow}
        aria-label={t('column.outcome')}
        placeholder={t('column.outcome')}
        data={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        value={search.outcome ?? null}
        clearable
        onChange={(outcome) => change({ outcome: (outcome as CallSearch['outcome']) ?? undefined })}
      />
      {lines.length > 0 ? (
        <Select
          className={classes.narrow}
          aria-label={t('column.line')}
          placeholder={t('column.line')}
          data={lines.map((line) => ({ value: line.id, label: line.name }))}
          value={search.line ?? null}
          clearable
          onChange={(line) => change({ line: line ?? undefined })}
        />
      ) : null}
      {search.view === 'mine' ? null : (
        <EmployeePicker
          className={classes.employee}
          aria-label={t('column.employee')}
          placeholder={t('column.employee')}
          value={search.employee ?? null}
          onChange={(employee) => change({ employee: employee ?? undefined })}
        />
      )}
    </>
  );
}
