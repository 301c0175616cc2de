import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { AlarmClock, FileSignature, Paperclip } from 'lucide-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { useCan } from '@/api/session';
import { NotFound } from '@/app/NotFound';
import { ClientCell, OrderCell } from '@/features/orders/cells';
import { anchorOf } from '@/features/orders/form/Section';
import { contractTone } from '@/features/orders/look';
import { isZero } from '@/features/orders/money';
import { useLiveOrders } from '@/features/orders/queries';
import { formatDay, formatMoney } from '@/shared/format';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { endless } from '@/shared/ui/endless';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';
import { dayOf } from '@/shared/zone';
import classes from './ContractsPage.module.css';
import { contractQuery, type ContractSearch, contractViews, isFiltered, noFilters, termOf } from './search';

type Row = Schemas['ContractRow'];

/** The base of contracts: which are signed, which end soon, which lack a file, on which something is owed. */
export default function ContractsPage(): ReactNode {
  return useCan()('contracts.view') ? <Page /> : <NotFound />;
}

function Page() {
  const { t } = useTranslation('contracts');
  const search = useSearch({ from: '/shell/contracts' });
  const navigate = useNavigate({ from: '/contracts' });
  const can = useCan();
  const columns = useColumns(can('orders.finance'));
  const layout = useGridLayout('contracts', columns);
  const query = useMemo(() => contractQuery(search), [search]);
  const list = useInfiniteQuery({
    queryKey: ['orders', 'contracts', query],
    queryFn: ({ pageParam, signal }) => ask(api.GET('/contracts', { params: { query: { ...query, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  useLiveOrders();
  const change = useCallback((next: Partial<ContractSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }), [navigate]);
  const shown = contractViews.filter((view) => view !== 'unpaid' || can('orders.finance'));
  return (
    <>
      <PageHeader title={t('title')} />
      <ViewBar
        label={t('title')}
        views={shown.map((key) => ({ key, label: t(`view.${key}`) }))}
        view={search.view ?? 'all'}
        onView={(key) => change({ view: key === 'all' ? undefined : (key as ContractSearch['view']) })}
        search={search.q ?? ''}
        onSearch={(q) => change({ q: q.trim() || undefined })}
        searchLabel={t('search')}
        filters={<EmployeePicker aria-label={t('orders:field.manager')} placeholder={t('orders:everyManager')} value={search.manager ?? null} onChange={(manager) => change({ manager: manager ?? undefined })} />}
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <div className={classes.list}>
        <DataGrid
          entity="contract"
          label={t('title')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.orderId}
          {...endless(list)}
          onOpen={(row) => void navigate({ to: '/orders/$orderId', params: { orderId: row.orderId }, search: {}, hash: anchorOf('contract') })}
          href={(row) => `/orders/${row.orderId}#${anchorOf('contract')}`}
          tone={(row) => contractTone[row.state]}
          dimmed={(row) => row.state === 'TERMINATED'}
          empty={
            isFiltered(search) ? (
              <NothingFound onReset={() => change(noFilters)} />
            ) : (
              <EmptyState icon={FileSignature} text={t('none')} />
            )
          }
        />
      </div>
    </>
  );
}

/** A day that has passed or comes near says so. */
function TermDay({ day, settled }: { day: string | null; settled: boolean }) {
  const { t } = useTranslation('contracts');
  const term = settled ? undefined : termOf(day, dayOf(new Date()));
  if (!day || !term) return <>{formatDay(day)}</>;
  const words = t(`term.${term}`);
  return (
    <span className={classes.term} data-term={term} title={words}>
      <AlarmClock size={12} role="img" aria-label={words} />
      {formatDay(day)}
    </span>
  );
}

const settled = (row: Row) => row.state === 'FULFILLED' || row.state === 'TERMINATED';

function useColumns(money: boolean): GridColumn<Row>[] {
  const { t } = useTranslation('contracts');
  return useMemo<GridColumn<Row>[]>(
    () => [
      { id: 'number', header: t('field.number'), width: 110, cell: (row) => <span>{row.number}</span> },
      { id: 'signedOn', header: t('field.signedOn'), width: 104, cell: (row) => formatDay(row.signedOn) },
      {
        id: 'state',
        header: t('field.state'),
        width: 130,
        cell: (row) => (
          <StatusChip tone={contractTone[row.state]} struck={row.state === 'TERMINATED'}>
            {t(`orders:contract.state.${row.state}`)}
          </StatusChip>
        ),
      },
      {
        id: 'client',
        header: t('orders:field.client'),
        width: 200,
        cell: (row) => <ClientCell id={row.clientId} name={row.clientName} />,
      },
      {
        id: 'order',
        header: t('field.order'),
        width: 104,
        cell: (row) => <OrderCell id={row.orderId} number={row.orderNumber} />,
      },
      ...(money
        ? [
            { id: 'sum', header: t('orders:field.sum'), width: 112, align: 'end' as const, cell: (row: Row) => formatMoney(row.sums?.due) },
            { id: 'paid', header: t('orders:field.paid'), width: 112, align: 'end' as const, cell: (row: Row) => formatMoney(row.sums?.paid) },
            { id: 'outstanding', header: t('orders:field.outstanding'), width: 112, align: 'end' as const, cell: (row: Row) => (row.sums && !isZero(row.sums.outstanding) ? formatMoney(row.sums.outstanding) : '') },
          ]
        : []),
      { id: 'validUntil', header: t('field.validUntil'), width: 122, cell: (row) => <TermDay day={row.validUntil} settled={settled(row)} /> },
      { id: 'executionDue', header: t('field.executionDue'), width: 130, cell: (row) => <TermDay day={row.executionDue} settled={settled(row)} /> },
      { id: 'warranty', header: t('field.warranty'), width: 100, cell: (row) => (row.warrantyMonths === null ? '' : t('orders:contract.months', { count: row.warrantyMonths })) },
      { id: 'manager', header: t('orders:field.manager'), width: 160, cell: (row) => <span>{row.managerName}</span> },
      {
        id: 'files',
        header: t('field.files'),
        width: 84,
        align: 'end',
        cell: (row) =>
          row.files === 0 ? (
            <span className={classes.term} data-term="soon">
              {t('noFile')}
            </span>
          ) : (
            <span className={classes.files}>
              <Paperclip size={12} aria-hidden />
              {row.files}
            </span>
          ),
      },
      { id: 'supplements', header: t('field.supplements'), width: 120, align: 'end', hidden: true, cell: (row) => (row.supplements > 0 ? String(row.supplements) : '') },
    ],
    [t, money],
  );
}
