import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Truck, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/api/live';
import { crewsQuery, refresh, useLiveFulfilment, vehiclesQuery } from '@/features/fulfilment/queries';
import { useShortcut } from '@/shared/keys';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { CrewDialog } from './CrewDialog';
import classes from './CrewsPage.module.css';
import { type Crew, crewKeeper, type Vehicle, vehicleKeeper } from './keepers';
import { KeptList } from './KeptList';
import { VehicleDialog } from './VehicleDialog';

/** Who goes to clients together, and with what. */
export default function CrewsPage(): ReactNode {
  const { t } = useTranslation('crews');
  const { all = false } = useSearch({ from: '/shell/admin/crews' });
  const navigate = useNavigate({ from: '/admin/crews' });
  const showAll = (shown: boolean) => void navigate({ search: { all: shown || undefined }, replace: true });
  const crews = useQuery(crewsQuery);
  const vehicles = useQuery(vehiclesQuery);
  const [crew, setCrew] = useState<Crew | 'new' | null>(null);
  const [vehicle, setVehicle] = useState<Vehicle | 'new' | null>(null);
  useShortcut('KeyN', 'keys.new', () => setCrew('new'));
  useLiveFulfilment();
  useLive('organization.changed', refresh);
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} />
      <div className={classes.page}>
        <Switch className={classes.out} label={t('showOut')} checked={all} onChange={(event) => showAll(event.currentTarget.checked)} />
        <KeptList
          keeper={crewKeeper}
          query={crews}
          icon={Users}
          columns={[{ head: t('crew.members'), cell: (one) => <Members crew={one} /> }]}
          all={all}
          onAll={() => showAll(true)}
          onOpen={setCrew}
        />
        <KeptList
          keeper={vehicleKeeper}
          query={vehicles}
          icon={Truck}
          columns={[
            { head: t('vehicle.plate'), cell: (one) => <span className={classes.plate}>{one.plate}</span> },
            { head: t('vehicle.capacity'), cell: (one) => one.capacity },
          ]}
          all={all}
          onAll={() => showAll(true)}
          onOpen={setVehicle}
        />
      </div>
      {crew ? <CrewDialog crew={crew === 'new' ? null : crew} onClose={() => setCrew(null)} /> : null}
      {vehicle ? <VehicleDialog vehicle={vehicle === 'new' ? null : vehicle} onClose={() => setVehicle(null)} /> : null}
    </>
  );
}

function Members({ crew }: { crew: Crew }) {
  const { t } = useTranslation('crews');
  if (crew.members.length === 0) return <span className="nz-dimmed">{t('crew.nobody')}</span>;
  return (
    <ul className={classes.members}>
      {crew.members.map((one) => (
        <li key={one.id}>
          {one.name}
          {one.works ? null : <StatusChip tone="red">{t('crew.gone')}</StatusChip>}
        </li>
      ))}
    </ul>
  );
}
