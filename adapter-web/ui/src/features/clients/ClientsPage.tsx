import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import { useShortcut } from '@/shared/keys';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ClientDrawer } from './card/ClientDrawer';
import { ClientList } from './ClientList';
import { NewClientDialog } from './NewClientDialog';
import { PeopleList } from './PeopleList';
import type { ClientSearch, ClientView } from './search';

/** The clients the user may see: views, filters and the grid; or the people of all of them. */
export default function ClientsPage() {
  const { t } = useTranslation('clients');
  const search = useSearch({ from: '/shell/clients' });
  const navigate = useNavigate({ from: '/clients' });
  const can = useCan();
  const view: ClientView = search.view ?? 'all';
  const change = useCallback(
    (next: Partial<ClientSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  const create = can('clients.create');
  useShortcut('KeyN', 'keys.new', () => change({ new: true }), { off: !create });

  const views = (['mine', 'all', 'idle', 'nobody', 'new', 'people'] as const).map((key) => ({ key, label: t(`view.${key}`) }));
  const bar = {
    views,
    view,
    onView: (key: string) =>
      void navigate({ search: (was) => ({ ...was, view: key === 'all' ? undefined : (key as ClientView), sort: undefined, open: undefined }) }),
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          create ? (
            <Button leftSection={<UserPlus size={15} />} onClick={() => change({ new: true })}>
              {t('newClient')}
            </Button>
          ) : null
        }
      />
      {view === 'people' ? <PeopleList search={search} change={change} bar={bar} /> : <ClientList search={search} change={change} bar={bar} />}
      {search.open ? (
        <ClientDrawer
          key={search.open}
          clientId={search.open}
          onClose={() => change({ open: undefined })}
          onExpand={() => void navigate({ to: '/clients/$clientId', params: { clientId: search.open! } })}
        />
      ) : null}
      {search.new && create ? (
        <NewClientDialog
          name={search.name}
          phone={search.phone}
          onClose={() => change({ new: undefined, name: undefined, phone: undefined })}
          onOpen={(clientId) => void navigate({ to: '/clients/$clientId', params: { clientId } })}
        />
      ) : null}
    </>
  );
}
