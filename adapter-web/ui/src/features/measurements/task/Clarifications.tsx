import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useAct } from '@/features/events/useAct';
import { formatDate } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { Act } from '@/shared/ui/Can';
import { FormSection } from '@/shared/ui/FormSection';
import { Refusal } from '@/shared/ui/Refusal';
import classes from './MeasurementPage.module.css';
import { acts, type Measurement } from './queries';

type Question = Schemas['MeasurementClarification'];

/** All rounds of questions and answers, the open one with its answer to give. */
export function Clarifications({ measurement, onAsk }: { measurement: Measurement; onAsk: () => void }) {
  const { t } = useTranslation('measurements');
  return (
    <FormSection
      title={t('clarifications')}
      actions={
        <Act actions={measurement.actions} name="ask">
          <Button variant="default" size="compact-sm" onClick={onAsk}>
            {t('act.ask')}
          </Button>
        </Act>
      }
    >
      {measurement.clarifications.length === 0 ? <p className="nz-dimmed">{t('noQuestions')}</p> : null}
      <ol className={classes.talk}>
        {measurement.clarifications.map((question) => (
          <li key={question.number} className={classes.question} data-open={question.end ? undefined : true}>
            <p>
              <b>{question.question}</b>
            </p>
            {question.details ? <p>{question.details}</p> : null}
            <p className={classes.note}>
              {question.askedBy.name} · {formatDate(question.askedAt, 'dateTime')} · {t('answerUntil', { date: formatDate(question.until, 'dateTime') })}
            </p>
            {question.end ? <Ended question={question} /> : <Open measurement={measurement} question={question} />}
          </li>
        ))}
      </ol>
    </FormSection>
  );
}

function Ended({ question }: { question: Question }) {
  const { t } = useTranslation('measurements');
  const end = question.end!;
  return (
    <>
      <p>{end.answer ?? t('withdrawn')}</p>
      <p className={classes.note}>
        {end.by.name} · {formatDate(end.at, 'dateTime')}
      </p>
    </>
  );
}

function Open({ measurement, question }: { measurement: Measurement; question: Question }) {
  const { t } = useTranslation('measurements');
  const [answer, setAnswer] = useState('');
  const { busy, run, fields, refusal } = useAct('measurements');
  const may = (name: string) => measurement.actions.some((each) => each.name === name && each.allowed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!answer.trim()) return;
    void run(
      () => acts.answer(measurement, question.number, answer.trim()),
      () => told(t('done.answer')),
    );
  };
  const withdraw = () => void acts.withdraw(measurement, question.number).then(() => told(t('done.withdraw')), refused);
  return (
    <>
      {may('answer') ? (
        <form className={classes.form} onSubmit={submit} noValidate>
          <Textarea
            label={t('field.answer')}
            autosize
            minRows={2}
            maxLength={4000}
            value={answer}
            error={fields.answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <Refusal text={refusal('answer')} />
          <div className={classes.row}>
            <Button type="submit" loading={busy} disabled={!answer.trim()}>
              {t('act.answer')}
            </Button>
          </div>
        </form>
      ) : null}
      {may('withdraw') ? (
        <div className={classes.row}>
          <Button variant="default" size="compact-sm" onClick={withdraw}>
            {t('act.withdraw')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
