import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/api/session';
import { onSessionEnd } from '@/api/transport';
import { LoginForm } from './LoginForm';
import classes from './session.module.css';

/** The session ended while the page was open: the password is asked for over it, and nothing typed is lost. */
export function SessionEndDialog({ login }: { login: string }) {
  const { t } = useTranslation('session');
  const [waiting, setWaiting] = useState<((signedIn: boolean) => void) | null>(null);
  useEffect(() => {
    let asked: Promise<boolean> | null = null;
    onSessionEnd(() => {
      // Several requests may learn of it at once; one dialog answers them all.
      asked ??= new Promise<boolean>((answer) => {
        setWaiting(() => (signedIn: boolean) => {
          asked = null;
          setWaiting(null);
          answer(signedIn);
        });
      });
      return asked;
    });
    return () => onSessionEnd(undefined);
  }, []);
  return (
    <Modal opened={waiting !== null} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t('ended')} size="sm" zIndex={500}>
      <p className={classes.note}>{t('endedText')}</p>
      <LoginForm login={login} onDone={() => waiting?.(true)} />
      <Button variant="subtle" fullWidth mt={8} onClick={() => void signOut()}>
        {t('otherUser')}
      </Button>
    </Modal>
  );
}
