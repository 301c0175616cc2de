import { Button, Textarea } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft, MapPin, Phone, Play } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { EmptyState } from '@/shared/ui/EmptyState';
import { StatusChip } from '@/shared/ui/StatusChip';
import { CallByExchange } from './CallByExchange';
import { Checklist } from './Checklist';
import classes from './field.module.css';
import { act, again, useField, write } from './field';
import { Photos } from './Photos';
import { Questions } from './Questions';
import { Sizes } from './Sizes';
import { TaskFiles } from './TaskFiles';
import { stateChip } from './states';
import type { Findings } from './types';
import { isOver, numberOf, openQuestion, placeText, routeTo, shown, stateOf, whom } from './view';

/** One task, top to bottom as the work goes; everything is kept at once, with a network or without. */
export function TaskPage(): ReactNode {
  const { t } = useTranslation('field');
  const { taskId } = useParams({ strict: false }) as { taskId: string };
  const { tasks, queue } = useField();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const task = tasks.find((each) => each.id === taskId);
  if (!task) return <EmptyState text={t('notHere')} />;
  const here = shown(task, queue);
  const chip = stateChip(stateOf(here), task.overdue);
  const form = task.task;
  const change = (next: Partial<Findings>) => {
    const { checklist, dimensions, materials, comment } = here.findings;
    void write(task.id, { checklist, dimensions, materials, comment, ...next });
  };
  const returned = task.phase === 'RETURNED' ? task.submissions.at(-1)?.verdict?.reason : null;
  const refusals = here.waiting.filter((each) => each.problem);
  const startable = (task.phase === 'NEW' || task.phase === 'SCHEDULED') && !here.open && task.visit && !openQuestion(task);
  const lacks = here.lacks.documents.length + here.lacks.items.length > 0;
  return (
    <article className={classes.task} aria-label={t('taskNumber', { number: task.number })}>
      <button type="button" className={classes.back} onClick={() => void navigate({ to: '/m' })}>
        <ChevronLeft size={20} aria-hidden /> {t('taskNumber', { number: task.number })}
      </button>
      <div className={classes.cardTop}>
        <strong className={classes.time}>
          {task.visit ? `${formatDate(task.visit.start)} ${formatDate(task.visit.start, 'time')}–${formatDate(task.visit.end, 'time')}` : t('unplanned')}
        </strong>
        <StatusChip tone={chip.tone} icon={chip.icon} struck={chip.struck}>
          {t(`state.${chip.key}`)}
        </StatusChip>
      </div>
      {returned ? (
        <p className={classes.note} data-tone="amber">
          {t('returnedBecause', { reason: returned })}
        </p>
      ) : null}
      {here.handingIn && !here.handingIn.problem ? (
        <p className={classes.note} data-tone="blue" role="status">
          {t('handingIn')}
        </p>
      ) : null}
      {task.phase === 'SUBMITTED' ? (
        <p className={classes.note} data-tone="green" role="status">
          {t('handedIn', { at: formatMoment(task.submissions.at(-1)?.at) })}
        </p>
      ) : null}
      {refusals.map((each) => (
        <p key={each.id} className={classes.note} data-tone="red" role="alert">
          {t(`act.${each.act.kind}`)}: {each.problem}{' '}
          <Button size="compact-sm" variant="default" onClick={() => void again(task.id)}>
            {t('common:retry')}
          </Button>
        </p>
      ))}
      <h1 className={classes.title}>{whom(task)}</h1>
      <p className={classes.line}>{form.object} · {task.kindName}</p>
      <p className={classes.line}>{placeText(form.address)}</p>
      <div className={classes.cardActs}>
        {numberOf(task) ? (
          <a className={classes.touch} href={`tel:${numberOf(task)}`} aria-label={t('callTo', { phone: formatPhone(task.phone) })}>
            <Phone size={18} aria-hidden /> {t('call')}
          </a>
        ) : null}
        <CallByExchange task={task} />
        <a className={classes.touch} href={routeTo(form.address)} target="_blank" rel="noreferrer">
          <MapPin size={18} aria-hidden /> {t('route')}
        </a>
      </div>
      <dl className={classes.facts}>
        {(
          [
            ['access', form.access],
            ['contact', form.contact],
            ['whatToMeasure', form.whatToMeasure],
            ['samples', form.samples],
            ['wishes', form.wishes],
            ['comment', form.comment],
          ] as const
        ).map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{t(`fact.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <TaskFiles task={task} />
      {startable ? (
        <Button size="lg" fullWidth leftSection={<Play size={18} />} onClick={() => void act(task.id, { kind: 'start' })}>
          {t('start')}
        </Button>
      ) : null}
      <Questions here={here} asking={asking} onAsked={() => setAsking(false)} />
      <Checklist here={here} onChange={(checklist) => change({ checklist })} />
      <Photos here={here} />
      <Sizes here={here} onChange={(dimensions) => change({ dimensions })} />
      <Comment key={task.id} value={here.findings.comment ?? ''} locked={!here.open} onChange={(comment) => change({ comment: comment || null })} />
      {isOver(task) ? null : (
        <div className={classes.bar} role="group" aria-label={t('acts')}>
          <Button size="lg" variant="default" disabled={!task.visit || openQuestion(task) !== undefined} onClick={() => setAsking(true)}>
            {t('ask')}
          </Button>
          <Button size="lg" disabled={!here.open || lacks} onClick={() => void act(task.id, { kind: 'submission' })}>
            {t('handIn')}
          </Button>
        </div>
      )}
      {here.open && lacks ? (
        <p className={classes.lacks} data-testid="lacks">
          {t('lacks')}{' '}
          {[...here.lacks.documents.map((each) => t('lacksDocument', { kind: t(`document.${each.kind}`), there: each.there, of: each.atLeast })), ...here.lacks.items].join('; ')}
        </p>
      ) : null}
    </article>
  );
}

/** Kept when the field is left, and when the page goes away. */
function Comment({ value, locked, onChange }: { value: string; locked: boolean; onChange: (next: string) => void }) {
  const { t } = useTranslation('field');
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Textarea
      label={t('comment')}
      size="md"
      autosize
      minRows={2}
      maxLength={4000}
      value={draft ?? value}
      readOnly={locked}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (draft !== null && draft !== value) onChange(draft);
        setDraft(null);
      }}
    />
  );
}
