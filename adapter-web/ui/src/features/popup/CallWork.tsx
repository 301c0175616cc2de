import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once, type Schemas } from '@/api/client';
import { ApiProblem, messageOf } from '@/api/problem';
import { queryClient, useDictionary, useStatuses } from '@/api/queries';
import { useMe } from '@/api/session';
import { cardQuery } from '@/features/clients/queries';
import { acts } from '@/features/events/acts';
import { eventQuery } from '@/features/events/queries';
import { type Draft, freshDraft } from '@/features/work/drafts';
import { refreshWork } from '@/features/work/queries';
import { useActivityName } from '@/features/work/words';
import { nextOf, stepOf } from '@/features/work/steps';
import { told } from '@/shared/toast';
import { MomentField } from '@/shared/ui/MomentField';
import { fromLocal } from '@/shared/zone';
import classes from './CallPopup.module.css';
import { keepNote, keptNote } from './notes';
import { usePlan } from './plan';

interface CallWorkProps {
  call: Schemas['Call'];
  /** With whom the entry will be; undefined until somebody says who it is. */
  clientId: string | undefined;
  over: boolean;
  /** Over without anybody having answered. */
  unanswered: boolean;
  onTouched: () => void;
  onSaved: () => void;
}

const nothing: Draft = { ...freshDraft(), heldAt: '' };
const isEmpty = (draft: Draft) => (['description', 'result', 'status', 'nextKind', 'nextAt'] as const).every((field) => draft[field] === '');

/** A note while the talk goes on; after it, what came of it and what follows: together one row of the card's work table. */
export function CallWork({ call, clientId, over, unanswered, onTouched, onSaved }: CallWorkProps) {
  const { t } = useTranslation('popup');
  const me = useMe();
  const results = useDictionary('contact-results');
  const [draft, setDraft] = useState(() => keptNote(call.id, me.employeeId) ?? nothing);
  const suggestions = useId();
  const change = (field: keyof Draft, value: string) => {
    const next = { ...draft, [field]: value };
    if (field === 'nextAt' && next.nextAt && !next.nextKind) next.nextKind = 'call';
    setDraft(next);
    keepNote(call.id, me.employeeId, isEmpty(next) ? null : next);
    onTouched();
  };
  const noAnswer = results.offered.find((each) => each.code === 'no-answer')?.name;
  useEffect(() => {
    // Nobody answered: what came of it is known, and stays to be changed.
    if (unanswered && noAnswer) setDraft((was) => (was.result ? was : { ...was, result: noAnswer }));
  }, [unanswered, noAnswer]);
  const note = (
    <Textarea
      label={over ? t('work:col.description') : undefined}
      aria-label={over ? undefined : t('note')}
      placeholder={t('notePlaceholder')}
      value={draft.description}
      onChange={(event) => change('description', event.currentTarget.value)}
      autosize
      minRows={over ? 1 : 2}
      maxRows={6}
      maxLength={4000}
      size="xs"
    />
  );
  if (!over) return note;
  return (
    <>
      <datalist id={suggestions}>
        {results.offered.map((each) => (
          <option key={each.code} value={each.name} />
        ))}
      </datalist>
      <Result call={call} clientId={clientId} unanswered={unanswered} draft={draft} suggestions={suggestions} note={note} change={change} onSaved={onSaved} />
    </>
  );
}

interface ResultProps {
  call: Schemas['Call'];
  clientId: string | undefined;
  unanswered: boolean;
  draft: Draft;
  suggestions: string;
  note: React.ReactNode;
  change: (field: keyof Draft, value: string) => void;
  onSaved: () => void;
}

