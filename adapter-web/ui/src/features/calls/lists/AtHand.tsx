import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarClock, SkipForward, StepForward } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { useDictionary, useStatuses } from '@/api/queries';
import { useCan } from '@/api/session';
import { CallLine } from '@/features/calls/CallLine';
import { useCard } from '@/features/clients/queries';
import { CallButton } from '@/features/telephone/CallButton';
import { formatPhone, formatTyped } from '@/shared/phone';
import { refused } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { MomentField } from '@/shared/ui/MomentField';
import { StatusChip } from '@/shared/ui/StatusChip';
import { fromLocal } from '@/shared/zone';
import classes from './lists.module.css';
import { type CallList, refreshLists } from './queries';

interface AtHandProps {
  list: CallList;
  entry: Schemas['CallListAtHand'];
  /** It was dealt with: the next one, please. */
  onDone: () => void;
}

/** The client to be called now: who it is, the last calls with them, and what came of it. */
export function AtHand({ list, entry, onDone }: AtHandProps) {
  const { t } = useTranslation('callLists');
  const can = useCan();
  const statuses = useStatuses();
  const results = useDictionary('contact-results');
  const suggestions = useId();
  const { data: card, error, refetch } = useCard(entry.clientId);
  const [result, setResult] = useState(entry.result ?? '');
  const [postponing, setPostponing] = useState(false);
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState(false);
  const calls = useQuery({
    queryKey: ['calls', 'of-client', entry.clientId, 'preview'],
    queryFn: () => ask(api.GET('/calls', { params: { query: { client: entry.clientId, limit: 5 } } })),
    enabled: can('calls.view'),
  });
  const work = useMutation({
    mutationFn: (body: Schemas['CallListResult']) =>
      ask(api.POST('/call-lists/{listId}/entries/{clientId}/result', { params: { path: { listId: list.id, clientId: entry.clientId } }, body })),
    onSuccess: onDone,
    onError: (failure) => {
      refused(failure);
      refreshLists();
    },
  });
  const what = result.trim() || null;
  const postpone = () => {
    const at = fromLocal(again);
    setWrong(at === null);
    if (at !== null) work.mutate({ outcome: 'LATER', result: what, again: at });
  };
  if (error && !card) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!card) return <Skeleton height={200} />;
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.name}>
          <Link to="/clients/$clientId" params={{ clientId: card.id }}>
            {formatPhone(card.name)}
          </Link>
        </h2>
        <StatusChip tone={statuses.toneOf(card.status)}>{statuses.nameOf(card.status)}</StatusChip>
        {entry.attempts > 0 ? <span className="nz-dimmed">{t('tried', { count: entry.attempts })}</span> : null}
      </div>
      <div className={classes.phones}>
        {card.phones.length === 0 ? <span className="nz-dimmed">{t('noPhone')}</span> : null}
        {card.phones.map((phone, at) => (
          <span key={`${phone.number} ${at}`} className={classes.row}>
            <CallButton word primary={at === 0} whom={{ clientId: card.id, phone: at }} who={card.name} />
            {formatTyped(phone.number)}
          </span>
        ))}
      </div>
      {card.wishes || card.note ? <p>{[card.wishes, card.note].filter(Boolean).join(' · ')}</p> : null}
      {calls.data && calls.data.items.length > 0 ? (
        <section aria-label={t('clients:lastCalls')}>
          {calls.data.items.map((call) => (
            <CallLine key={call.id} call={call} />
          ))}
        </section>
      ) : null}
      <datalist id={suggestions}>
        {results.offered.map((each) => (
          <option key={each.code} value={each.name} />
        ))}
      </datalist>
      <TextInput label={t('result')} description={t('resultHint')} list={suggestions} maxLength={200} value={result} onChange={(event) => setResult(event.currentTarget.value)} />
      {postponing ? (
        <div className={classes.row}>
          <MomentField label={t('again')} value={again} onChange={setAgain} error={wrong ? t('common:momentWrong') : undefined} />
          <Button loading={work.isPending} onClick={postpone}>
            {t('postpone')}
          </Button>
          <Button variant="subtle" onClick={() => setPostponing(false)}>
            {t('common:cancel')}
          </Button>
        </div>
      ) : (
        <div className={classes.buttons}>
          <Button leftSection={<StepForward size={15} />} loading={work.isPending} onClick={() => work.mutate({ outcome: 'CALLED', result: what })}>
            {t('next')}
          </Button>
          <Button variant="default" leftSection={<CalendarClock size={15} />} onClick={() => setPostponing(true)}>
            {t('later')}
          </Button>
          <Button variant="subtle" leftSection={<SkipForward size={15} />} disabled={work.isPending} onClick={() => work.mutate({ outcome: 'SKIPPED', result: what })}>
            {t('skip')}
          </Button>
        </div>
      )}
    </>
  );
}
