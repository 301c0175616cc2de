import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { type Event, keepEvent } from './queries';

type Named = Pick<Schemas['ActivityRow'], 'id' | 'version'>;

const kept = async (answer: Promise<Event>): Promise<Event> => {
  const event = await answer;
  keepEvent(event);
  return event;
};

const on = ({ id, version }: Named, key: string) => ({
  params: { path: { activityId: id }, header: { ...once(key), ...ifMatch(version) } },
});

/** What can be done with an event. A key made when the form opened keeps a repeat from doing it twice. */
export const acts = {
  plan: (body: Schemas['NewActivity'], key: string) => kept(ask(api.POST('/activities', { params: { header: once(key) }, body }))),
  change: ({ id, version }: Named, body: Schemas['ActivityChange']) =>
    kept(ask(api.PATCH('/activities/{activityId}', { params: { path: { activityId: id }, header: ifMatch(version) }, body }))),
  hold: (row: Named, body: Schemas['ActivityResult'], key = newKey()) =>
    kept(ask(api.POST('/activities/{activityId}/result', { ...on(row, key), body }))),
  move: (row: Named, body: Schemas['ActivityMove'], key = newKey()) =>
    kept(ask(api.POST('/activities/{activityId}/rescheduling', { ...on(row, key), body }))),
  postpone: (row: Named, body: Schemas['ActivityPostponement'], key = newKey()) =>
    kept(ask(api.POST('/activities/{activityId}/postponement', { ...on(row, key), body }))),
  cancel: (row: Named, body: Schemas['ActivityCancellation'], key = newKey()) =>
    kept(ask(api.POST('/activities/{activityId}/cancellation', { ...on(row, key), body }))),
  check: (row: Named, key = newKey()) => kept(ask(api.POST('/activities/{activityId}/check', on(row, key)))),
};
