import { Select } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Hammer } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { departmentsQuery, useDictionary } from '@/api/queries';
import { useCan } from '@/api/session';
import { ClientCell, OrderCell } from '@/features/orders/cells';
import { formatDate, formatDay, formatMoney } from '@/shared/format';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { EmptyState } from '@/shared/ui/EmptyState';
import { endless } from '@/shared/ui/endless';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { NothingFound } from '@/shared/ui/NothingFound';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';
import classes from './Fulfilment.module.css';
import { claimTone } from './look';
import { type ClaimRow, useClaimCount } from './queries';
import { claimQuery, type ClaimView, claimViews, type FulfilmentSearch, isFiltered, noFilters } from './search';

interface ClaimsProps {
  search: FulfilmentSearch;
  change: (next: Partial<FulfilmentSearch>) => void;
}

/** All claims the user may see: what is open, what is late, who has to answer for it. */
export function Claims({ search, change }: ClaimsProps) {
  const { t } = useTranslation('fulfilment');
  const columns = useColumns(useCan()('orders.finance'));
  const layout = useGridLayout('claims', columns);
  const { only, q, cause, culprit, sort } = search;
  const query = useMemo(() => claimQuery({ only, q, cause, culprit, sort }), [only, q, cause, culprit, sort]);
  const list = useInfiniteQuery({
    queryKey: ['fulfilment', 'claims', 'list', query],
    queryFn: ({ pageParam, signal }) => ask(api.GET('/claims', { params: { query: { ...query, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const counts: Partial<Record<ClaimView, number>> = {
    new: useClaimCount(claimQuery({ only: 'new', q, cause, culprit })),
    open: useClaimCount(claimQuery({ only: 'open', q, cause, culprit })),
    overdue: useClaimCount(claimQuery({ only: 'overdue', q, cause, culprit })),
  };
  const causes = useDictionary('claim-causes');
  const departments = useQuery(departmentsQuery).data ?? [];
  return (
    <>
      <ViewBar
        label={t('view.claims')}
        views={claimViews.map((key) => ({ key, label: t(`claimView.${key}`), count: counts[key] }))}
        view={only ?? 'all'}
        onView={(key) => change({ only: key === 'all' ? undefined : (key as ClaimView) })}
        search={q ?? ''}
        onSearch={(text) => change({ q: text.trim() || undefined })}
        searchLabel={t('findClaim')}
        filters={
          <>
            <Select
              aria-label={t('field.cause')}
              placeholder={t('everyCause')}
              clearable
              clearButtonProps={{ tabIndex: -1 }}
              data={causes.options(cause)}
              value={cause ?? null}
              onChange={(next) => change({ cause: next ?? undefined })}
            />
            <Select
              aria-label={t('field.culprit')}
              placeholder={t('everyCulprit')}
              searchable
              clearable
              clearButtonProps={{ tabIndex: -1 }}
              data={departments.map((each) => ({ value: each.id, label: each.name }))}
              value={culprit ?? null}
              onChange={(next) => change({ culprit: next ?? undefined })}
            />
          </>
        }
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <div className={classes.list}>
        <DataGrid
          entity="claim"
          label={t('view.claims')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.id}
          sort={sort === 'DEADLINE' ? 'deadline' : undefined}
          onSort={(next) => change({ sort: next === 'deadline' ? 'DEADLINE' : undefined })}
          {...endless(list)}
          onOpen={(row) => change({ claim: row.id })}
          current={search.claim}
          tone={claimTone}
          dimmed={(row) => row.state === 'REJECTED'}
          empty={isFiltered(search) ? <NothingFound onReset={() => change(noFilters)} /> : <EmptyState icon={Hammer} text={t('noClaims')} />}
        />
      </div>
    </>
  );
}

function useColumns(money: boolean): GridColumn<ClaimRow>[] {
  const { t } = useTranslation('fulfilment');
  const causes = useDictionary('claim-causes');
  const { nameOf } = causes;
  return useMemo<GridColumn<ClaimRow>[]>(
    () => [
      { id: 'number', header: t('field.number'), width: 76, cell: (row) => row.number },
      {
        id: 'state',
        header: t('field.state'),
        width: 124,
        cell: (row) => (
          <StatusChip tone={claimTone(row)} struck={row.state === 'REJECTED'}>
            {t(`claimState.${row.state}`)}
          </StatusChip>
        ),
      },
      {
        id: 'deadline',
        header: t('field.deadline'),
        width: 104,
        sort: 'deadline',
        cell: (row) =>
          row.overdue ? (
            <span className={classes.late} title={t('claimLate', { date: formatDay(row.deadline) })}>
              {formatDay(row.deadline)}
            </span>
          ) : (
            formatDay(row.deadline)
          ),
      },
      {
        id: 'order',
        header: t('field.order'),
        width: 104,
        cell: (row) => (row.order.visible ? <OrderCell id={row.order.id} number={row.order.number} /> : <span>{row.order.number}</span>),
      },
      { id: 'client', header: t('field.client'), width: 180, cell: (row) => <ClientCell id={row.clientId} name={row.clientName} /> },
      { id: 'description', header: t('field.description'), width: 240, cell: (row) => <span title={row.description}>{row.description}</span> },
      { id: 'cause', header: t('field.cause'), width: 150, cell: (row) => <span>{nameOf(row.cause)}</span> },
      { id: 'culprit', header: t('field.culprit'), width: 150, cell: (row) => <span>{row.culpritName}</span> },
      { id: 'repeats', header: t('field.repeats'), width: 92, align: 'end', cell: (row) => (row.repeats > 0 ? String(row.repeats) : '') },
      { id: 'free', header: t('field.bears'), width: 110, cell: (row) => (row.free === null ? '' : t(row.free ? 'free' : 'paid')) },
      ...(money ? [{ id: 'cost', header: t('field.cost'), width: 112, align: 'end' as const, cell: (row: ClaimRow) => (row.cost ? formatMoney(row.cost) : '') }] : []),
      { id: 'product', header: t('field.position'), width: 170, hidden: true, cell: (row) => <span>{row.product}</span> },
      { id: 'raised', header: t('field.raised'), width: 130, hidden: true, cell: (row) => formatDate(row.raisedAt, 'dateTime') },
    ],
    [t, money, nameOf],
  );
}
