import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, messageOf } from '@/api/problem';
import { signIn } from '@/api/session';
import classes from './session.module.css';

interface LoginFormProps {
  login?: string;
  onDone: () => void;
}

/** Login and password. A wrong pair gets one common answer, a lock says how long. */
export function LoginForm({ login: known, onDone }: LoginFormProps) {
  const { t } = useTranslation('session');
  const [login, setLogin] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [capsLock, setCapsLock] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!login.trim() || !password) {
      setRefusal(t('bothNeeded'));
      return;
    }
    setBusy(true);
    setRefusal(null);
    try {
      await signIn(login.trim(), password);
      onDone();
    } catch (error) {
      setRefusal(error instanceof ApiProblem && error.status === 400 ? t('wrongPair') : messageOf(error));
      setPassword('');
    } finally {
      setBusy(false);
    }
  };
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <TextInput
        label={t('login')}
        autoComplete="username"
        autoFocus={!known}
        readOnly={known !== undefined}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('password')}
        autoComplete="current-password"
        autoFocus={known !== undefined}
        value={password}
        description={capsLock ? t('capsLock') : undefined}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        onChange={(event) => setPassword(event.currentTarget.value)}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
      />
      {refusal === null ? null : (
        <p className={classes.refusal} role="alert">
          {refusal}
        </p>
      )}
      <Button type="submit" loading={busy} fullWidth>
        {t('signIn')}
      </Button>
    </form>
  );
}
