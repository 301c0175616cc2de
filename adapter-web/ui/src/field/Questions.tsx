import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format';
import classes from './field.module.css';
import { act } from './field';
import { isOf } from './store';
import { openQuestion, type Shown } from './view';

const DAY = 86_400_000;

/** Questions in both directions: the office's are answered here, the measurer's own are asked here. */
export function Questions({ here, asking, onAsked }: { here: Shown; asking: boolean; onAsked: () => void }) {
  const { t } = useTranslation('field');
  const [words, setWords] = useState('');
  const open = openQuestion(here.task);
  const answered = here.waiting.some((each) => isOf(each, 'answer'));
  const waitingQuestion = here.waiting.find((each) => isOf(each, 'question'));
  const toAnswer = open?.side === 'OFFICE' && !answered;
  if (here.task.clarifications.length === 0 && !asking && !waitingQuestion) return null;
  const send = () => {
    const text = words.trim();
    if (!text) return;
    setWords('');
    if (toAnswer) void act(here.task.id, { kind: 'answer', number: open.number, answer: text });
    else void act(here.task.id, { kind: 'question', question: text, until: new Date(Date.now() + DAY).toISOString() });
    onAsked();
  };
  return (
    <section aria-label={t('questions')}>
      <h2 className={classes.subtitle}>{t('questions')}</h2>
      {here.task.clarifications.map((each) => (
        <div key={each.number} className={classes.question}>
          <p className={classes.line}>
            <span className="nz-dimmed">
              {each.askedBy.name}, {formatMoment(each.askedAt)}:
            </span>{' '}
            {each.question}
          </p>
          {each.details ? <p className={classes.line}>{each.details}</p> : null}
          {each.end ? (
            <p className={classes.line}>
              <span className="nz-dimmed">{each.end.by.name}:</span> {each.end.answer ?? t('withdrawn')}
            </p>
          ) : (
            <p className="nz-dimmed">{answered ? t('answerWaits') : t('answerUntil', { until: formatMoment(each.until) })}</p>
          )}
        </div>
      ))}
      {waitingQuestion && isOf(waitingQuestion, 'question') ? (
        <p className={classes.line}>
          {waitingQuestion.act.question} <span className="nz-dimmed">{t('picture.waiting')}</span>
        </p>
      ) : null}
      {toAnswer || asking ? (
        <form
          className={classes.column}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Textarea size="md" autosize minRows={2} maxLength={toAnswer ? 4000 : 300} label={t(toAnswer ? 'yourAnswer' : 'yourQuestion')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
          <Button type="submit" size="lg" variant="default" disabled={!words.trim()}>
            {t(toAnswer ? 'sendAnswer' : 'sendQuestion')}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
