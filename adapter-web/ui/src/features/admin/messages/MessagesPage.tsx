import { Button, SegmentedControl, Table } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { RotateCcw, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import type { Tone } from '@/app/tones';
import { formatMoment } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { messageStates } from '../routes';
import classes from './MessagesPage.module.css';

type Message = Schemas['OutgoingMessage'];

const tones: Record<Message['state'], Tone> = { QUEUED: 'amber', SENDING: 'cyan', SENT: 'green', FAILED: 'red', UNKNOWN: 'violet' };

/** What is to leave the system, has left it, or could not; what could not is sent again from here. */
export default function MessagesPage(): ReactNode {
  const { t } = useTranslation('messages');
  const { state } = useSearch({ from: '/shell/admin/messages' });
  const navigate = useNavigate({ from: '/admin/messages' });
  const list = useInfiniteQuery({
    queryKey: ['outgoing-messages', state ?? 'ANY'],
    queryFn: ({ pageParam }) => ask(api.GET('/outgoing-messages', { params: { query: { limit: 50, state, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: 10_000,
  });
  const resend = useMutation({
    mutationFn: (message: Message) =>
      ask(api.POST('/outgoing-messages/{messageId}/resending', { params: { path: { messageId: message.id }, header: ifMatch(message.version) } })),
    onSuccess: () => told(t('resent')),
    onError: refused,
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['outgoing-messages'] }),
  });
  const first = list.data?.pages[0];
  const messages = list.data?.pages.flatMap((page) => page.items) ?? [];
  const label = (each: Message['state']) => (first ? `${t(`states.${each}`)} ${first.counts[each]}` : t(`states.${each}`));
  return (
    <>
      <PageHeader title={t('admin:pages.messages')} />
      <div className={classes.page}>
        {first && !first.sendsMail ? <p className={classes.warning}>{t('impossible')}</p> : null}
        <SegmentedControl
          className={classes.states}
          aria-label={t('state')}
          value={state ?? 'ANY'}
          onChange={(next) => void navigate({ search: { state: messageStates.find((each) => each === next) } })}
          data={[{ value: 'ANY', label: t('states.ANY') }, ...messageStates.map((value) => ({ value, label: label(value) }))]}
        />
        {list.error ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.isPending ? <GridSkeleton columns={[200, 240, 120, 120]} label={t('common:loading')} /> : null}
        {list.data && messages.length === 0 ? <EmptyState icon={Send} text={t('none')} /> : null}
        {messages.length > 0 ? (
          <Table.ScrollContainer minWidth={820} type="native">
            <Table verticalSpacing={6} highlightOnHover>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('state')}</Table.Th>
                  <Table.Th>{t('to')}</Table.Th>
                  <Table.Th>{t('subject')}</Table.Th>
                  <Table.Th>{t('created')}</Table.Th>
                  <Table.Th>{t('attempts')}</Table.Th>
                  <Table.Th>{t('error')}</Table.Th>
                  <Table.Th>{t('acts')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {messages.map((message) => (
                  <Table.Tr key={message.id} data-testid={`row-message-${message.id}`}>
                    <Table.Td>
                      <StatusChip tone={tones[message.state]}>{t(`one.${message.state}`)}</StatusChip>
                    </Table.Td>
                    <Table.Td>
                      {message.name ? <div>{message.name}</div> : null}
                      <div className="nz-dimmed">{message.address}</div>
                    </Table.Td>
                    <Table.Td>{message.subject}</Table.Td>
                    <Table.Td>{formatMoment(message.createdAt)}</Table.Td>
                    <Table.Td>{message.attempts}</Table.Td>
                    <Table.Td className={classes.error}>
                      {message.error}
                      {message.error && message.nextTryAt ? <div className="nz-dimmed">{t('next', { when: formatMoment(message.nextTryAt) })}</div> : null}
                    </Table.Td>
                    <Table.Td>
                      {message.actions.includes('RESEND') ? (
                        <Button
                          size="compact-sm"
                          variant="default"
                          leftSection={<RotateCcw size={13} />}
                          loading={resend.isPending && resend.variables.id === message.id}
                          onClick={() => resend.mutate(message)}
                        >
                          {t('resend')}
                        </Button>
                      ) : null}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        ) : null}
        {list.hasNextPage ? (
          <Button variant="subtle" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
