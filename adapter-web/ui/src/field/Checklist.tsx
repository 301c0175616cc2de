import { useTranslation } from 'react-i18next';
import classes from './field.module.css';
import type { Mark } from './types';
import type { Shown } from './view';

const answers = ['DONE', 'ATTENTION', 'ABSENT'] as const;

/** What must not be forgotten on the site, item by item. */
export function Checklist({ here, onChange }: { here: Shown; onChange: (marks: Mark[]) => void }) {
  const { t } = useTranslation('field');
  const items = here.task.requirements.checklist;
  if (items.length === 0) return null;
  const marks = here.findings.checklist;
  const mark = (item: string, answer: Mark['answer']) => {
    const before = marks.find((each) => each.item === item);
    const rest = marks.filter((each) => each.item !== item);
    // A second touch takes it back.
    onChange(before?.answer === answer ? rest : [...rest, { item, answer, note: before?.note ?? null }]);
  };
  return (
    <section aria-label={t('checklist')}>
      <h2 className={classes.subtitle}>
        {t('checklist')}{' '}
        <span className="nz-dimmed">
          {marks.length}/{items.length}
        </span>
      </h2>
      <ul className={classes.checks}>
        {items.map(({ name, required }) => {
          const given = marks.find((each) => each.item === name)?.answer;
          return (
            <li key={name} className={classes.check}>
              <span>
                {name}
                {required ? <span aria-label={t('required')}> *</span> : null}
              </span>
              <span className={classes.answers} role="group" aria-label={name}>
                {answers.map((answer) => (
                  <button
                    key={answer}
                    type="button"
                    className={classes.answer}
                    data-answer={answer}
                    aria-pressed={given === answer}
                    disabled={!here.open}
                    onClick={() => mark(name, answer)}
                  >
                    {t(`answer.${answer}`)}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
