import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './MeasurementWidget.module.css';
import { useLiveTable, useSummary } from './table/queries';

const shown = ['fresh', 'overdue', 'submitted', 'clarification'] as const;

/** How it stands with the measurements at one look; each figure leads to what it counts. */
export function MeasurementWidget() {
  const { t } = useTranslation('measurements');
  const summary = useSummary();
  useLiveTable();
  if (!summary) return null;
  return (
    <nav className={classes.widget} aria-label={t('title')} data-testid="measurement-widget">
      <span className={classes.title}>{t('title')}</span>
      {shown.map((counter) => (
        <Link key={counter} className={classes.counter} to="/measurements/table" search={{ only: counter }} data-counter={summary[counter] > 0 ? counter : undefined}>
          <b>{summary[counter]}</b> {t(`counter.${counter}`)}
        </Link>
      ))}
    </nav>
  );
}
