import { queryOptions } from '@tanstack/react-query';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { refused, told } from '@/shared/toast';
import { kindsQuery } from '@/features/measurements/task/queries';
import { factsOf, type Kind } from './kind';

export type District = Schemas['District'];

export const rulesQuery = queryOptions({ queryKey: ['measurement-rules'], queryFn: () => ask(api.GET('/measurement-rules')) });

export const planningQuery = queryOptions({ queryKey: ['planning-rules'], queryFn: () => ask(api.GET('/planning-rules')) });

export const districtsQuery = queryOptions({
  queryKey: ['districts'],
  queryFn: async () => (await ask(api.GET('/districts'))).items,
});

export const kindsChanged = () => void queryClient.invalidateQueries({ queryKey: kindsQuery.queryKey });

/** The windows depend on the way, too. */
export function planningChanged() {
  for (const key of ['districts', 'planning-rules', 'measurement-windows']) void queryClient.invalidateQueries({ queryKey: [key] });
}

export const changeKind = (kind: Pick<Kind, 'id' | 'version'>, body: Schemas['MeasurementKindFacts']) =>
  ask(api.PUT('/measurement-kinds/{kindId}', { params: { path: { kindId: kind.id }, header: ifMatch(kind.version) }, body }));

export const changeDistrict = (district: Pick<District, 'id' | 'version'>, body: Schemas['DistrictFacts']) =>
  ask(api.PUT('/districts/{districtId}', { params: { path: { districtId: district.id }, header: ifMatch(district.version) }, body }));

/** Says that a change is kept, and takes it back while the message stands. */
export function keptKind(text: string, before: Kind | null, after: Kind) {
  kindsChanged();
  told(text, before ? () => void changeKind(after, factsOf(before)).then(kindsChanged, refused) : undefined);
}

export function keptDistrict(text: string, before: District | null, after: District) {
  planningChanged();
  const back = () => {
    if (!before) return;
    const { name, travelMinutes, archived } = before;
    void changeDistrict(after, { name, travelMinutes, archived }).then(planningChanged, refused);
  };
  told(text, before ? back : undefined);
}
