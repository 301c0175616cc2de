import { api, ask, ifMatch, once, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { crewsQuery, vehiclesQuery } from '@/features/fulfilment/queries';
import { orNull } from '@/shared/useFields';

export type Crew = Schemas['Crew'];
export type Vehicle = Schemas['Vehicle'];

/** What a form says of a crew. */
export interface CrewForm {
  name: string;
  memberIds: string[];
}

/** What a form says of a vehicle. */
export interface VehicleForm {
  name: string;
  plate: string;
  capacity: string;
}

export interface Kept {
  id: string;
  version: number;
  name: string;
  active: boolean;
}

/** How records of one kind are kept; whether one is in use is no matter of its form. */
export interface Keeper<Item extends Kept, Form extends object> {
  kind: 'crew' | 'vehicle';
  formOf: (item: Item) => Form;
  newest: () => Promise<Item[]>;
  add: (form: Form, key: string) => Promise<Item>;
  change: (item: Item, form: Form, active: boolean) => Promise<Item>;
}

const newest = { staleTime: 0 };

export const crewKeeper: Keeper<Crew, CrewForm> = {
  kind: 'crew',
  // In one order, whatever the names are: the same people are the same crew.
  formOf: ({ name, members }) => ({ name, memberIds: members.map((one) => one.id).sort() }),
  newest: () => queryClient.fetchQuery({ ...crewsQuery, ...newest }),
  add: (form, key) => ask(api.POST('/crews', { params: { header: once(key) }, body: form })),
  change: ({ id, version }, form, active) =>
    ask(api.PUT('/crews/{crewId}', { params: { path: { crewId: id }, header: ifMatch(version) }, body: { ...form, active } })),
};

const vehicleFacts = (form: VehicleForm) => ({ ...form, capacity: orNull(form.capacity) });

export const vehicleKeeper: Keeper<Vehicle, VehicleForm> = {
  kind: 'vehicle',
  formOf: ({ name, plate, capacity }) => ({ name, plate, capacity: capacity ?? '' }),
  newest: () => queryClient.fetchQuery({ ...vehiclesQuery, ...newest }),
  add: (form, key) => ask(api.POST('/vehicles', { params: { header: once(key) }, body: vehicleFacts(form) })),
  change: ({ id, version }, form, active) =>
    ask(api.PUT('/vehicles/{vehicleId}', { params: { path: { vehicleId: id }, header: ifMatch(version) }, body: { ...vehicleFacts(form), active } })),
};
