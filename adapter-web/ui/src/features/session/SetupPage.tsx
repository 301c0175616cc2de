import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { fieldErrors, messageOf } from '@/api/problem';
import { welcome } from '@/api/session';
import { Entrance } from './Entrance';
import classes from './session.module.css';

const empty = { familyName: '', givenName: '', login: '', password: '', again: '' };

/** The one-time link of the first start creates the administrator. */
export default function SetupPage(): ReactNode {
  const { t } = useTranslation('session');
  const { token } = useSearch({ from: '/setup' });
  const navigate = useNavigate();
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const field = (name: keyof typeof empty) => ({
    label: t(`setup.${name}`),
    value: values[name],
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((was) => ({ ...was, [name]: value }));
    },
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong: Record<string, string> = {};
    if (!values.familyName.trim()) wrong.familyName = t('setup.needed');
    if (values.login.trim().length < 2) wrong.login = t('setup.shortLogin');
    if (values.password.length < 8) wrong.password = t('setup.shortPassword');
    if (values.password !== values.again) wrong.again = t('setup.differs');
    setErrors(wrong);
    setRefusal(null);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      welcome(
        await ask(
          api.POST('/setup', {
            body: {
              token: token ?? '',
              login: values.login.trim(),
              password: values.password,
              familyName: values.familyName.trim(),
              givenName: values.givenName.trim() || null,
            },
          }),
        ),
      );
      await navigate({ to: '/', replace: true });
    } catch (error) {
      const told = fieldErrors(error);
      setErrors(told);
      if (!Object.keys(told).some((name) => name in empty)) setRefusal(messageOf(error));
    } finally {
      setBusy(false);
    }
  };

  if (!token) {
    return (
      <Entrance title={t('setup.title')}>
        <p className={classes.note}>{t('setup.noToken')}</p>
      </Entrance>
    );
  }
  return (
    <Entrance title={t('setup.title')}>
      <p className={classes.note}>{t('setup.intro')}</p>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput {...field('familyName')} autoFocus autoComplete="family-name" />
        <TextInput {...field('givenName')} autoComplete="given-name" />
        <TextInput {...field('login')} autoComplete="username" />
        <PasswordInput {...field('password')} description={t('setup.advice')} autoComplete="new-password" visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} />
        <PasswordInput {...field('again')} autoComplete="new-password" visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} />
        {refusal === null ? null : (
          <p className={classes.refusal} role="alert">
            {refusal}
          </p>
        )}
        <Button type="submit" loading={busy} fullWidth>
          {t('setup.create')}
        </Button>
      </form>
    </Entrance>
  );
}
