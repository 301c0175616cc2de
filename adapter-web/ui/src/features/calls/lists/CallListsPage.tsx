import { Button, Progress, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/api/live';
import { useCan } from '@/api/session';
import { formatMoment } from '@/shared/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';
import classes from './lists.module.css';
import { countOf, doneOf, listsQuery, refreshLists } from './queries';

/** The lists of clients to be called, with how far each is. */
export default function CallListsPage(): ReactNode {
  const { t } = useTranslation('callLists');
  const navigate = useNavigate();
  const can = useCan();
  const lists = useQuery(listsQuery);
  useLive('call-list.changed', refreshLists);
  const views = [
    ...(can('calls.view') ? [{ key: 'journal', label: t('inquiries:view.journal') }] : []),
    ...(can('inquiries.view') ? [{ key: 'callbacks', label: t('calls:view.callbacks') }] : []),
    { key: 'lists', label: t('calls:view.lists') },
  ];
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} />
      <ViewBar
        label={t('title')}
        views={views}
        view="lists"
        onView={(key) => void navigate({ to: key === 'journal' ? '/calls' : key === 'callbacks' ? '/calls/callbacks' : '/calls/lists' })}
      />
      <div className={classes.page}>
        {lists.error ? <ErrorState error={lists.error} onRetry={() => void lists.refetch()} /> : null}
        {lists.isPending ? <GridSkeleton columns={[240, 180, 180, 120]} label={t('common:loading')} /> : null}
        {lists.data?.length === 0 ? (
          <EmptyState
            icon={ListChecks}
            text={t('none')}
            action={
              <Button variant="default" onClick={() => void navigate({ to: '/clients' })}>
                {t('toClients')}
              </Button>
            }
          />
        ) : null}
        {lists.data && lists.data.length > 0 ? (
          <Table.ScrollContainer minWidth={720} type="native">
            <Table verticalSpacing={6} highlightOnHover aria-label={t('title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('name')}</Table.Th>
                  <Table.Th>{t('progress')}</Table.Th>
                  <Table.Th>{t('count.later')}</Table.Th>
                  <Table.Th>{t('owner')}</Table.Th>
                  <Table.Th>{t('madeAt')}</Table.Th>
                  <Table.Th>{t('state')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {lists.data.map((list) => (
                  <Table.Tr key={list.id} data-testid={`row-call-list-${list.id}`}>
                    <Table.Td>
                      <Link to="/calls/lists/$listId" params={{ listId: list.id }}>
                        {list.name}
                      </Link>
                    </Table.Td>
                    <Table.Td>
                      {t('doneOf', { done: doneOf(list), all: countOf(list) })}
                      <Progress className={classes.progress} aria-label={t('progress')} value={(100 * doneOf(list)) / Math.max(1, countOf(list))} />
                    </Table.Td>
                    <Table.Td>{list.later || ''}</Table.Td>
                    <Table.Td>{[list.ownerName, ...list.callers.map((caller) => caller.name)].join(', ')}</Table.Td>
                    <Table.Td>{formatMoment(list.madeAt)}</Table.Td>
                    <Table.Td>
                      <StatusChip tone={list.closedAt ? 'gray' : list.pending === 0 ? 'green' : 'blue'}>
                        {t(list.closedAt ? 'ended' : list.pending === 0 ? 'allDone' : 'going')}
                      </StatusChip>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        ) : null}
      </div>
    </>
  );
}
