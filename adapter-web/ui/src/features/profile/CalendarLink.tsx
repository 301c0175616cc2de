import { Button, Modal, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { queryClient } from '@/api/queries';
import { formatMoment } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import classes from './CalendarLink.module.css';

const linkQuery = { queryKey: ['calendar-link'], queryFn: () => ask(api.GET('/me/calendar-link')) };

/** The secret address by which a telephone shows the own visits and plans. It is told once, when it is made. */
export function CalendarLink() {
  const { t } = useTranslation('profile');
  const link = useQuery(linkQuery);
  const [url, setUrl] = useState<string>();
  const [asking, setAsking] = useState<'renew' | 'remove'>();
  const changed = () => {
    setAsking(undefined);
    void queryClient.invalidateQueries({ queryKey: linkQuery.queryKey });
  };
  const make = useMutation({
    mutationFn: () => ask(api.PUT('/me/calendar-link')),
    onSuccess: (made) => setUrl(made.url),
    onError: refused,
    onSettled: changed,
  });
  const remove = useMutation({
    mutationFn: () => ask(api.DELETE('/me/calendar-link')),
    onSuccess: () => {
      setUrl(undefined);
      told(t('calendar.removed'));
    },
    onError: refused,
    onSettled: changed,
  });
  const data = link.data;
  return (
    <FormSection title={t('calendar.title')}>
      <p className={classes.hint}>{t('calendar.hint')}</p>
      {link.isPending ? <Skeleton height={34} /> : null}
      {link.error ? <ErrorState error={link.error} onRetry={() => void link.refetch()} compact /> : null}
      {url ? <Made url={url} /> : null}
      {data?.active ? (
        <>
          <p className={classes.state} data-testid="calendar-link-state">
            {t('calendar.made', { when: formatMoment(data.createdAt) })} · {data.readAt ? t('calendar.read', { when: formatMoment(data.readAt) }) : t('calendar.unread')}
          </p>
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setAsking('renew')}>
              {t('calendar.renew')}
            </Button>
            <Button variant="subtle" onClick={() => setAsking('remove')}>
              {t('calendar.remove')}
            </Button>
          </div>
        </>
      ) : null}
      {data && !data.active ? (
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {t('calendar.make')}
        </Button>
      ) : null}
      <Modal opened={asking !== undefined} onClose={() => setAsking(undefined)} title={t(`calendar.${asking ?? 'renew'}Question`)} closeButtonProps={{ 'aria-label': t('common:close') }}>
        <p className={classes.hint}>{t(`calendar.${asking ?? 'renew'}Consequence`)}</p>
        <div className={classes.answer}>
          <Button variant="default" onClick={() => setAsking(undefined)}>
            {t('common:cancel')}
          </Button>
          <Button loading={make.isPending || remove.isPending} onClick={() => (asking === 'remove' ? remove.mutate() : make.mutate())}>
            {t(`calendar.${asking ?? 'renew'}`)}
          </Button>
        </div>
      </Modal>
    </FormSection>
  );
}

function Made({ url }: { url: string }) {
  const { t } = useTranslation('profile');
  const once = useId();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      told(t('calendar.copied'));
    } catch {
      // Without https the browser does not let pages copy: it is selected, Ctrl+C does it.
      told(t('calendar.selected'));
    }
  };
  return (
    <>
      <div className={classes.secret}>
        <TextInput
          ref={field}
          className={classes.url}
          label={t('calendar.address')}
          aria-describedby={once}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{t('calendar.copy')}</Button>
      </div>
      <p id={once} className={classes.hint}>
        {t('calendar.once')}
      </p>
    </>
  );
}
