import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { KeyRound, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { RoleForm } from './RoleForm';
import classes from './RolesPage.module.css';
import { rightsQuery, rolesQuery } from './rolesQuery';

/** Groups of rights: each a matrix of resource, action and reach. */
export default function RolesPage(): ReactNode {
  const { t } = useTranslation('admin');
  const { role: chosen } = useSearch({ from: '/shell/admin/roles' });
  const navigate = useNavigate({ from: '/admin/roles' });
  const roles = useQuery(rolesQuery);
  const rights = useQuery(rightsQuery);
  const choose = (role: string) => void navigate({ search: { role } });
  useShortcut('KeyN', 'keys.new', () => choose('new'));

  const all = (roles.data ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
  const shown = chosen === 'new' ? undefined : (all.find((role) => role.id === chosen) ?? all[0]);
  const failed = roles.error ?? rights.error;
  return (
    <>
      <PageHeader
        title={t('pages.roles')}
        actions={
          <Button leftSection={<Plus size={15} />} onClick={() => choose('new')}>
            {t('role.add')}
          </Button>
        }
      />
      {failed ? (
        <ErrorState
          error={failed}
          onRetry={() => {
            void roles.refetch();
            void rights.refetch();
          }}
        />
      ) : roles.isPending || rights.isPending ? (
        <GridSkeleton columns={[180, 300, 240]} label={t('common:loading')} />
      ) : (
        <div className={classes.split}>
          <nav className={classes.roles} aria-label={t('pages.roles')}>
            {all.map((role) => (
              <button
                key={role.id}
                type="button"
                className={classes.role}
                aria-current={role === shown || undefined}
                data-testid={`row-role-${role.id}`}
                onClick={() => choose(role.id)}
              >
                <span className={classes.name}>{role.name}</span>
                <span className={classes.count} title={t('role.accounts', { count: role.accounts })}>
                  {role.accounts}
                </span>
              </button>
            ))}
          </nav>
          {rights.data && (shown || chosen === 'new') ? (
            <RoleForm key={shown ? `${shown.id} ${shown.version}` : 'new'} role={shown} rights={rights.data} onSaved={choose} />
          ) : (
            <EmptyState icon={KeyRound} text={t('role.none')} />
          )}
        </div>
      )}
    </>
  );
}
