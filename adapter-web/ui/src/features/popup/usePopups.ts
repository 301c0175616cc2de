import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useLive, useLiveState } from '@/api/live';
import { queryClient } from '@/api/queries';
import { useCan, useMe } from '@/api/session';
import { callQuery } from '@/features/calls/queries';
import { genderOf, shortName } from '@/features/clients/names';
import { formatPhone } from '@/shared/phone';
import { told } from '@/shared/toast';
import { callsWithNotes, keepNote } from './notes';
import { endingOf, follow, type Popup, type Shown } from './follow';

const key = ['me', 'calls'];

/** The calls on the screen. Who is concerned the server decides; news only say that it is time to ask again. */
export function usePopups() {
  const { t } = useTranslation('popup');
  const can = useCan();
  const me = useMe();
  const line = useLiveState();
  const { data } = useQuery({
    queryKey: key,
    queryFn: async () => (await ask(api.GET('/me/calls'))).items,
    enabled: can('calls.use'),
    // While a call is on, or news do not come through, a piece of news might have been missed.
    refetchInterval: (query) => (line === 'lost' || (query.state.data?.length ?? 0) > 0 ? 5000 : 60_000),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });
  useLive(['call.*', 'client.changed', 'line.open'], (news) => {
    if (news.type === 'client.changed' && !queryClient.getQueryData<Popup[]>(key)?.length) return;
    void queryClient.invalidateQueries({ queryKey: key });
  });

  const [shown, setShown] = useState<Shown[]>([]);
  const [spoken, setSpoken] = useState('');
  const closed = useRef(new Set<string>());
  const now = useRef<Shown[]>([]);

  const explain = useCallback(
    async (popup: Popup) => {
      const who = popup.card?.name ?? popup.call.callerName ?? formatPhone(popup.call.number);
      try {
        const call = await ask(api.GET('/calls/{callId}', { params: { path: { callId: popup.call.id } } }));
        const ending = endingOf(call, me.employeeId);
        if (ending === 'answered') told(t('answeredBy', { context: genderOf(call.employeeName ?? ''), name: shortName(call.employeeName ?? ''), who: formatPhone(who) }));
        if (ending === 'missed') told(t('missed', { who: formatPhone(who) }));
      } catch {
        // Whoever may not see the call afterwards has nothing to be told.
      }
    },
    [me.employeeId, t],
  );

  useEffect(() => {
    if (!data) return;
    const next = follow(now.current, data, closed.current);
    now.current = next.shown;
    setShown(next.shown);
    for (const popup of next.lost) void explain(popup);
    const first = next.begun[0];
    if (first) {
      const who = first.card?.name ?? first.call.callerName ?? '';
      setSpoken(t('announced', { who: formatPhone(who), number: first.call.hidden ? t('hidden') : formatPhone(first.call.number) }));
    }
  }, [data, explain, t]);

  // Calls that were over before the page was loaded, with a note that nobody has made a result of yet.
  useEffect(() => {
    let gone = false;
    void Promise.all(callsWithNotes(me.employeeId).map((id) => queryClient.fetchQuery(callQuery(id)).catch(() => null))).then((found) => {
      if (gone) return;
      for (const call of found) {
        if (!call || call.endedAt === null || now.current.some((each) => each.id === call.id)) continue;
        if (call.noted) keepNote(call.id, me.employeeId, null);
        else now.current = [...now.current, { id: call.id, popup: { call, ringing: false, card: null }, phase: 'over' }];
      }
      setShown(now.current);
    });
    return () => {
      gone = true;
    };
  }, [me.employeeId]);

  const close = useCallback((id: string) => {
    // Closing is saying that nothing is to be written down; the journal still shows the call without a result.
    keepNote(id, me.employeeId, null);
    closed.current.add(id);
    now.current = now.current.filter((each) => each.id !== id);
    setShown(now.current);
  }, [me.employeeId]);
  return { shown, spoken, close };
}
