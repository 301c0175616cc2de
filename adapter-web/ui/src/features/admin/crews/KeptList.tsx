import { ActionIcon, Button, Table } from '@mantine/core';
import { useMutation, type UseQueryResult } from '@tanstack/react-query';
import { Archive, ArchiveRestore, type LucideIcon, Pencil, Plus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh } from '@/features/fulfilment/queries';
import { refused } from '@/shared/toast';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { StatusChip } from '@/shared/ui/StatusChip';
import type { Keeper, Kept } from './keepers';
import { toldKept } from './told';

interface Column<Item> {
  head: string;
  cell: (item: Item) => ReactNode;
}

interface KeptListProps<Item extends Kept, Form extends object> {
  keeper: Keeper<Item, Form>;
  query: UseQueryResult<Item[]>;
  icon: LucideIcon;
  columns: Column<Item>[];
  /** Those out of use, too. */
  all: boolean;
  onAll: () => void;
  onOpen: (item: Item | 'new') => void;
}

/** Crews or vehicles with what can be done with each. */
export function KeptList<Item extends Kept, Form extends object>({ keeper, query, icon, columns, all, onAll, onOpen }: KeptListProps<Item, Form>) {
  const { t } = useTranslation('crews');
  const adding = useRef<HTMLButtonElement>(null);
  const kind = keeper.kind;
  const use = useMutation({
    mutationFn: (item: Item) => keeper.change(item, keeper.formOf(item), !item.active),
    onSuccess: (after, before) => {
      toldKept(keeper, t(after.active ? `${kind}.back` : `${kind}.out`, { name: after.name }), before, after);
      // The row goes away with the button that had the focus.
      if (!all) adding.current?.focus();
    },
    onError: (error) => {
      refused(error);
      refresh();
    },
  });
  const shown = (query.data ?? []).filter((item) => all || item.active);
  const add = (
    <Button ref={adding} size="compact-sm" leftSection={<Plus size={14} />} onClick={() => onOpen('new')}>
      {t(`${kind}.add`)}
    </Button>
  );
  return (
    <FormSection title={t(`${kind}.title`)} actions={query.data?.length ? add : undefined}>
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <GridSkeleton columns={[200, 280, 120, 80]} label={t('common:loading')} /> : null}
      {query.data?.length === 0 ? <EmptyState icon={icon} text={t(`${kind}.none`)} action={add} /> : null}
      {query.data && query.data.length > 0 && shown.length === 0 ? (
        <EmptyState
          icon={icon}
          text={t(`${kind}.allOut`)}
          action={
            <Button variant="default" size="compact-sm" onClick={onAll}>
              {t('showAll')}
            </Button>
          }
        />
      ) : null}
      {shown.length > 0 ? (
        <Table.ScrollContainer minWidth={560} type="native">
          <Table verticalSpacing={6} highlightOnHover aria-label={t(`${kind}.title`)}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('name')}</Table.Th>
                {columns.map((column) => (
                  <Table.Th key={column.head}>{column.head}</Table.Th>
                ))}
                <Table.Th>{t('state')}</Table.Th>
                <Table.Th>{t('acts')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((item) => (
                <Table.Tr key={item.id} data-testid={`row-${kind}-${item.name}`}>
                  <Table.Td>{item.name}</Table.Td>
                  {columns.map((column) => (
                    <Table.Td key={column.head}>{column.cell(item)}</Table.Td>
                  ))}
                  <Table.Td>
                    <StatusChip tone={item.active ? 'green' : 'gray'}>{t(item.active ? 'inUse' : 'outOfUse')}</StatusChip>
                  </Table.Td>
                  <Table.Td>
                    <ActionIcon.Group>
                      <ActionIcon variant="subtle" color="gray" aria-label={t('edit', { name: item.name })} onClick={() => onOpen(item)}>
                        <Pencil size={15} />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t(item.active ? 'takeOut' : 'takeBack', { name: item.name })}
                        title={t(item.active ? 'takeOut' : 'takeBack', { name: item.name })}
                        loading={use.isPending && use.variables.id === item.id}
                        onClick={() => use.mutate(item)}
                      >
                        {item.active ? <Archive size={15} /> : <ArchiveRestore size={15} />}
                      </ActionIcon>
                    </ActionIcon.Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
    </FormSection>
  );
}
