import { Checkbox, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { queryClient } from '@/api/queries';
import { refused } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import classes from './MailChoices.module.css';
import { mailSettingsQuery, type Notification } from './queries';

/** Of what to hear by e-mail as well. */
export function MailChoices() {
  const { t } = useTranslation('notifications');
  const settings = useQuery(mailSettingsQuery);
  const save = useMutation({
    mutationFn: (byMail: Notification['kind'][]) => ask(api.PUT('/me/notification-settings', { body: { byMail } })),
    onSuccess: (saved) => queryClient.setQueryData(mailSettingsQuery.queryKey, saved),
    onError: (error) => {
      refused(error);
      void settings.refetch();
    },
  });
  const data = settings.data;
  const chosen = save.isPending ? save.variables : (data?.byMail ?? []);
  const possible = data?.mailPossible && data.address;
  return (
    <FormSection title={t('mail.title')}>
      {settings.error ? <ErrorState error={settings.error} onRetry={() => void settings.refetch()} compact /> : null}
      {settings.isPending ? <Skeleton height={120} /> : null}
      {data ? (
        <>
          <p className={classes.hint}>{!data.mailPossible ? t('mail.impossible') : data.address ? t('mail.hint', { address: data.address }) : t('mail.noAddress')}</p>
          {data.mailbox ? (
            <p className={classes.hint}>
              <Link to="/mailbox">{t('mail.mailbox')}</Link>
            </p>
          ) : null}
          <div className={classes.kinds}>
            {data.kinds.map((kind) => (
              <Checkbox
                key={kind}
                label={t(`kinds.${kind}`)}
                disabled={!possible}
                checked={chosen.includes(kind)}
                onChange={(event) => save.mutate(event.currentTarget.checked ? [...chosen, kind] : chosen.filter((each) => each !== kind))}
              />
            ))}
          </div>
        </>
      ) : null}
    </FormSection>
  );
}