function Result({ call, clientId, unanswered, draft, suggestions, note, change, onSaved }: ResultProps) {
  const { t } = useTranslation('popup');
  const me = useMe();
  const statuses = useStatuses();
  const kinds = useDictionary('activity-kinds');
  const card = useQuery({ ...cardQuery(clientId ?? ''), enabled: clientId !== undefined }).data;
  const [key, setKey] = useState(newKey);
  const [wrong, setWrong] = useState(false);
  const status = card?.status ?? '';
  const plan = usePlan(call, clientId);
  const planned = useActivityName();
  // Nobody answered: what was planned is still to be done.
  const [ends, setEnds] = useState<boolean | null>(null);
  const ending = plan !== null && (ends ?? !unanswered);
  const save = useMutation({
    mutationFn: async (to: Schemas['ClientCard']) => {
      const body = {
        description: draft.description.trim() || null,
        result: draft.result.trim() || null,
        heldAt: call.answeredAt ?? call.startedAt,
        callId: call.id,
        status: stepOf(draft, to.status),
        next: nextOf(draft),
      };
      if (ending && plan) await acts.hold(plan, body, key);
      else await ask(api.POST('/clients/{clientId}/work-entries', { params: { path: { clientId: to.id }, header: once(key) }, body: { kind: 'call', ...body } }));
    },
    onSuccess: (_, to) => {
      keepNote(call.id, me.employeeId, null);
      told(t('resultSaved', { name: to.name }));
      refreshWork(to.id);
      void queryClient.invalidateQueries({ queryKey: ['calls'] });
      onSaved();
    },
    // A refused attempt has its answer under this key: the next one is another act.
    onError: () => {
      setKey(newKey());
      if (call.planId) void queryClient.invalidateQueries({ queryKey: eventQuery(call.planId).queryKey });
    },
  });
  const errors = save.error instanceof ApiProblem ? save.error.errors : [];
  const at = (name: string) => errors.find((each) => each.pointer?.split('/').at(-1) === name)?.message;
  const placed = ['start', 'end', 'reason', 'description', 'result'].some(at);
  const losing = statuses.all.find((each) => each.code === draft.status)?.kind === 'LOST' && draft.status !== status;
  const submit = () => {
    if (!card || save.isPending) return;
    const unreadable = draft.nextAt !== '' && fromLocal(draft.nextAt) === null;
    setWrong(unreadable);
    if (!unreadable) save.mutate(card);
  };
  const choices = [{ value: status, label: statuses.nameOf(status) }].concat(
    (card?.permittedStatuses ?? []).map((code) => ({ value: code, label: statuses.nameOf(code) })),
  );
  return (
    <form
      className={classes.form}
      aria-label={t('result')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        submit();
      }}
    >
      {note}
      <div className={classes.pair}>
        <TextInput
          label={t('work:col.result')}
          value={draft.result}
          onChange={(event) => change('result', event.currentTarget.value)}
          error={at('result') ?? at('reason')}
          description={losing ? t('work:status.lostNeeds') : undefined}
          list={suggestions}
          maxLength={500}
          size="xs"
        />
        <NativeSelect
          label={t('work:col.status')}
          data={choices}
          value={draft.status || status}
          disabled={!card}
          onChange={(event) => change('status', event.currentTarget.value)}
          size="xs"
        />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('work:col.nextKind')}
          data={[{ value: '', label: t('work:nextNone') }, ...kinds.options(draft.nextKind)]}
          value={draft.nextKind}
          onChange={(event) => change('nextKind', event.currentTarget.value)}
          size="xs"
        />
        <MomentField
          label={t('nextAt')}
          value={draft.nextAt}
          onChange={(value) => change('nextAt', value)}
          error={wrong ? t('common:momentWrong') : (at('start') ?? at('end'))}
          size="xs"
        />
      </div>
      {plan ? (
        <Checkbox
          size="xs"
          label={t('endsPlan', { what: planned(plan) })}
          checked={ending}
          onChange={(event) => setEnds(event.currentTarget.checked)}
        />
      ) : null}
      {save.error && !placed ? (
        <p className={classes.refusal} role="alert">
          {messageOf(save.error)}
        </p>
      ) : null}
      <div className={classes.foot}>
        <span className="nz-dimmed">{clientId === undefined ? t('whoFirst') : t('keysSave')}</span>
        <Button type="submit" size="compact-sm" loading={save.isPending} disabled={!card || isEmpty(draft)}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
