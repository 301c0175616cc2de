import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { useDictionary } from '@/api/queries';
import { useMe } from '@/api/session';
import { cardQuery } from '@/features/clients/queries';
import { told } from '@/shared/toast';
import { type ClientChoice, ClientPicker } from '@/shared/ui/ClientPicker';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { Refusal } from '@/shared/ui/Refusal';
import { momentOf } from '@/shared/zone';
import { acts } from './acts';
import classes from './forms.module.css';
import type { EventRow } from './look';
import { priorities } from './search';
import { movedEnd } from './times';
import { useAct } from './useAct';
import { WallField } from './WallField';

interface EventFormProps {
  /** What is changed; without it a new one is planned. */
  event?: EventRow;
  client?: ClientChoice | null;
  start?: string;
  end?: string;
  onDone: () => void;
  onCancel: () => void;
}

/** What, with whom, when and by whom. A planned one changes its time by being moved, so that the old date stays known. */
export function EventForm({ event, client: given, start: from, end: until, onDone, onCancel }: EventFormProps) {
  const { t } = useTranslation('events');
  const me = useMe();
  const kinds = useDictionary('activity-kinds');
  const [key] = useState(newKey);
  const [kind, setKind] = useState<string | null>(event?.kind ?? 'call');
  const [client, setClient] = useState<ClientChoice | null>(clientOf(event) ?? given ?? null);
  const [person, setPerson] = useState<string | null>(event?.contactPersonId ?? null);
  const [subject, setSubject] = useState(event?.subject ?? '');
  const [goal, setGoal] = useState(event?.goal ?? '');
  const [description, setDescription] = useState(event?.description ?? '');
  const [priority, setPriority] = useState<EventRow['priority']>(event?.priority ?? 'NORMAL');
  const [assignee, setAssignee] = useState<string | null>(event?.assigneeId ?? me.employeeId);
  const [start, setStart] = useState<string | null>(from ?? null);
  const [end, setEnd] = useState<string | null>(until ?? null);
  const { busy, run, fields, refusal } = useAct();
  const ready = kind !== null && assignee !== null && (event !== undefined || start !== null);
  const submit = (submitted?: FormEvent) => {
    submitted?.preventDefault();
    if (!ready) return;
    const facts = {
      kind: kind!,
      contactPersonId: person,
      subject: subject.trim() || null,
      goal: goal.trim() || null,
      description: description.trim() || null,
      priority,
      assigneeId: assignee!,
    };
    void run(
      () =>
        event
          ? acts.change(event, facts)
          : acts.plan({ ...facts, clientId: client?.id ?? null, start: momentOf(start!), end: end && momentOf(end) }, key),
      () => {
        told(t(event ? 'changed' : 'planned'));
        onDone();
      },
    );
  };
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      noValidate
      onKeyDown={(pressed) => {
        if (pressed.key === 'Enter' && pressed.ctrlKey) submit(pressed);
      }}
    >
      <div className={classes.pair}>
        <Select
          label={t('field.kind')}
          required
          data-autofocus
          allowDeselect={false}
          data={kinds.options(kind)}
          value={kind}
          error={fields.kind}
          onChange={setKind}
        />
        <Select
          label={t('field.priority')}
          allowDeselect={false}
          data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
          value={priority}
          error={fields.priority}
          onChange={(next) => setPriority((next as EventRow['priority'] | null) ?? 'NORMAL')}
        />
      </div>
      {event ? null : (
        <ClientPicker
          label={t('field.client')}
          value={client}
          error={fields.clientId}
          onChange={(next) => {
            setClient(next);
            setPerson(null);
          }}
        />
      )}
      {client ? <PersonSelect client={client.id} value={person} onChange={setPerson} error={fields.contactPersonId} /> : null}
      <TextInput
        label={t('field.subject')}
        value={subject}
        maxLength={200}
        error={fields.subject}
        onChange={(typed) => setSubject(typed.currentTarget.value)}
      />
      <TextInput label={t('field.goal')} value={goal} maxLength={1000} error={fields.goal} onChange={(typed) => setGoal(typed.currentTarget.value)} />
      <Textarea
        label={t('field.description')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={description}
        error={fields.description}
        onChange={(typed) => setDescription(typed.currentTarget.value)}
      />
      {event ? null : (
        <div className={classes.pair}>
          <WallField
            label={t('field.start')}
            required
            value={start}
            error={fields.start}
            onChange={(next) => {
              setEnd(movedEnd(start, end, next));
              setStart(next);
            }}
          />
          <WallField label={t('field.end')} value={end} error={fields.end} onChange={setEnd} />
        </div>
      )}
      <EmployeePicker label={t('field.assignee')} required value={assignee} clearable={false} error={fields.assigneeId} onChange={setAssignee} />
      <Refusal text={refusal('kind', 'priority', 'clientId', 'contactPersonId', 'subject', 'goal', 'description', 'start', 'end', 'assigneeId')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {event ? t('common:save') : t('plan')}
        </Button>
      </div>
    </form>
  );
}

const clientOf = (event?: EventRow): ClientChoice | null => (event?.client?.id ? { id: event.client.id, name: event.client.name } : null);

interface PersonSelectProps {
  client: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
}

/** One of the people of the client; absent while there are none. */
function PersonSelect({ client, value, onChange, error }: PersonSelectProps) {
  const { t } = useTranslation('events');
  const { data: card } = useQuery(cardQuery(client));
  const people = card?.contactPersons ?? [];
  if (people.length === 0) return null;
  return (
    <Select
      label={t('field.contactPerson')}
      clearable
      data={people.map((each) => ({ value: each.id, label: each.displayName }))}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
