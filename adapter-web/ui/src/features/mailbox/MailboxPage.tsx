import { useQuery } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { formatMoment } from '@/shared/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHeader } from '@/shared/ui/PageHeader';
import classes from './MailboxPage.module.css';

/** One's own letters, in the demo, where mail does not leave the house. */
export default function MailboxPage(): ReactNode {
  const { t } = useTranslation('mailbox');
  const [chosen, setChosen] = useState<string | null>(null);
  const letters = useQuery({ queryKey: ['mailbox'], queryFn: async () => (await ask(api.GET('/me/mailbox'))).items, refetchInterval: 5000 });
  const all = letters.data ?? [];
  const open = all.find((letter) => letter.id === chosen) ?? all[0];
  return (
    <>
      <PageHeader title={t('title')} />
      {letters.error ? <ErrorState error={letters.error} onRetry={() => void letters.refetch()} /> : null}
      {letters.data && !open ? <EmptyState icon={Mail} text={t('none')} /> : null}
      {open ? (
        <div className={classes.split}>
          <nav className={classes.list} aria-label={t('title')}>
            {all.map((letter) => (
              <button
                key={letter.id}
                type="button"
                className={classes.line}
                aria-current={letter === open || undefined}
                data-testid={`row-letter-${letter.id}`}
                onClick={() => setChosen(letter.id)}
              >
                <span className={classes.subject}>{letter.subject}</span>
                <span className={classes.when}>{formatMoment(letter.at)}</span>
              </button>
            ))}
          </nav>
          <article className={classes.letter}>
            <h2>{open.subject}</h2>
            <p className={classes.when}>{open.address}</p>
            {open.html ? (
              // Nothing in a letter may run, load or lead anywhere.
              <iframe className={classes.html} title={t('letter')} sandbox="" srcDoc={open.html} />
            ) : (
              <pre className={classes.text}>{open.text}</pre>
            )}
          </article>
        </div>
      ) : null}
    </>
  );
}
