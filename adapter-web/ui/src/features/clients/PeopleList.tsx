import { Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatPhone } from '@/shared/phone';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { endless } from '@/shared/ui/endless';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { ViewBar } from '@/shared/ui/ViewBar';
import type { ListProps } from './ClientList';
import classes from './ClientList.module.css';
import { usePeople } from './queries';

type Person = Schemas['Person'];

/** The contact persons of all clients the user may see; a row opens the client beside the list. */
export function PeopleList({ search, change, bar }: ListProps) {
  const { t } = useTranslation('clients');
  const columns = useMemo<GridColumn<Person>[]>(
    () => [
      { id: 'name', header: t('people.name'), width: 260, cell: (row) => <span>{row.name}</span> },
      { id: 'position', header: t('people.position'), width: 190, cell: (row) => <span>{row.position}</span> },
      {
        id: 'phone',
        header: t('column.phone'),
        width: 196,
        cell: (row) =>
          row.phones[0] ? (
            <PhoneLink tabIndex={-1} whom={{ clientId: row.clientId, contactPersonId: row.id }} who={row.name}>
              {row.phones.map(formatPhone).join(', ')}
            </PhoneLink>
          ) : null,
      },
      {
        id: 'email',
        header: t('column.email'),
        width: 200,
        cell: (row) => (row.emails[0] ? <a href={`mailto:${row.emails[0]}`}>{row.emails[0]}</a> : null),
      },
      {
        id: 'client',
        header: t('column.name'),
        width: 240,
        cell: (row) => (
          <Link to="/clients/$clientId" params={{ clientId: row.clientId }} tabIndex={-1}>
            {row.clientName}
          </Link>
        ),
      },
    ],
    [t],
  );
  const layout = useGridLayout('people', columns);
  const { list, rows } = usePeople(search.q, true);
  return (
    <>
      <ViewBar
        label={t('view.people')}
        {...bar}
        search={search.q}
        onSearch={(q) => change({ q: q || undefined })}
        searchLabel={t('people.find')}
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <div className={classes.split}>
        <div className={classes.list}>
          <DataGrid
            entity="person"
            label={t('view.people')}
            columns={columns}
            layout={layout}
            rows={rows}
            rowId={(row) => row.id}
            {...endless(list)}
            onOpen={(row) => change({ open: row.clientId })}
            href={(row) => `/clients/${row.clientId}`}
            empty={
              search.q ? (
                <NothingFound onReset={() => change({ q: undefined })} />
              ) : (
                <EmptyState icon={Users} text={t('none.people')} />
              )
            }
          />
        </div>
      </div>
    </>
  );
}
