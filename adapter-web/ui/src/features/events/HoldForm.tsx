import { Autocomplete, Button, Select, Switch, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { useDictionary } from '@/api/queries';
import { told } from '@/shared/toast';
import { Refusal } from '@/shared/ui/Refusal';
import { dayAfter, momentOf, wallClock } from '@/shared/zone';
import { acts } from './acts';
import classes from './forms.module.css';
import type { EventRow } from './look';
import { useAct } from './useAct';
import { WallField } from './WallField';

/** It took place: what came of it, and what is next, in one step. */
export function HoldForm({ event, onDone, onCancel }: { event: EventRow; onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('events');
  const results = useDictionary('contact-results');
  const kinds = useDictionary('activity-kinds');
  const [key] = useState(newKey);
  const [result, setResult] = useState('');
  const [description, setDescription] = useState(event.description ?? '');
  const [withNext, setWithNext] = useState(false);
  const [kind, setKind] = useState<string>(event.kind);
  const [start, setStart] = useState<string | null>(() => `${dayAfter(wallClock(new Date()).slice(0, 10), 1)} 10:00`);
  const { busy, run, fields, refusal } = useAct();
  const next: Schemas['NextContact'] | null = withNext && start ? { kind, start: momentOf(start) } : null;
  const ready = !withNext || start !== null;
  const submit = (submitted?: FormEvent) => {
    submitted?.preventDefault();
    if (!ready) return;
    void run(
      () => acts.hold(event, { result: result.trim() || null, description: description.trim() || null, next }, key),
      () => {
        told(t('held'));
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
      <Autocomplete
        label={t('field.result')}
        data-autofocus
        data={results.offered.map((each) => each.name)}
        value={result}
        maxLength={500}
        error={fields.result}
        onChange={setResult}
      />
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
      {event.client?.id ? (
        <Switch label={t('withNext')} checked={withNext} onChange={(switched) => setWithNext(switched.currentTarget.checked)} />
      ) : null}
      {withNext ? (
        <div className={classes.next}>
          <Select label={t('field.kind')} allowDeselect={false} data={kinds.options(kind)} value={kind} onChange={(chosen) => chosen && setKind(chosen)} />
          <WallField label={t('field.start')} required value={start} error={fields['next.start']} onChange={setStart} />
        </div>
      ) : null}
      <Refusal text={refusal('result', 'description', 'next.start')} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {t('act.hold')}
        </Button>
      </div>
    </form>
  );
}
