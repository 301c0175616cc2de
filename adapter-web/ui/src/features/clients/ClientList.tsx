import { Button, CloseButton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { BookUser, ListChecks, UserPlus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { useCan } from '@/api/session';
import { MakeCallListDialog } from '@/features/calls/lists/MakeCallListDialog';
import { formatNumber } from '@/shared/format';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid } from '@/shared/ui/DataGrid';
import { endless } from '@/shared/ui/endless';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { type View, ViewBar } from '@/shared/ui/ViewBar';
import { ClientFilters, FilterChips } from './ClientFilters';
import { ClientPreview } from './ClientPreview';
import classes from './ClientList.module.css';
import { useClientColumns } from './columns';
import { type ClientQuery, type ClientSearch, isFiltered, withoutFilters } from './search';
import { useClientList } from './queries';

export interface ListProps {
  search: ClientSearch;
  change: (next: Partial<ClientSearch>) => void;
  bar: { views: View[]; view: string; onView: (key: string) => void };
}

/** The grid of clients; Space shows the row beside it without opening the card. */
export function ClientList({ search, change, bar }: ListProps) {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  const can = useCan();
  const columns = useClientColumns();
  const layout = useGridLayout('clients', columns);
  const { list, rows, query } = useClientList(search, true);
  const [previewed, setPreviewed] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [listing, setListing] = useState(false);
  const place = JSON.stringify(query);
  useEffect(() => setSelected(new Set()), [place]);
  // Not at every change of every client: a busy office would reload the list all the time.
  useLiveList();
  const preview = rows.find((row) => row.id === previewed);
  const sort = query.sort;
  return (
    <>
      <ViewBar
        label={t('title')}
        {...bar}
        search={search.q}
        onSearch={(q) => change({ q: q || undefined })}
        searchLabel={t('find')}
        filters={<ClientFilters search={search} change={change} />}
        tools={
          <>
            {selected.size > 0 ? (
              <span className={classes.selected}>
                {t('grid:selected', { count: selected.size })}
                <CloseButton size={18} aria-label={t('unselect')} onClick={() => setSelected(new Set())} />
              </span>
            ) : null}
            {can('calls.place') ? (
              <Button variant="subtle" size="compact-sm" leftSection={<ListChecks size={15} />} onClick={() => setListing(true)}>
                {t('callLists:toList')}
              </Button>
            ) : null}
            <Total query={query} key={place} />
            <ColumnsMenu columns={columns} layout={layout} />
          </>
        }
      />
      <FilterChips search={search} change={change} />
      <div className={classes.split}>
        <div className={classes.list}>
          <DataGrid
            entity="client"
            label={t('title')}
            columns={columns}
            layout={layout}
            rows={rows}
            rowId={(row) => row.id}
            sort={sort}
            onSort={(next) => change({ sort: next })}
            {...endless(list)}
            onOpen={(row) => void navigate({ to: '/clients/$clientId', params: { clientId: row.id } })}
            href={(row) => `/clients/${row.id}`}
            onPreview={(row) => setPreviewed((was) => (was === row.id ? null : row.id))}
            current={preview?.id}
            selected={selected}
            onSelect={setSelected}
            tone={(row) => (row.missedCall ? 'red' : undefined)}
            empty={
              isFiltered(search) ? (
                <NothingFound onReset={() => void navigate({ to: '/clients', search: withoutFilters(search), replace: true })} />
              ) : (
                <EmptyState
                  icon={BookUser}
                  text={t(`none.${search.view ?? 'all'}`)}
                  action={
                    can('clients.create') ? (
                      <Button leftSection={<UserPlus size={15} />} onClick={() => change({ new: true })}>
                        {t('newClient')}
                      </Button>
                    ) : undefined
                  }
                />
              )
            }
          />
        </div>
        {preview ? <ClientPreview key={preview.id} row={preview} onClose={() => setPreviewed(null)} /> : null}
      </div>
      {listing ? <MakeCallListDialog selected={[...selected]} query={query} onClose={() => setListing(false)} /> : null}
    </>
  );
}

const quiet = 1500;

function useLiveList() {
  const [stale, setStale] = useState(0);
  useLive('client.changed', () => setStale((was) => was + 1));
  useEffect(() => {
    if (stale === 0) return;
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['clients'] }), quiet);
    return () => clearTimeout(timer);
  }, [stale]);
}

/** Counting all is dear, so it happens only when somebody asks. */
function Total({ query }: { query: ClientQuery }) {
  const { t } = useTranslation('clients');
  const [asked, setAsked] = useState(false);
  const counted = useMemo(() => ({ ...query, sort: undefined, limit: 1, total: true }), [query]);
  const { data, isFetching } = useQuery({
    queryKey: ['clients', 'total', counted],
    queryFn: () => ask(api.GET('/clients', { params: { query: counted } })),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  if (asked && data?.total !== undefined && data.total !== null) {
    return (
      <span className={classes.total} role="status">
        {t('total', { count: data.total, number: formatNumber(data.total) })}
      </span>
    );
  }
  return (
    <Button variant="subtle" color="gray" size="compact-sm" loading={isFetching} onClick={() => setAsked(true)}>
      {t('showTotal')}
    </Button>
  );
}
