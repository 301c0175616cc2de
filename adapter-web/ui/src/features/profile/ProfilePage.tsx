import { Button, PasswordInput, SegmentedControl, Select, Switch } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { savePreferences } from '@/api/preferences';
import { ApiProblem, fieldErrors, messageOf } from '@/api/problem';
import { queryClient, useDictionary } from '@/api/queries';
import { useCan, useMe } from '@/api/session';
import { places } from '@/app/navigation';
import { Absences } from '@/features/admin/hours/Absences';
import { formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { MailChoices } from '@/features/notifications/MailChoices';
import { refused, told } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { PageHeader } from '@/shared/ui/PageHeader';
import classes from './ProfilePage.module.css';
import { nameOfBrowser } from './browsers';
import { CalendarLink } from './CalendarLink';
import { Deputies } from './Deputies';

export default function ProfilePage(): ReactNode {
  const { t } = useTranslation('profile');
  const me = useMe();
  const positions = useDictionary('positions');
  return (
    <>
      <PageHeader title={me.name} note={[positions.nameOf(me.positionCode), me.departmentName].filter(Boolean).join(' · ')} />
      <div className={classes.page}>
        <FormSection title={t('contacts')}>
          <dl className={classes.facts}>
            <Fact name={t('login')}>{me.login}</Fact>
            <Fact name={t('extension')}>{me.extension}</Fact>
            <Fact name={t('phone')}>{formatPhone(me.phone)}</Fact>
            <Fact name={t('email')}>{me.email}</Fact>
          </dl>
        </FormSection>
        <Deputies />
        <Look />
        <MailChoices />
        <CalendarLink />
        <FormSection title={t('inquiries:hours.own')}>
          <Absences />
        </FormSection>
        <Password />
        <Sessions />
      </div>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="nz-dimmed">{t('notSet')}</span>}</dd>
    </div>
  );
}

function Look() {
  const { t } = useTranslation('profile');
  const { t: shell } = useTranslation('shell');
  const can = useCan();
  const { preferences, extension } = useMe();
  const choose = (change: Schemas['PreferencesChange']) => void savePreferences(change).catch(refused);
  const starts = places.filter((place) => place.rights.some(can));
  return (
    <FormSection title={t('look')}>
      <Choice name={t('language')}>
        <SegmentedControl
          aria-label={t('language')}
          value={preferences.locale}
          onChange={(locale) => choose({ locale: locale as 'ru' | 'en' })}
          data={(['ru', 'en'] as const).map((value) => ({ value, label: t(`common:language.${value}`) }))}
        />
      </Choice>
      <Choice name={t('theme')}>
        <SegmentedControl
          aria-label={t('theme')}
          value={preferences.theme}
          onChange={(theme) => choose({ theme: theme as 'LIGHT' })}
          data={(['LIGHT', 'DARK', 'SYSTEM'] as const).map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
      </Choice>
      <Choice name={t('density')}>
        <SegmentedControl
          aria-label={t('density')}
          value={preferences.density}
          onChange={(density) => choose({ density: density as 'NORMAL' })}
          data={(['COMPACT', 'NORMAL', 'ROOMY'] as const).map((value) => ({ value, label: t(`densities.${value}`) }))}
        />
      </Choice>
      <Choice name={t('startPage')}>
        <Select
          aria-label={t('startPage')}
          w={220}
          allowDeselect={false}
          value={preferences.startPage}
          onChange={(startPage) => startPage && choose({ startPage })}
          data={starts.map((place) => ({ value: place.to, label: shell(place.label) }))}
        />
      </Choice>
      {can('calls.place') && extension ? (
        <Switch
          label={t('startsPlannedCalls')}
          description={t('startsPlannedCallsHelp')}
          checked={preferences.startsPlannedCalls}
          onChange={(event) => choose({ startsPlannedCalls: event.currentTarget.checked })}
        />
      ) : null}
    </FormSection>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.choice}>
      <span>{name}</span>
      {children}
    </div>
  );
}

function Password() {
  const { t } = useTranslation('profile');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = useMutation({
    mutationFn: () => ask(api.PUT('/me/password', { body: { current, next } })),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      setAgain('');
      told(t('passwordChanged'));
      void queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
    onError: (error) => {
      const fields = fieldErrors(error);
      setErrors(Object.keys(fields).length > 0 ? fields : { form: messageOf(error) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong: Record<string, string> = {};
    if (!current) wrong.current = t('needed');
    if (next.length < 8) wrong.next = t('shortPassword');
    if (next !== again) wrong.again = t('differs');
    setErrors(wrong);
    if (Object.keys(wrong).length === 0) change.mutate();
  };
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t('session:showPassword') } };
  return (
    <FormSection title={t('password')}>
      <form onSubmit={submit} className={classes.password} noValidate>
        <PasswordInput {...toggle} label={t('current')} autoComplete="current-password" value={current} error={errors.current} onChange={(event) => setCurrent(event.currentTarget.value)} />
        <PasswordInput {...toggle} label={t('next')} autoComplete="new-password" value={next} error={errors.next} onChange={(event) => setNext(event.currentTarget.value)} />
        <PasswordInput {...toggle} label={t('again')} autoComplete="new-password" value={again} error={errors.again} onChange={(event) => setAgain(event.currentTarget.value)} />
        {errors.form ? (
          <p role="alert" className={classes.refusal}>
            {errors.form}
          </p>
        ) : null}
        <Button type="submit" variant="default" loading={change.isPending}>
          {t('changePassword')}
        </Button>
      </form>
    </FormSection>
  );
}

function Sessions() {
  const { t } = useTranslation('profile');
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: async () => (await ask(api.GET('/me/sessions'))).items });
  const end = useMutation({
    mutationFn: (sessionId: string) => ask(api.DELETE('/me/sessions/{sessionId}', { params: { path: { sessionId } } })),
    onSuccess: () => told(t('sessionEnded')),
    onError: (error) => {
      // Ended meanwhile: just what was wanted.
      if (!(error instanceof ApiProblem && error.status === 404)) refused(error);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <FormSection title={t('sessions')}>
      {sessions.error ? <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} compact /> : null}
      <ul className={classes.sessions}>
        {sessions.data?.map((session) => (
          <li key={session.id} className={classes.session} data-testid={`row-session-${session.id}`}>
            <span className={classes.browser}>
              {nameOfBrowser(session.userAgent) ?? t('unknownBrowser')}
              <span className="nz-dimmed"> {session.origin}</span>
            </span>
            <span className="nz-dimmed">{t('lastSeen', { when: formatMoment(session.lastSeenAt) })}</span>
            {session.current ? (
              <span className={classes.here}>{t('thisSession')}</span>
            ) : (
              <Button variant="subtle" size="compact-sm" loading={end.isPending && end.variables === session.id} onClick={() => end.mutate(session.id)}>
                {t('endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
