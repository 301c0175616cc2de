import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Hourglass } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { useLiveOrders } from '@/features/orders/queries';
import { formatNumber } from '@/shared/format';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { dayOf, momentOf } from '@/shared/zone';
import { spanOf } from './duration';
import classes from './Reports.module.css';
import { ReportFrame } from './ReportFrame';
import { deskPeriods } from './search';

type Row = Schemas['OrderDeskTime'];

/** How long orders lay on each desk: where they wait. */
export default function DesksPage(): ReactNode {
  const { t } = useTranslation('reports');
  const { days = '90' } = useSearch({ from: '/shell/reports/desks' });
  const navigate = useNavigate({ from: '/reports/desks' });
  const today = dayOf(new Date());
  const from = useMemo(() => momentOf(`${new Date(Date.parse(today) - (Number(days) - 1) * 86_400_000).toISOString().slice(0, 10)} 00:00`), [today, days]);
  const desks = useQuery({
    queryKey: ['orders', 'desks', from],
    queryFn: ({ signal }) => ask(api.GET('/order-desks', { params: { query: { from } }, signal })),
    placeholderData: keepPreviousData,
  });
  useLiveOrders();
  const columns = useColumns();
  const layout = useGridLayout('desks', columns);
  return (
    <ReportFrame
      report="desks"
      filters={
        <SegmentedControl
          size="xs"
          aria-label={t('period')}
          value={days}
          onChange={(next) => void navigate({ search: { days: deskPeriods.find((each) => each === next) }, replace: true })}
          data={deskPeriods.map((value) => ({ value, label: t('lastDays', { count: Number(value) }) }))}
        />
      }
    >
      <p className={classes.sum}>{t('desksHint')}</p>
      <div className={classes.list}>
        <DataGrid
          entity="desk"
          label={t('report.desks')}
          columns={columns}
          layout={layout}
          rows={desks.data?.items ?? []}
          rowId={(row) => `${row.department ?? ''}/${row.person ?? ''}`}
          loading={desks.isPending}
          refreshing={desks.isPlaceholderData}
          error={desks.error}
          onRetry={() => void desks.refetch()}
          empty={<EmptyState icon={Hourglass} text={t('noDesks')} />}
        />
      </div>
    </ReportFrame>
  );
}

function Span({ seconds }: { seconds: number }) {
  const { t } = useTranslation('reports');
  const { days, hours, minutes } = spanOf(seconds);
  return <>{days > 0 ? t('span.days', { days, hours }) : t('span.hours', { hours, minutes })}</>;
}

function useColumns(): GridColumn<Row>[] {
  const { t } = useTranslation('reports');
  return useMemo<GridColumn<Row>[]>(
    () => [
      { id: 'department', header: t('orders:field.department'), width: 220, cell: (row) => <span>{row.department}</span> },
      { id: 'person', header: t('orders:field.employee'), width: 230, cell: (row) => <span>{row.person}</span> },
      { id: 'now', header: t('desk.now'), width: 110, align: 'end', cell: (row) => (row.now > 0 ? formatNumber(row.now) : '') },
      { id: 'stays', header: t('desk.stays'), width: 120, align: 'end', cell: (row) => formatNumber(row.stays) },
      { id: 'average', header: t('desk.average'), width: 140, align: 'end', cell: (row) => <Span seconds={row.averageSeconds} /> },
      { id: 'longest', header: t('desk.longest'), width: 140, align: 'end', cell: (row) => <Span seconds={row.longestSeconds} /> },
      { id: 'total', header: t('desk.total'), width: 140, align: 'end', cell: (row) => <Span seconds={row.totalSeconds} /> },
    ],
    [t],
  );
}
