import { ActionIcon, Button, Select, Tooltip } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Wallet } from 'lucide-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { ClientCell, OrderCell } from '@/features/orders/cells';
import { cardQuery } from '@/features/clients/queries';
import { useLiveOrders } from '@/features/orders/queries';
import { formatDate, formatDay, formatMoney } from '@/shared/format';
import { useShortcut } from '@/shared/keys';
import { ClientPicker } from '@/shared/ui/ClientPicker';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { DateField } from '@/shared/ui/DateField';
import { EmptyState } from '@/shared/ui/EmptyState';
import { endless } from '@/shared/ui/endless';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { dayOf } from '@/shared/zone';
import classes from './Reports.module.css';
import { ReportFrame } from './ReportFrame';
import { dayAfter, monthOf, paymentForms, periodOf, type ReceiptSearch } from './search';

type Row = Schemas['Receipt'];

/** Money that came and went in a period, line by line, and what it comes to; every sum is the server's. */
export default function ReceiptsPage(): ReactNode {
  const { t } = useTranslation('reports');
  const search = useSearch({ from: '/shell/reports/receipts' });
  const navigate = useNavigate({ from: '/reports/receipts' });
  const change = useCallback((next: Partial<ReceiptSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }), [navigate]);
  const today = dayOf(new Date());
  const { from, until } = periodOf(search, today);
  const { form, client } = search;
  const query = useMemo(() => ({ from, until: until ? dayAfter(until) : undefined, form, client }), [from, until, form, client]);
  const list = useInfiniteQuery({
    queryKey: ['orders', 'receipts', query],
    queryFn: ({ pageParam, signal }) => ask(api.GET('/receipts', { params: { query: { ...query, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  useLiveOrders();
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const received = list.data?.pages[0]?.received;
  const chosen = useQuery({ ...cardQuery(client ?? ''), enabled: client !== undefined }).data;
  const columns = useColumns();
  const layout = useGridLayout('receipts', columns);
  const step = (by: number) => change(monthOf(from ?? until ?? today, by));
  useShortcut('BracketLeft', 'keys.before', () => step(-1));
  useShortcut('BracketRight', 'keys.after', () => step(1));
  const narrowed = form !== undefined || client !== undefined || search.from !== undefined || search.until !== undefined;
  return (
    <ReportFrame
      report="receipts"
      filters={
        <>
          <span className={classes.period}>
            <Tooltip label={t('before')}>
              <ActionIcon size={32} aria-label={t('before')} onClick={() => step(-1)}>
                <ChevronLeft size={18} />
              </ActionIcon>
            </Tooltip>
            <DateField className={classes.day} aria-label={t('from')} placeholder={t('from')} value={from ?? null} onChange={(next) => change({ from: next ?? undefined, until })} />
            <DateField className={classes.day} aria-label={t('until')} placeholder={t('until')} value={until ?? null} onChange={(next) => change({ from, until: next ?? undefined })} />
            <Tooltip label={t('after')}>
              <ActionIcon size={32} aria-label={t('after')} onClick={() => step(1)}>
                <ChevronRight size={18} />
              </ActionIcon>
            </Tooltip>
          </span>
          <Select
            aria-label={t('orders:payment.form')}
            placeholder={t('everyForm')}
            clearable
            clearButtonProps={{ tabIndex: -1 }}
            data={paymentForms.map((value) => ({ value, label: t(`orders:payment.forms.${value}`) }))}
            value={form ?? null}
            onChange={(next) => change({ form: (next as ReceiptSearch['form']) ?? undefined })}
          />
          <ClientPicker
            aria-label={t('orders:field.client')}
            placeholder={t('everyClient')}
            value={chosen ? { id: chosen.id, name: chosen.name } : null}
            onChange={(next) => change({ client: next?.id })}
          />
        </>
      }
      tools={<ColumnsMenu columns={columns} layout={layout} />}
    >
      <p className={classes.sum} aria-live="polite" data-testid="received">
        {received ? t('received') : '\u00a0'} <b>{formatMoney(received)}</b>
      </p>
      <div className={classes.list}>
        <DataGrid
          entity="receipt"
          label={t('report.receipts')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.id}
          {...endless(list)}
          onOpen={(row) => void navigate({ to: '/orders/$orderId', params: { orderId: row.orderId }, search: {} })}
          href={(row) => `/orders/${row.orderId}`}
          tone={(row) => (row.kind === 'PAYMENT' ? 'green' : row.kind === 'REFUND' ? 'orange' : 'slate')}
          dimmed={(row) => row.reversed || row.kind === 'REVERSAL'}
          empty={
            <EmptyState
              icon={Wallet}
              text={t('noReceipts')}
              action={
                narrowed ? (
                  <Button variant="default" onClick={() => change({ from: undefined, until: undefined, form: undefined, client: undefined })}>
                    {t('common:resetFilter')}
                  </Button>
                ) : undefined
              }
            />
          }
        />
      </div>
    </ReportFrame>
  );
}

function useColumns(): GridColumn<Row>[] {
  const { t } = useTranslation('reports');
  return useMemo<GridColumn<Row>[]>(
    () => [
      { id: 'on', header: t('orders:payment.on'), width: 104, cell: (row) => formatDay(row.on) },
      { id: 'kind', header: t('orders:payment.kind'), width: 170, cell: (row) => <span>{[t(`orders:payment.kinds.${row.kind === 'PAYMENT' ? (row.purpose ?? 'FURTHER') : row.kind}`), row.reversed ? t('orders:payment.reversed') : ''].filter(Boolean).join(', ')}</span> },
      { id: 'sum', header: t('orders:payment.sum'), width: 124, align: 'end', cell: (row) => formatMoney(row.effect) },
      { id: 'form', header: t('orders:payment.form'), width: 124, cell: (row) => t(`orders:payment.forms.${row.form}`) },
      { id: 'document', header: t('orders:payment.document'), width: 140, cell: (row) => <span>{row.number}</span> },
      {
        id: 'order',
        header: t('order'),
        width: 104,
        cell: (row) => <OrderCell id={row.orderId} number={row.orderNumber} />,
      },
      {
        id: 'client',
        header: t('orders:field.client'),
        width: 210,
        cell: (row) => <ClientCell id={row.clientId} name={row.clientName} />,
      },
      { id: 'by', header: t('orders:payment.by'), width: 170, cell: (row) => <span>{row.registeredByName}</span> },
      { id: 'at', header: t('registeredAt'), width: 140, hidden: true, cell: (row) => formatDate(row.registeredAt, 'dateTime') },
      { id: 'reason', header: t('orders:field.reason'), width: 200, hidden: true, cell: (row) => <span>{row.reason}</span> },
    ],
    [t],
  );
}
