import { ActionIcon, Button, Table } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { AlarmClock, Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useShortcut } from '@/shared/keys';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Scenario, ScenarioDialog } from './ScenarioDialog';
import classes from './ScenariosPage.module.css';

export const scenariosQuery = queryOptions({
  queryKey: ['reminder-scenarios'],
  queryFn: () => ask(api.GET('/reminder-scenarios')),
});

/** How kinds of things remind: when first, how often, when the supervisor hears, in which words. */
export default function ScenariosPage(): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const list = useQuery(scenariosQuery);
  const [shown, setShown] = useState<Scenario | 'new' | null>(null);
  useShortcut('KeyN', 'keys.new', () => setShown('new'));
  const nameOf = (one: Scenario) => (i18n.language === 'en' ? one.nameEn : one.nameRu);
  return (
    <>
      <PageHeader
        title={t('admin:pages.reminders')}
        actions={
          <Button leftSection={<Plus size={15} />} onClick={() => setShown('new')}>
            {t('add')}
          </Button>
        }
      />
      <div className={classes.page}>
        {list.error ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.isPending ? <GridSkeleton columns={[200, 120, 120, 120, 300]} label={t('common:loading')} /> : null}
        {list.data?.items.length === 0 ? <EmptyState icon={AlarmClock} text={t('none')} /> : null}
        {list.data && list.data.items.length > 0 ? (
          <Table.ScrollContainer minWidth={760} type="native">
            <Table verticalSpacing={6} highlightOnHover>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('name')}</Table.Th>
                  <Table.Th>{t('before')}</Table.Th>
                  <Table.Th>{t('every')}</Table.Th>
                  <Table.Th>{t('supervisor')}</Table.Th>
                  <Table.Th>{t('text')}</Table.Th>
                  <Table.Th>{t('acts')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.data.items.map((one) => (
                  <Table.Tr key={one.code} data-testid={`row-scenario-${one.code}`}>
                    <Table.Td>
                      {nameOf(one)} <span className="nz-dimmed">{one.code}</span>
                    </Table.Td>
                    <Table.Td>{t('minutes', { count: one.beforeMinutes })}</Table.Td>
                    <Table.Td>{t('minutes', { count: one.everyMinutes })}</Table.Td>
                    <Table.Td>{one.supervisorAfter || t('never')}</Table.Td>
                    <Table.Td>{one.text}</Table.Td>
                    <Table.Td>
                      <ActionIcon variant="subtle" color="gray" aria-label={t('edit', { name: nameOf(one) })} onClick={() => setShown(one)}>
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
      {shown && list.data ? (
        <ScenarioDialog scenario={shown === 'new' ? null : shown} fields={list.data.fields} onClose={() => setShown(null)} />
      ) : null}
    </>
  );
}
