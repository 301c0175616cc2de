import { ActionIcon, Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MapPinned, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { StatusChip } from '@/shared/ui/StatusChip';
import { DistrictDialog } from './DistrictDialog';
import { type District, districtsQuery, planningQuery } from './queries';

/** The districts with the way from each to the next client. */
export function Districts() {
  const { t } = useTranslation('measurementSettings');
  const list = useQuery(districtsQuery);
  const usual = useQuery(planningQuery).data?.travelMinutes;
  const [shown, setShown] = useState<District | 'new' | null>(null);
  const add = (
    <Button size="compact-sm" leftSection={<Plus size={14} />} onClick={() => setShown('new')}>
      {t('district.add')}
    </Button>
  );
  return (
    <FormSection title={t('district.title')} actions={list.data?.length ? add : undefined}>
      {list.error ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <GridSkeleton columns={[240, 160, 120, 80]} label={t('common:loading')} /> : null}
      {list.data?.length === 0 ? <EmptyState icon={MapPinned} text={t('district.none')} action={add} /> : null}
      {list.data && list.data.length > 0 ? (
        <Table.ScrollContainer minWidth={480} type="native">
          <Table verticalSpacing={6} highlightOnHover aria-label={t('district.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('district.name')}</Table.Th>
                <Table.Th>{t('district.travel')}</Table.Th>
                <Table.Th>{t('state')}</Table.Th>
                <Table.Th>{t('acts')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.data.map((district) => (
                <Table.Tr key={district.id} data-testid={`row-district-${district.name}`}>
                  <Table.Td>{district.name}</Table.Td>
                  <Table.Td>
                    {district.travelMinutes === null ? (
                      <span className="nz-dimmed">{usual === undefined ? t('district.asUsual') : t('district.usual', { count: usual })}</span>
                    ) : (
                      t('minutes', { count: district.travelMinutes })
                    )}
                  </Table.Td>
                  <Table.Td>
                    <StatusChip tone={district.archived ? 'gray' : 'green'}>{t(district.archived ? 'givenUp' : 'inUse')}</StatusChip>
                  </Table.Td>
                  <Table.Td>
                    <ActionIcon variant="subtle" color="gray" aria-label={t('edit', { name: district.name })} onClick={() => setShown(district)}>
                      <Pencil size={15} />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      {shown ? <DistrictDialog district={shown === 'new' ? null : shown} onClose={() => setShown(null)} /> : null}
    </FormSection>
  );
}
