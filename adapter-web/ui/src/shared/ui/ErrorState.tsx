import { Button } from '@mantine/core';
import { RotateCw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, messageOf } from '@/api/problem';
import classes from './ErrorState.module.css';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** One line over content that is still there. */
  compact?: boolean;
}

/** What went wrong in words, the code for the one who is asked for help, and a way to try again. */
export function ErrorState({ error, onRetry, compact }: ErrorStateProps) {
  const { t } = useTranslation();
  const code = error instanceof ApiProblem ? (error.status === 0 ? '' : String(error.status)) : '';
  const missing = error instanceof ApiProblem && error.isMissing;
  return (
    <div className={classes.error} data-compact={compact || undefined} role="alert">
      <TriangleAlert size={compact ? 16 : 28} strokeWidth={1.5} aria-hidden className={classes.icon} />
      <p className={classes.text}>
        {missing ? t('errors:missing') : messageOf(error)}
        {code && !missing ? <span className={classes.code}> · {code}</span> : null}
      </p>
      {onRetry && !missing ? (
        <Button variant="default" size="compact-sm" leftSection={<RotateCw size={14} />} onClick={onRetry}>
          {t('retry')}
        </Button>
      ) : null}
    </div>
  );
}
