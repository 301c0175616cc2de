import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarPlus, KeyRound, UserCheck, X } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useEnding } from '@/features/access/acts';
import { DeputyDialog } from '@/features/access/DeputyDialog';
import { GrantDialog } from '@/features/access/GrantDialog';
import { ProlongDialog } from '@/features/access/ProlongDialog';
import { lastOf } from '@/features/access/period';
import { allows, type Deputy, type Grant, type LentState } from '@/features/access/queries';
import { formatDate } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { endless } from '@/shared/ui/endless';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';

const tone = { TO_COME: 'blue', IN_FORCE: 'green', ENDED: 'slate' } as const;
const states = ['IN_FORCE', 'TO_COME', 'ENDED'] as const;

/** Who may see whose clients for a time, and who stands in for whom. */
export default function AccessPage(): ReactNode {
  const { t } = useTranslation('access');
  const search = useSearch({ from: '/shell/admin/access' });
  const navigate = useNavigate({ from: '/admin/access' });
  const [adding, setAdding] = useState<'grant' | 'deputy' | null>(null);
  const change = (part: Partial<typeof search>) => void navigate({ search: (was) => ({ ...was, ...part }), replace: true });
  const deputies = search.what === 'deputies';
  return (
    <>
      <PageHeader
        title={t('page')}
        actions={
          <>
            <Button variant={deputies ? 'default' : 'filled'} leftSection={<KeyRound size={15} />} onClick={() => setAdding('grant')}>
              {t('give')}
            </Button>
            <Button variant={deputies ? 'filled' : 'default'} leftSection={<UserCheck size={15} />} onClick={() => setAdding('deputy')}>
              {t('appoint')}
            </Button>
          </>
        }
      />
      <ViewBar
        label={t('page')}
        filters={
          <>
            <SegmentedControl
              aria-label={t('what')}
              value={deputies ? 'deputies' : 'grants'}
              onChange={(what) => change({ what: what === 'deputies' ? 'deputies' : undefined })}
              data={(['grants', 'deputies'] as const).map((value) => ({ value, label: t(`whats.${value}`) }))}
            />
            <SegmentedControl
              aria-label={t('state')}
              value={search.state ?? 'IN_FORCE'}
              onChange={(state) => change({ state: state === 'TO_COME' || state === 'ENDED' ? state : undefined })}
              data={states.map((value) => ({ value, label: t(`states.${value}`) }))}
            />
            <EmployeePicker
              aria-label={t('toWhom')}
              placeholder={t('toWhom')}
              w={220}
              value={search.employee ?? null}
              onChange={(employee) => change({ employee: employee ?? undefined })}
            />
          </>
        }
      />
      {deputies ? (
        <DeputyGrid state={search.state ?? 'IN_FORCE'} deputy={search.employee} />
      ) : (
        <GrantGrid state={search.state ?? 'IN_FORCE'} employee={search.employee} />
      )}
      {adding === 'grant' ? <GrantDialog onClose={() => setAdding(null)} /> : null}
      {adding === 'deputy' ? <DeputyDialog onClose={() => setAdding(null)} /> : null}
    </>
  );
}

