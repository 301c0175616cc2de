import { Select, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Ruler, Search } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/client';
import { addressText } from '@/features/clients/card/words';
import { formatDate, formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
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
import { iconOf, lookOf, toneOf } from '../task/look';
import { kindsQuery } from '../task/queries';
import { useLiveTable, useSummary, useTable } from './queries';
import { counters, isFiltered, noFilters, type TableSearch, tableQuery } from './search';
import classes from './TablePage.module.css';

type Row = Schemas['MeasurementRow'];
const calendars = ['month', 'week', 'day'] as const;

/** All tasks of the measurers: what is new, what is late, what waits for acceptance. */
export default function TablePage(): ReactNode {
  const { t } = useTranslation('measurements');
  const search = useSearch({ from: '/shell/measurements/table' });
  const navigate = useNavigate({ from: '/measurements/table' });
  const columns = useColumns();
  const layout = useGridLayout('measurements', columns);
  const query = useMemo(() => tableQuery(search), [search]);
  const { list, rows } = useTable(query);
  const kinds = useQuery(kindsQuery).data ?? [];
  useLiveTable();
  const change = useCallback(
    (next: Partial<TableSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  return (
    <>
      <PageHeader title={t('title')} />
      <ViewBar
        label={t('title')}
        views={[...calendars, 'table' as const].map((key) => ({ key, label: t(`view.${key}`) }))}
        view="table"
        onView={(key) => {
          if (key !== 'table') void navigate({ to: '/measurements', search: key === 'week' ? {} : { view: key as (typeof calendars)[number] } });
        }}
        filters={
          <>
            <Words value={search.q ?? ''} onChange={(q) => change({ q: q || undefined })} />
            <EmployeePicker aria-label={t('field.measurer')} placeholder={t('everyMeasurer')} value={search.measurer ?? null} onChange={(measurer) => change({ measurer: measurer ?? undefined })} />
            <EmployeePicker aria-label={t('field.assigner')} placeholder={t('everyAssigner')} value={search.assigner ?? null} onChange={(assigner) => change({ assigner: assigner ?? undefined })} />
            <Select
              aria-label={t('field.kind')}
              placeholder={t('everyKind')}
              clearable
              clearButtonProps={{ tabIndex: -1 }}
              data={kinds.map((kind) => ({ value: kind.id, label: kind.name }))}
              value={search.kind ?? null}
              onChange={(kind) => change({ kind: kind ?? undefined })}
            />
          </>
        }
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <Counters search={search} change={change} />
      <div className={classes.list}>
        <DataGrid
          entity="measurement"
          label={t('title')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.id}
          sort={query.sort === 'VISIT' ? 'start' : query.sort === 'DUE' ? 'due' : undefined}
          onSort={(sort) => change({ sort: sort === 'start' ? 'VISIT' : sort === 'due' ? 'DUE' : 'NEWEST' })}
          {...endless(list)}
          onOpen={(row) => void navigate({ to: '/measurements/$measurementId', params: { measurementId: row.id } })}
          tone={toneOf}
          dimmed={(row) => row.state === 'CANCELLED'}
          empty={
            isFiltered(search) ? (
              <NothingFound onReset={() => change(noFilters)} />
            ) : (
              <EmptyState icon={Ruler} text={t('none')} />
            )
          }
        />
      </div>
    </>
  );
}

/** Asks once the typing rests. */
function Words({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const { t } = useTranslation('measurements');
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextInput
      aria-label={t('search')}
      placeholder={t('search')}
      leftSection={<Search size={14} aria-hidden />}
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

/** How much of each there is; pressing one shows it. */
function Counters({ search, change }: { search: TableSearch; change: (next: Partial<TableSearch>) => void }) {
  const { t } = useTranslation('measurements');
  const summary = useSummary();
  if (!summary) return null;
  return (
    <ul className={classes.counters} aria-label={t('counters')}>
      {counters.map((key) => (
        <li key={key}>
          <button
            type="button"
            className={classes.counter}
            data-tone={summary[key] === 0 ? undefined : key === 'overdue' ? 'red' : key === 'submitted' ? 'orange' : undefined}
            aria-pressed={search.only === key}
            onClick={() => change({ only: search.only === key ? undefined : key, state: undefined })}
          >
            {t(`counter.${key}`)} <b>{summary[key]}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

function useColumns(): GridColumn<Row>[] {
  const { t } = useTranslation('measurements');
  return useMemo<GridColumn<Row>[]>(
    () => [
      { id: 'number', header: t('field.number'), width: 80, align: 'end', cell: (row) => String(row.number) },
      {
        id: 'state',
        header: t('field.state'),
        width: 140,
        cell: (row) => (
          <StatusChip tone={toneOf(row)} icon={iconOf(row)} struck={row.state === 'CANCELLED'}>
            {t(`state.${lookOf(row)}`)}
          </StatusChip>
        ),
      },
      {
        id: 'start',
        header: t('field.visit'),
        width: 130,
        sort: 'start',
        cell: (row) =>
          row.start ? (
            <time dateTime={row.start} title={formatDate(row.start, 'full')}>
              {formatMoment(row.start)}
            </time>
          ) : (
            <span className="nz-dimmed">{t('unplanned')}</span>
          ),
      },
      { id: 'measurer', header: t('field.measurer'), width: 170, cell: (row) => <span>{row.measurerName}</span> },
      { id: 'client', header: t('field.client'), width: 200, cell: (row) => <span>{formatPhone(row.clientName)}</span> },
      { id: 'address', header: t('field.address'), width: 220, cell: (row) => <span>{addressText(row.address)}</span> },
      { id: 'object', header: t('field.object'), width: 180, cell: (row) => <span>{row.object}</span> },
      { id: 'assigner', header: t('field.assigner'), width: 170, cell: (row) => <span>{row.assignerName}</span> },
      { id: 'submitted', header: t('field.submittedAt'), width: 120, cell: (row) => formatMoment(row.submittedAt) },
      { id: 'accepted', header: t('field.acceptedAt'), width: 120, cell: (row) => formatMoment(row.acceptedAt) },
      { id: 'documents', header: t('field.documents'), width: 90, align: 'end', cell: (row) => (row.documents > 0 ? String(row.documents) : '') },
      { id: 'due', header: t('field.due'), width: 120, sort: 'due', hidden: true, cell: (row) => formatMoment(row.due) },
      { id: 'kind', header: t('field.kind'), width: 140, hidden: true, cell: (row) => <span>{row.kindName}</span> },
      { id: 'district', header: t('field.district'), width: 140, hidden: true, cell: (row) => <span>{row.districtName}</span> },
      { id: 'priority', header: t('field.priority'), width: 130, hidden: true, cell: (row) => t(`priority.${row.priority}`) },
      { id: 'created', header: t('field.createdAt'), width: 120, hidden: true, cell: (row) => formatMoment(row.createdAt) },
    ],
    [t],
  );
}
