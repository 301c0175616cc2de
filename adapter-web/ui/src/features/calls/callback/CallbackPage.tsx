import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChartColumn, PhoneIncoming, Plus } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { useDictionary } from '@/api/queries';
import { useCan, useMe } from '@/api/session';
import { ClientDrawer } from '@/features/clients/card/ClientDrawer';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatDate, formatMoment } from '@/shared/format';
import { useShortcut } from '@/shared/keys';
import { formatPhone, formatTyped } from '@/shared/phone';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { endless } from '@/shared/ui/endless';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ViewBar } from '@/shared/ui/ViewBar';
import { AddInquiryDialog } from './AddInquiryDialog';
import { AnswerReport } from './AnswerReport';
import classes from './CallbackPage.module.css';
import { InquiryDrawer } from './InquiryDrawer';
import { askInquiriesAnew } from './queries';
import { type CallbackSearch, type CallbackView, callbackViews } from './search';
import { Timer } from './Timer';
import { secondsLeft, toneOfTimer, useServerClock } from './timer';

type Row = Schemas['InquiryRow'];

/** Everybody who waits for an answer, those with the least time left first. */
export default function CallbackPage(): ReactNode {
  const { t } = useTranslation('inquiries');
  const search = useSearch({ from: '/shell/calls/callbacks' });
  const navigate = useNavigate({ from: '/calls/callbacks' });
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const change = useCallback(
    (next: Partial<CallbackSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  const view = search.view ?? 'open';
  const { list, rows, now } = useQueue(view);
  const columns = useColumns(now, (client) => change({ client, open: undefined }));
  const layout = useGridLayout('inquiries', columns);
  const mayAdd = can('inquiries.work');
  useShortcut('KeyN', 'keys.new', () => mayAdd && setAdding(true));
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          mayAdd ? (
            <Button leftSection={<Plus size={15} />} onClick={() => setAdding(true)}>
              {t('add.button')}
            </Button>
          ) : undefined
        }
      />
      <ViewBar
        label={t('title')}
        views={[{ key: 'journal', label: t('view.journal') }, ...callbackViews.map((key) => ({ key, label: t(`view.${key}`) })), ...(can('calls.place') ? [{ key: 'lists', label: t('calls:view.lists') }] : [])]}
        view={view}
        onView={(key) => {
          if (key === 'journal') void navigate({ to: '/calls' });
          else if (key === 'lists') void navigate({ to: '/calls/lists' });
          else change({ view: key === 'open' ? undefined : (key as CallbackView), open: undefined });
        }}
        tools={
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<ChartColumn size={15} />}
            aria-pressed={search.report ?? false}
            onClick={() => change({ report: search.report ? undefined : true })}
          >
            {t('report.button')}
          </Button>
        }
      />
      {search.report ? <AnswerReport /> : null}
      <div className={classes.list}>
        <DataGrid
          entity="inquiry"
          label={t('title')}
          columns={columns}
          layout={layout}
          rows={rows}
          rowId={(row) => row.id}
          {...endless(list)}
          onOpen={(row) => change({ open: row.id, client: undefined })}
          current={search.open}
          tone={(row) => (row.closing ? undefined : toneOfTimer(secondsLeft(row.deadline, now)))}
          empty={<EmptyState icon={PhoneIncoming} text={t(`none.${view}`)} />}
        />
      </div>
      {search.open ? (
        <InquiryDrawer
          key={search.open}
          inquiryId={search.open}
          now={now}
          onClose={() => change({ open: undefined })}
          onClient={(client) => change({ client, open: undefined })}
        />
      ) : null}
      {search.client && !search.open ? (
        <ClientDrawer
          key={search.client}
          clientId={search.client}
          onClose={() => change({ client: undefined })}
          onExpand={() => void navigate({ to: '/clients/$clientId', params: { clientId: search.client! } })}
        />
      ) : null}
      {adding ? <AddInquiryDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useQueue(view: CallbackView) {
  const me = useMe();
  const query = { state: view === 'closed' ? ('CLOSED' as const) : ('OPEN' as const), owner: view === 'mine' ? me.employeeId : undefined };
  const list = useInfiniteQuery({
    queryKey: ['inquiries', 'list', query],
    queryFn: ({ pageParam }) => ask(api.GET('/inquiries', { params: { query: { ...query, limit: 100, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  useLive('inquiry.changed', askInquiriesAnew);
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const now = useServerClock(list.data?.pages.at(-1)?.asOf, list.dataUpdatedAt);
  return { list, rows, now };
}

function useColumns(now: number, onClient: (clientId: string) => void): GridColumn<Row>[] {
  const { t } = useTranslation('inquiries');
  const sources = useDictionary('sources');
  return useMemo<GridColumn<Row>[]>(
    () => [
      { id: 'timer', header: t('column.timer'), width: 130, cell: (row) => <Timer row={row} now={now} /> },
      {
        id: 'client',
        header: t('column.client'),
        width: 240,
        cell: (row) =>
          row.client ? (
            <button type="button" tabIndex={-1} className={classes.client} onClick={() => onClient(row.client!.id)}>
              {formatPhone(row.client.name)}
            </button>
          ) : (
            <span className="nz-dimmed">{row.name ?? t('unknownClient')}</span>
          ),
      },
      {
        id: 'phone',
        header: t('column.phone'),
        width: 180,
        cell: (row) =>
          row.phone ? (
            <PhoneLink tabIndex={-1} whom={{ inquiryId: row.id }} who={row.client?.name ?? row.phone}>
              {formatTyped(row.phone)}
            </PhoneLink>
          ) : (
            <span>{row.email}</span>
          ),
      },
      { id: 'source', header: t('column.source'), width: 140, cell: (row) => <span>{[t(`source.${row.source}`), sources.nameOf(row.clientSource)].filter(Boolean).join(' · ')}</span> },
      {
        id: 'receivedAt',
        header: t('column.receivedAt'),
        width: 120,
        cell: (row) => (
          <time dateTime={row.receivedAt} title={formatDate(row.receivedAt, 'full')}>
            {formatMoment(row.receivedAt)}
          </time>
        ),
      },
      { id: 'owner', header: t('column.owner'), width: 200, cell: (row) => <span>{row.ownerName ?? t('everybody')}</span> },
      { id: 'handOvers', header: t('column.handOvers'), width: 110, align: 'end', cell: (row) => (row.handOvers > 0 ? String(row.handOvers) : '') },
      { id: 'attempts', header: t('column.attempts'), width: 110, align: 'end', cell: (row) => (row.attempts > 0 ? String(row.attempts) : '') },
      { id: 'head', header: t('column.head'), width: 150, cell: (row) => (row.headToldAt ? t('headTold') : '') },
      { id: 'text', header: t('column.text'), width: 240, cell: (row) => <span>{row.closing?.reason ?? row.text}</span> },
    ],
    [t, now, onClient, sources],
  );
}
