import { Button, Progress, SegmentedControl, Skeleton, Table } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, CircleCheck, Play } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient, useStatuses } from '@/api/queries';
import { formatMoment } from '@/shared/format';
import { formatPhone, formatTyped } from '@/shared/phone';
import { refused, told } from '@/shared/toast';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { AtHand } from './AtHand';
import { ChangeCallListDialog } from './ChangeCallListDialog';
import classes from './lists.module.css';
import { type CallList, countOf, doneOf, entriesQuery, type EntryState, listQuery, refreshLists } from './queries';

const parts = ['PENDING', 'CALLED', 'SKIPPED'] as const;

/** Working through a list: one client at a time lies at hand, the rest stands beside. */
export default function CallListPage(): ReactNode {
  const { listId } = useParams({ from: '/shell/calls/lists/$listId' });
  const { t } = useTranslation('callLists');
  const navigate = useNavigate();
  const { data: list, error, refetch } = useQuery(listQuery(listId));
  useLive('call-list.changed', refreshLists);
  const [entry, setEntry] = useState<Schemas['CallListAtHand'] | null>(null);
  const [changing, setChanging] = useState(false);
  const [looked, setLooked] = useState(false);
  const next = useMutation({
    mutationFn: () => ask(api.POST('/call-lists/{listId}/next', { params: { path: { listId } } })),
    onSuccess: (found) => {
      queryClient.setQueryData(listQuery(listId).queryKey, found.list);
      void queryClient.invalidateQueries({ queryKey: ['call-lists', 'entries', listId] });
      setEntry(found.entry);
      setLooked(true);
    },
    onError: refused,
  });
  const close = useMutation({
    mutationFn: (closed: boolean) =>
      ask(
        api.PUT('/call-lists/{listId}', {
          params: { path: { listId }, header: ifMatch(list!.version) },
          body: { name: list!.name, callerIds: list!.callers.map((caller) => caller.id), closed },
        }),
      ),
    onSuccess: (changed) => {
      queryClient.setQueryData(listQuery(listId).queryKey, changed);
      refreshLists();
      if (changed.closedAt) setEntry(null);
      told(t(changed.closedAt ? 'endedNow' : 'openedAgain', { name: changed.name }));
    },
    onError: (failure) => {
      refused(failure);
      refreshLists();
    },
  });
  return (
    <>
      <PageHeader
        title={list?.name ?? t('list')}
        note={list ? [list.ownerName, ...list.callers.map((caller) => caller.name)].join(', ') : undefined}
        actions={
          <>
            <Button variant="subtle" leftSection={<ArrowLeft size={15} />} onClick={() => void navigate({ to: '/calls/lists' })}>
              {t('title')}
            </Button>
            {list?.own ? (
              <Button variant="default" onClick={() => setChanging(true)}>
                {t('change')}
              </Button>
            ) : null}
            {list?.own ? (
              <Button variant="default" loading={close.isPending} onClick={() => close.mutate(list.closedAt === null)}>
                {t(list.closedAt ? 'openAgain' : 'end')}
              </Button>
            ) : null}
          </>
        }
      />
      {changing && list ? <ChangeCallListDialog list={list} onClose={() => setChanging(false)} /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <Skeleton height={240} /> : null}
      {list ? (
        <div className={classes.page}>
          <Counters list={list} />
          <div className={classes.split}>
            <section className={classes.card} aria-label={t('atHand')}>
              {list.closedAt ? (
                <EmptyState text={t('closedHint')} />
              ) : !list.mayWork ? (
                <EmptyState text={t('othersWork')} />
              ) : entry ? (
                <AtHand key={entry.clientId} list={list} entry={entry} onDone={() => next.mutate()} />
              ) : looked || list.pending === 0 ? (
                <EmptyState icon={CircleCheck} text={list.nextAt ? t('onlyLater', { at: formatMoment(list.nextAt) }) : t('nobodyLeft')} />
              ) : (
                <Button leftSection={<Play size={15} />} loading={next.isPending} onClick={() => next.mutate()}>
                  {t('begin')}
                </Button>
              )}
            </section>
            <Entries listId={list.id} />
          </div>
        </div>
      ) : null}
    </>
  );
}

function Counters({ list }: { list: CallList }) {
  const { t } = useTranslation('callLists');
  return (
    <div className={classes.row} role="status">
      <span>{t('doneOf', { done: doneOf(list), all: countOf(list) })}</span>
      <Progress className={classes.progress} aria-label={t('progress')} value={(100 * doneOf(list)) / Math.max(1, countOf(list))} />
      <dl className={classes.counters}>
        {(['pending', 'later', 'called', 'skipped'] as const).map((name) => (
          <div key={name} data-testid={`count-${name}`}>
            <dt className="nz-dimmed">{t(`count.${name}`)}</dt>
            <dd>{list[name]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Entries({ listId }: { listId: string }) {
  const { t } = useTranslation('callLists');
  const statuses = useStatuses();
  const [part, setPart] = useState<EntryState>('PENDING');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(entriesQuery(listId, part));
  const rows = data?.pages.flatMap((page) => page.items);
  return (
    <section aria-label={t('entries')}>
      <SegmentedControl aria-label={t('entries')} data={parts.map((value) => ({ value, label: t(`part.${value}`) }))} value={part} onChange={(value) => setPart(value as EntryState)} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={160} /> : null}
      {rows?.length === 0 ? <EmptyState text={t(`nothing.${part}`)} /> : null}
      {rows && rows.length > 0 ? (
        <Table.ScrollContainer minWidth={560} type="native">
          <Table verticalSpacing={4} aria-label={t(`part.${part}`)}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('client')}</Table.Th>
                <Table.Th>{t('phone')}</Table.Th>
                <Table.Th>{t('status')}</Table.Th>
                <Table.Th>{t('attempts')}</Table.Th>
                <Table.Th>{t('what')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.place} data-testid={`row-entry-${row.place}`}>
                  <Table.Td>{row.client ? formatPhone(row.client.name) : <span className="nz-dimmed">{t('hiddenClient')}</span>}</Table.Td>
                  <Table.Td>{row.phone ? formatTyped(row.phone) : ''}</Table.Td>
                  <Table.Td>{row.client ? <StatusChip tone={statuses.toneOf(row.client.status)}>{statuses.nameOf(row.client.status)}</StatusChip> : null}</Table.Td>
                  <Table.Td>{row.attempts || ''}</Table.Td>
                  <Table.Td>
                    {[
                      row.result,
                      row.takenByName ? t('with', { name: row.takenByName }) : null,
                      row.state === 'PENDING' && row.callAgainAt ? t('againAt', { at: formatMoment(row.callAgainAt) }) : null,
                      row.doneAt ? `${row.doneByName ?? ''} ${formatMoment(row.doneAt)}` : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      {hasNextPage ? (
        <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more', { count: rows?.length ?? 0 })}
        </Button>
      ) : null}
    </section>
  );
}