function GrantGrid({ state, employee }: { state: LentState; employee?: string }) {
  const { t } = useTranslation('access');
  const [prolonging, setProlonging] = useState<Grant | null>(null);
  const { revoke } = useEnding();
  const list = useInfiniteQuery({
    queryKey: ['access-grants', 'list', state, employee],
    queryFn: ({ pageParam }) => ask(api.GET('/access-grants', { params: { query: { state, employee, limit: 100, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const columns = useMemo<GridColumn<Grant>[]>(
    () => [
      { id: 'whom', header: t('toWhom'), width: 190, cell: (row) => <span>{row.granteeName}</span> },
      {
        id: 'client',
        header: t('client'),
        width: 180,
        cell: (row) => (
          <Link to="/clients/$clientId" params={{ clientId: row.clientId }}>
            {formatPhone(row.clientName)}
          </Link>
        ),
      },
      { id: 'level', header: t('level'), width: 150, cell: (row) => t(`levels.${row.level}`) },
      { id: 'from', header: t('from'), width: 95, cell: (row) => formatDate(row.from) },
      { id: 'until', header: t('until'), width: 125, cell: (row) => lastOf(row.until) },
      { id: 'order', header: t('orderNumber'), width: 85, cell: (row) => <span>{row.orderNumber}</span> },
      { id: 'state', header: t('state'), width: 110, cell: (row) => <StatusChip tone={tone[row.state]}>{t(`one.${row.revokedAt ? 'REVOKED' : row.state}`)}</StatusChip> },
      {
        id: 'acts',
        header: t('acts'),
        width: 80,
        cell: (row) => (
          <>
            {allows(row, 'prolong') ? (
              <Tooltip label={t('prolong')}>
                <ActionIcon aria-label={t('prolongOne', { name: row.granteeName })} onClick={() => setProlonging(row)}>
                  <CalendarPlus size={14} />
                </ActionIcon>
              </Tooltip>
            ) : null}
            {allows(row, 'revoke') ? (
              <Tooltip label={t('revoke')}>
                <ActionIcon aria-label={t('revokeOne', { name: row.granteeName })} onClick={() => void revoke(row)}>
                  <X size={14} />
                </ActionIcon>
              </Tooltip>
            ) : null}
          </>
        ),
      },
      { id: 'ground', header: t('ground'), width: 200, cell: (row) => <span>{row.ground}</span> },
      { id: 'by', header: t('by'), width: 170, cell: (row) => <span>{row.grantedByName}</span> },
    ],
    [t, revoke],
  );
  const layout = useGridLayout('access-grants', columns);
  return (
    <>
      <DataGrid
        entity="grant"
        label={t('whats.grants')}
        columns={columns}
        layout={layout}
        rows={rows}
        rowId={(row) => row.id}
        {...endless(list)}
        empty={<EmptyState icon={KeyRound} text={t(`none.${state}`)} />}
      />
      {prolonging ? <ProlongDialog grant={prolonging} onClose={() => setProlonging(null)} /> : null}
    </>
  );
}

function DeputyGrid({ state, deputy }: { state: LentState; deputy?: string }) {
  const { t } = useTranslation('access');
  const { end } = useEnding();
  const list = useInfiniteQuery({
    queryKey: ['deputies', 'list', state, deputy],
    queryFn: ({ pageParam }) => ask(api.GET('/deputies', { params: { query: { state, deputy, limit: 100, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const columns = useMemo<GridColumn<Deputy>[]>(
    () => [
      { id: 'deputy', header: t('deputy'), width: 200, cell: (row) => <span>{row.deputyName}</span> },
      { id: 'absent', header: t('absent'), width: 200, cell: (row) => <span>{row.absentName}</span> },
      { id: 'what', header: t('what'), width: 80, cell: () => t('everything') },
      { id: 'from', header: t('from'), width: 95, cell: (row) => formatDate(row.from) },
      { id: 'until', header: t('until'), width: 125, cell: (row) => lastOf(row.until) },
      { id: 'order', header: t('orderNumber'), width: 85, cell: (row) => <span>{row.orderNumber}</span> },
      { id: 'state', header: t('state'), width: 110, cell: (row) => <StatusChip tone={tone[row.state]}>{t(`one.${row.endedAt ? 'REVOKED' : row.state}`)}</StatusChip> },
      {
        id: 'acts',
        header: t('acts'),
        width: 80,
        cell: (row) =>
          allows(row, 'end') ? (
            <Tooltip label={t('end')}>
              <ActionIcon aria-label={t('endOne', { name: row.deputyName })} onClick={() => void end(row)}>
                <X size={14} />
              </ActionIcon>
            </Tooltip>
          ) : null,
      },
      { id: 'ground', header: t('ground'), width: 200, cell: (row) => <span>{row.ground}</span> },
      { id: 'by', header: t('by'), width: 170, cell: (row) => <span>{row.appointedByName}</span> },
    ],
    [t, end],
  );
  const layout = useGridLayout('deputies', columns);
  return (
    <DataGrid
      entity="deputy"
      label={t('whats.deputies')}
      columns={columns}
      layout={layout}
      rows={rows}
      rowId={(row) => row.id}
      {...endless(list)}
      empty={<EmptyState icon={UserCheck} text={t(`none.${state}`)} />}
    />
  );
}
