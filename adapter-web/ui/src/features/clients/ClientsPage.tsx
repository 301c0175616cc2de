import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { BookUser } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient, useStatuses } from '@/api/queries';
import type { paths } from '@/api/schema';
import { formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';

type Row = Schemas['ClientRow'];
type ClientQuery = NonNullable<paths['/clients']['get']['parameters']['query']>;

export default function ClientsPage(): ReactNode {
  const { t } = useTranslation('clients');
  const search = useSearch({ from: '/shell/clients' });
  const navigate = useNavigate({ from: '/clients' });
  const statuses = useStatuses();
  const columns = useMemo<GridColumn<Row>[]>(
    () => [
      { id: 'name', header: t('column.name'), width: 280, sort: 'name', cell: (row) => <span>{row.name}</span> },
      { id: 'phone', header: t('column.phone'), width: 160, cell: (row) => formatPhone(row.phone) },
      {
        id: 'status',
        header: t('column.status'),
        width: 140,
        sort: 'status',
        cell: (row) => <StatusChip tone={statuses.toneOf(row.status)}>{statuses.nameOf(row.status)}</StatusChip>,
      },
      { id: 'manager', header: t('column.manager'), width: 200, cell: (row) => <span>{row.managerName}</span> },
      { id: 'lastCall', header: t('column.lastCall'), width: 130, sort: 'lastCallAt', cell: (row) => formatMoment(row.lastCallAt) },
      { id: 'registered', header: t('column.registered'), width: 130, sort: 'registeredAt', hidden: true, cell: (row) => formatMoment(row.registeredAt) },
    ],
    [t, statuses],
  );
  const layout = useGridLayout('clients', columns);
  const list = useInfiniteQuery({
    queryKey: ['clients', search.q, search.sort],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/clients', {
          params: { query: { q: search.q, sort: search.sort as ClientQuery['sort'], limit: 100, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  useLive('client.changed', () => void queryClient.invalidateQueries({ queryKey: ['clients'] }));

  return (
    <>
      <PageHeader title={t('title')} />
      <ViewBar
        label={t('title')}
        search={search.q}
        onSearch={(q) => void navigate({ search: (was) => ({ ...was, q: q || undefined }), replace: true })}
        searchLabel={t('find')}
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <DataGrid
        entity="client"
        label={t('title')}
        columns={columns}
        layout={layout}
        rows={rows}
        rowId={(row) => row.id}
        sort={search.sort}
        onSort={(sort) => void navigate({ search: (was) => ({ ...was, sort }), replace: true })}
        loading={list.isPending}
        refreshing={list.isFetching && !list.isFetchingNextPage && !list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        hasMore={list.hasNextPage}
        loadMore={() => {
          if (!list.isFetchingNextPage) void list.fetchNextPage();
        }}
        empty={
          search.q ? (
            <EmptyState
              text={t('common:nothingByFilter')}
              action={
                <Button variant="default" onClick={() => void navigate({ search: {}, replace: true })}>
                  {t('common:resetFilter')}
                </Button>
              }
            />
          ) : (
            <EmptyState icon={BookUser} text={t('empty')} />
          )
        }
      />
    </>
  );
}
