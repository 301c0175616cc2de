import { Button } from '@mantine/core';
import { CalendarCheck, CalendarDays, CheckCheck } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/api/queries';
import { formatDate, formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { endless } from '@/shared/ui/endless';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './EventList.module.css';
import { type EventRow, iconOf, lookOf, toneOf } from './look';
import { Priority } from './Priority';
import { useEventList } from './queries';
import { type EventSearch, isFiltered, listQuery, noFilters } from './search';

interface EventListProps {
  search: EventSearch;
  change: (next: Partial<EventSearch>) => void;
  mayPlan: boolean;
  /** The views and filters, with these tools at the right. */
  bar: (tools: ReactNode) => ReactNode;
}

/** The journal over all clients, or only what is open although its time has passed. */
export function EventList({ search, change, mayPlan, bar }: EventListProps) {
  const { t } = useTranslation('events');
  const overdue = search.view === 'overdue';
  const columns = useColumns();
  const layout = useGridLayout(overdue ? 'events-overdue' : 'events', columns);
  const query = useMemo(() => listQuery(search, new Date()), [search]);
  const { list, rows } = useEventList(query, true);
  return (
    <>
      {bar(<ColumnsMenu columns={columns} layout={layout} />)}
      <div className={classes.list}>
        <DataGrid
          entity="activity"
          label={t(overdue ? 'view.overdue' : 'title')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.id}
          sort={query.sort}
          // A third click would mean the order of the list itself, which is one of the two already.
          onSort={(sort) => change({ sort: sort === undefined ? 'start' : (sort as 'start' | '-start') })}
          {...endless(list)}
          onOpen={(row) => change({ open: row.id, new: undefined })}
          current={search.open}
          tone={toneOf}
          dimmed={(row) => row.state === 'CANCELLED'}
          empty={
            isFiltered(search) ? (
              <NothingFound onReset={() => change(noFilters)} />
            ) : (
              <EmptyState
                icon={overdue ? CalendarCheck : CalendarDays}
                text={t(overdue ? 'none.overdue' : 'none.all')}
                action={mayPlan && !overdue ? <Button onClick={() => change({ new: true, open: undefined })}>{t('new')}</Button> : undefined}
              />
            )
          }
        />
      </div>
    </>
  );
}

function useColumns(): GridColumn<EventRow>[] {
  const { t } = useTranslation('events');
  const kinds = useDictionary('activity-kinds');
  return useMemo<GridColumn<EventRow>[]>(
    () => [
      {
        id: 'start',
        header: t('field.start'),
        width: 120,
        sort: 'start',
        cell: (row) =>
          row.start ? (
            <time dateTime={row.start} title={formatDate(row.start, 'full')}>
              {formatMoment(row.start)}
            </time>
          ) : (
            <span className="nz-dimmed">{t('noDate')}</span>
          ),
      },
      { id: 'kind', header: t('field.kind'), width: 130, cell: (row) => <StatusChip tone={kinds.toneOf(row.kind)}>{kinds.nameOf(row.kind)}</StatusChip> },
      { id: 'client', header: t('field.client'), width: 220, cell: (row) => <span>{formatPhone(row.client?.name)}</span> },
      { id: 'subject', header: t('field.subject'), width: 220, cell: (row) => <span>{row.subject ?? row.goal}</span> },
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
      { id: 'priority', header: t('field.priority'), width: 130, cell: (row) => <Priority of={row.priority} /> },
      { id: 'assignee', header: t('field.assignee'), width: 180, cell: (row) => <span>{row.assigneeName}</span> },
      { id: 'result', header: t('field.result'), width: 180, cell: (row) => <span>{row.result ?? row.cancelReason}</span> },
      {
        id: 'checked',
        header: t('field.checked'),
        width: 110,
        cell: (row) =>
          row.checkedAt ? (
            <span className={classes.checked} title={t('checkedBy', { name: row.checkedByName ?? '' })}>
              <CheckCheck size={14} aria-hidden />
              {formatMoment(row.checkedAt)}
            </span>
          ) : null,
      },
      { id: 'assigner', header: t('field.assigner'), width: 180, hidden: true, cell: (row) => <span>{row.assignerName}</span> },
      { id: 'end', header: t('field.end'), width: 120, hidden: true, cell: (row) => formatMoment(row.end) },
      { id: 'contactPerson', header: t('field.contactPerson'), width: 160, hidden: true, cell: (row) => <span>{row.contactPerson}</span> },
      { id: 'phone', header: t('field.phone'), width: 150, hidden: true, cell: (row) => formatPhone(row.client?.phone) },
      { id: 'goal', header: t('field.goal'), width: 180, hidden: true, cell: (row) => <span>{row.goal}</span> },
      { id: 'description', header: t('field.description'), width: 220, hidden: true, cell: (row) => <span>{row.description}</span> },
      { id: 'moves', header: t('field.moves'), width: 90, align: 'end', hidden: true, cell: (row) => (row.moves > 0 ? String(row.moves) : '') },
    ],
    [t, kinds],
  );
}
