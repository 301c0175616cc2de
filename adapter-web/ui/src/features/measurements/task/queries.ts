import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask, ifMatch, once, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { idOf } from '@/features/clients/queries';

export type Measurement = Schemas['Measurement'];

export const measurementQuery = (measurementId: string) =>
  queryOptions({
    queryKey: ['measurements', 'one', measurementId],
    queryFn: () => ask(api.GET('/measurements/{measurementId}', { params: { path: { measurementId } } })),
  });

export const measurementFilesQuery = (measurementId: string) =>
  queryOptions({
    queryKey: ['measurements', 'files', measurementId],
    queryFn: async () => (await ask(api.GET('/measurements/{measurementId}/files', { params: { path: { measurementId } } }))).items,
  });

export const kindsQuery = queryOptions({
  queryKey: ['measurement-kinds'],
  queryFn: async () => (await ask(api.GET('/measurement-kinds'))).items,
  staleTime: 5 * 60_000,
});

export function useMeasurement(measurementId: string) {
  useLive('measurement.changed', (news) => {
    if (idOf(news) !== measurementId) return;
    void queryClient.invalidateQueries({ queryKey: ['measurements', 'one', measurementId] });
    void queryClient.invalidateQueries({ queryKey: ['measurements', 'files', measurementId] });
  });
  return useQuery(measurementQuery(measurementId));
}

/** A changed measurement goes to everything that shows it. */
function keep(measurement: Measurement): Measurement {
  queryClient.setQueryData(measurementQuery(measurement.id).queryKey, measurement);
  void queryClient.invalidateQueries({ queryKey: ['measurements'], predicate: (query) => query.queryKey[1] !== 'one' });
  void queryClient.invalidateQueries({ queryKey: ['measurement-calendar'] });
  return measurement;
}

type Named = Pick<Measurement, 'id' | 'version'>;
const path = ({ id }: Named) => ({ measurementId: id });
const at = (row: Named) => ({ params: { path: path(row), header: ifMatch(row.version) } });
const kept = async (answer: Promise<Measurement>) => keep(await answer);

/** What can be done with a measurement. */
export const acts = {
  give: (body: Schemas['NewMeasurement'], key: string) => kept(ask(api.POST('/measurements', { params: { header: once(key) }, body }))),
  change: (row: Named, body: Schemas['MeasurementTask']) => kept(ask(api.PUT('/measurements/{measurementId}/task', { ...at(row), body }))),
  plan: (row: Named, body: Schemas['MeasurementVisitWish']) => kept(ask(api.PUT('/measurements/{measurementId}/visit', { ...at(row), body }))),
  unplan: (row: Named) => kept(ask(api.DELETE('/measurements/{measurementId}/visit', at(row)))),
  cancel: (row: Named, reason: string) =>
    kept(ask(api.POST('/measurements/{measurementId}/cancellation', { ...at(row), body: { reason } }))),
  accept: (row: Named) => kept(ask(api.POST('/measurements/{measurementId}/acceptance', at(row)))),
  sendBack: (row: Named, body: Schemas['MeasurementReturn']) =>
    kept(ask(api.POST('/measurements/{measurementId}/return', { ...at(row), body }))),
  ask: (row: Named, body: Schemas['MeasurementQuestion']) =>
    kept(ask(api.POST('/measurements/{measurementId}/clarifications', { ...at(row), body }))),
  answer: (row: Named, question: number, answer: string) =>
    kept(
      ask(
        api.POST('/measurements/{measurementId}/clarifications/{question}/answer', {
          params: { path: { ...path(row), question }, header: ifMatch(row.version) },
          body: { answer, fileIds: [] },
        }),
      ),
    ),
  withdraw: (row: Named, question: number) =>
    kept(
      ask(
        api.POST('/measurements/{measurementId}/clarifications/{question}/withdrawal', {
          params: { path: { ...path(row), question }, header: ifMatch(row.version) },
        }),
      ),
    ),
};
