import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Package } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useMe } from '@/api/session';
import { formatDate, formatDay, formatMoney } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { endless } from '@/shared/ui/endless';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { StatusChip } from '@/shared/ui/StatusChip';
import { stageIcon, stageTone } from '../look';
import { isZero } from '../money';
import classes from '../Orders.module.css';
import { type OrderRow, useLiveOrders, useOrderList } from '../queries';
import { isFiltered, noFilters, orderQuery } from '../search';
import { OrdersBar, useOrderSearch } from './OrdersBar';

/** All orders the user may see: where each is, what it costs, what is late. */
export default function OrdersPage(): ReactNode {
  const { t } = useTranslation('orders');
  const search = useSearch({ from: '/shell/orders' });
  const navigate = useNavigate();
  const me = useMe();
  const can = useCan();
  const change = useOrderSearch('list');
  const columns = useColumns(can('orders.finance'));
  const layout = useGridLayout('orders', columns);
  const query = useMemo(() => orderQuery(search, me.employeeId), [search, me.employeeId]);
  const { list, rows } = useOrderList(query);
  useLiveOrders();
  return (
    <>
      <OrdersBar mode="list" search={search} tools={<ColumnsMenu columns={columns} layout={layout} />} />
      <div className={classes.list}>
        <DataGrid
          entity="order"
          label={t('title')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.id}
          sort={query.sort === 'DUE' ? 'due' : undefined}
          onSort={(sort) => change({ sort: sort === 'due' ? 'DUE' : undefined })}
          {...endless(list)}
          onOpen={(row) => void navigate({ to: '/orders/$orderId', params: { orderId: row.id } })}
          href={(row) => `/orders/${row.id}`}
          tone={(row) => (row.overdue ? 'red' : stageTone[row.stage])}
          dimmed={(row) => row.stage === 'CANCELLED'}
          empty={
            isFiltered(search) ? (
              <NothingFound onReset={() => change(noFilters)} />
            ) : (
              <EmptyState
                icon={Package}
                text={t('none')}
                action={can('orders.edit') ? <Button onClick={() => change({ new: true })}>{t('new')}</Button> : undefined}
              />
            )
          }
        />
      </div>
    </>
  );
}

function useColumns(money: boolean): GridColumn<OrderRow>[] {
  const { t } = useTranslation('orders');
  return useMemo<GridColumn<OrderRow>[]>(
    () => [
      { id: 'number', header: t('field.number'), width: 92, cell: (row) => row.number },
      { id: 'date', header: t('field.date'), width: 100, cell: (row) => formatDay(row.date) },
      { id: 'client', header: t('field.client'), width: 180, cell: (row) => <span>{formatPhone(row.clientName)}</span> },
      { id: 'title', header: t('field.title'), width: 170, cell: (row) => <span>{row.title}</span> },
      {
        id: 'stage',
        header: t('field.stage'),
        width: 140,
        cell: (row) => (
          <StatusChip tone={stageTone[row.stage]} icon={stageIcon[row.stage]} struck={row.stage === 'CANCELLED'}>
            {t(`stage.${row.stage}`)}
          </StatusChip>
        ),
      },
      { id: 'manager', header: t('field.manager'), width: 150, cell: (row) => <span>{row.managerName}</span> },
      {
        id: 'due',
        header: t('field.due'),
        width: 112,
        sort: 'due',
        cell: (row) =>
          row.overdue ? (
            <span className={classes.late} title={t('overdueDue', { date: formatDay(row.due) })}>
              {formatDay(row.due)}
            </span>
          ) : (
            formatDay(row.due)
          ),
      },
      { id: 'place', header: t('field.place'), width: 170, cell: (row) => <span>{[row.place, row.holder].filter(Boolean).join(' · ')}</span> },
      ...(money
        ? [
            { id: 'sum', header: t('field.sum'), width: 112, align: 'end' as const, cell: (row: OrderRow) => formatMoney(row.sums?.due) },
            { id: 'paid', header: t('field.paid'), width: 112, align: 'end' as const, cell: (row: OrderRow) => formatMoney(row.sums?.paid) },
            {
              id: 'outstanding',
              header: t('field.outstanding'),
              width: 112,
              align: 'end' as const,
              cell: (row: OrderRow) => (row.sums && !isZero(row.sums.outstanding) ? formatMoney(row.sums.outstanding) : ''),
            },
          ]
        : []),
      { id: 'since', header: t('field.since'), width: 120, hidden: true, cell: (row) => formatDate(row.since, 'dateTime') },
    ],
    [t, money],
  );
}
