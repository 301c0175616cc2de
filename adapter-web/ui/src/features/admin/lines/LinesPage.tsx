import { ActionIcon, Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Pencil, PhoneForwarded, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/api/live';
import { ownLinesQuery, queryClient, useDictionary } from '@/api/queries';
import { useShortcut } from '@/shared/keys';
import { formatPhone } from '@/shared/phone';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from '../reminders/ScenariosPage.module.css';
import { LineDialog, type OwnLine } from './LineDialog';

/** The company's own numbers: what each is called, and what it tells of who calls it first. */
export default function LinesPage(): ReactNode {
  const { t } = useTranslation('lines');
  const list = useQuery(ownLinesQuery);
  const sources = useDictionary('sources');
  const [shown, setShown] = useState<OwnLine | 'new' | null>(null);
  useShortcut('KeyN', 'keys.new', () => setShown('new'));
  useLive('own-lines.changed', () => void queryClient.invalidateQueries({ queryKey: ownLinesQuery.queryKey }));
  const add = (
    <Button leftSection={<Plus size={15} />} onClick={() => setShown('new')}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} actions={add} />
      <div className={classes.page}>
        {list.error ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.isPending ? <GridSkeleton columns={[160, 200, 160, 120, 80]} label={t('common:loading')} /> : null}
        {list.data?.length === 0 ? <EmptyState icon={PhoneForwarded} text={t('none')} action={add} /> : null}
        {list.data && list.data.length > 0 ? (
          <Table.ScrollContainer minWidth={680} type="native">
            <Table verticalSpacing={6} highlightOnHover aria-label={t('title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('name')}</Table.Th>
                  <Table.Th>{t('number')}</Table.Th>
                  <Table.Th>{t('shownAs')}</Table.Th>
                  <Table.Th>{t('source')}</Table.Th>
                  <Table.Th>{t('state')}</Table.Th>
                  <Table.Th>{t('acts')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.data.map((line) => (
                  <Table.Tr key={line.id} data-testid={`row-line-${line.name}`}>
                    <Table.Td>{line.name}</Table.Td>
                    <Table.Td>{formatPhone(line.number)}</Table.Td>
                    <Table.Td>{line.shownAs}</Table.Td>
                    <Table.Td>{line.source ? <StatusChip tone={sources.toneOf(line.source)}>{sources.nameOf(line.source)}</StatusChip> : null}</Table.Td>
                    <Table.Td>
                      <StatusChip tone={line.active ? 'green' : 'gray'}>{t(line.active ? 'inUse' : 'givenUp')}</StatusChip>
                    </Table.Td>
                    <Table.Td>
                      <ActionIcon variant="subtle" color="gray" aria-label={t('edit', { name: line.name })} onClick={() => setShown(line)}>
                        <Pencil size={15} />
                      </ActionIcon>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        ) : null}
      </div>
      {shown ? <LineDialog line={shown === 'new' ? null : shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}
