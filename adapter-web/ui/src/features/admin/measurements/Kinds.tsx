import { ActionIcon, Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Pencil, Plus, Ruler } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindsQuery } from '@/features/measurements/task/queries';
import { useShortcut } from '@/shared/keys';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { StatusChip } from '@/shared/ui/StatusChip';
import type { Kind } from './kind';
import { KindDialog } from './KindDialog';
import classes from './MeasurementSettingsPage.module.css';

/** The kinds of measurements and what each demands. */
export function Kinds() {
  const { t } = useTranslation('measurementSettings');
  const list = useQuery(kindsQuery);
  const [shown, setShown] = useState<Kind | 'new' | null>(null);
  useShortcut('KeyN', 'keys.new', () => setShown('new'));
  const add = (
    <Button size="compact-sm" leftSection={<Plus size={14} />} onClick={() => setShown('new')}>
      {t('kind.add')}
    </Button>
  );
  return (
    <FormSection title={t('kind.title')} actions={list.data?.length ? add : undefined}>
      {list.error ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <GridSkeleton columns={[200, 120, 240, 120, 80]} label={t('common:loading')} /> : null}
      {list.data?.length === 0 ? <EmptyState icon={Ruler} text={t('kind.none')} action={add} /> : null}
      {list.data && list.data.length > 0 ? (
        <Table.ScrollContainer minWidth={680} type="native">
          <Table verticalSpacing={6} highlightOnHover aria-label={t('kind.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('kind.name')}</Table.Th>
                <Table.Th>{t('kind.duration')}</Table.Th>
                <Table.Th>{t('kind.documents')}</Table.Th>
                <Table.Th>{t('kind.checklist')}</Table.Th>
                <Table.Th>{t('state')}</Table.Th>
                <Table.Th>{t('acts')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.data.map((kind) => (
                <Table.Tr key={kind.id} data-testid={`row-kind-${kind.name}`}>
                  <Table.Td>{kind.name}</Table.Td>
                  <Table.Td>{t('minutes', { count: kind.durationMinutes })}</Table.Td>
                  <Table.Td>
                    {kind.requiredDocuments.length === 0 ? <span className="nz-dimmed">{t('kind.noDocuments')}</span> : null}
                    <ul className={classes.list}>
                      {kind.requiredDocuments.map((each) => (
                        <li key={each.kind}>{t('kind.demand', { document: t(`measurements:document.${each.kind}`), least: each.atLeast })}</li>
                      ))}
                    </ul>
                  </Table.Td>
                  <Table.Td>
                    {kind.checklist.length > 0 ? (
                      t('kind.items', { count: kind.checklist.length })
                    ) : (
                      <span className="nz-dimmed">{t('kind.noItems')}</span>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <StatusChip tone={kind.active ? 'green' : 'gray'}>{t(kind.active ? 'inUse' : 'givenUp')}</StatusChip>
                  </Table.Td>
                  <Table.Td>
                    <ActionIcon variant="subtle" color="gray" aria-label={t('edit', { name: kind.name })} onClick={() => setShown(kind)}>
                      <Pencil size={15} />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      {shown ? <KindDialog kind={shown === 'new' ? null : shown} onClose={() => setShown(null)} /> : null}
    </FormSection>
  );
}
