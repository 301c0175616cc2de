import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FolderPlus, Network, Pencil, Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { departmentsQuery } from '@/api/queries';
import { useShortcut } from '@/shared/keys';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { DepartmentDialog } from './DepartmentDialog';
import classes from './StructurePage.module.css';
import { asTree } from './tree';

type Department = Schemas['Department'];

/** The tree of departments with their heads. */
export default function StructurePage(): ReactNode {
  const { t } = useTranslation('admin');
  const departments = useQuery(departmentsQuery);
  const lines = useMemo(() => asTree(departments.data ?? []), [departments.data]);
  const [edited, setEdited] = useState<{ department?: Department; parentId?: string } | null>(null);
  useShortcut('KeyN', 'keys.new', () => setEdited({}));
  return (
    <>
      <PageHeader
        title={t('pages.structure')}
        note={
          <Link to="/admin/dictionaries" search={{ tab: 'positions' }}>
            {t('department.positions')}
          </Link>
        }
        actions={
          <Button leftSection={<FolderPlus size={15} />} onClick={() => setEdited({})}>
            {t('department.add')}
          </Button>
        }
      />
      {departments.isPending ? <GridSkeleton columns={[320, 200, 80]} label={t('common:loading')} /> : null}
      {departments.error ? <ErrorState error={departments.error} onRetry={() => void departments.refetch()} /> : null}
      {departments.data && lines.length === 0 ? (
        <EmptyState
          icon={Network}
          text={t('department.none')}
          action={<Button onClick={() => setEdited({})}>{t('department.add')}</Button>}
        />
      ) : null}
      {lines.length > 0 ? (
        <div className={classes.frame}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('department.name')}</th>
                <th scope="col">{t('department.head')}</th>
                <th scope="col" className={classes.number}>
                  {t('department.employees')}
                </th>
                <th scope="col">
                  <span className="nz-only-read-aloud">{t('department.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ department, depth }) => (
                <tr key={department.id} data-testid={`row-department-${department.id}`}>
                  <th scope="row" style={{ paddingLeft: 16 + depth * 24 }} className={classes.name}>
                    {depth > 0 ? <i className={classes.branch} aria-hidden /> : null}
                    {department.name}
                  </th>
                  <td>{department.headName}</td>
                  <td className={classes.number}>
                    {department.employees > 0 ? (
                      <Link to="/admin/employees" search={{ department: department.id }} aria-label={t('department.staffOf', { name: department.name, count: department.employees })}>
                        {department.employees}
                      </Link>
                    ) : null}
                  </td>
                  <td className={classes.acts}>
                    <Tooltip label={t('department.addBelow', { name: department.name })}>
                      <ActionIcon aria-label={t('department.addBelow', { name: department.name })} onClick={() => setEdited({ parentId: department.id })}>
                        <Plus size={15} />
                      </ActionIcon>
                    </Tooltip>
                    <Tooltip label={t('department.edit', { name: department.name })}>
                      <ActionIcon aria-label={t('department.edit', { name: department.name })} onClick={() => setEdited({ department })}>
                        <Pencil size={15} />
                      </ActionIcon>
                    </Tooltip>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {edited ? <DepartmentDialog {...edited} all={departments.data ?? []} onClose={() => setEdited(null)} /> : null}
    </>
  );
}
