import { useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { asLocal, SessionProvider, useSession } from '@/api/session';
import { SessionEndDialog } from '@/features/session/SessionEndDialog';
import { speak } from '@/i18n';
import { setPreferences } from '@/shared/preferences';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Shell } from './Shell';
import classes from './SignedIn.module.css';

/** Lets in who has a session, sends everybody else to the login and back. */
export function SignedIn(): ReactNode {
  const session = useSession();
  const router = useRouter();
  const navigate = useNavigate();
  const [ready, setReady] = useState(false);
  const me = session.data;
  const choices = me?.preferences;
  useEffect(() => {
    if (!choices) return;
    setPreferences(asLocal(choices));
    void speak(choices.locale).then(() => setReady(true));
  }, [choices]);
  const stranger = session.error instanceof ApiProblem && session.error.status === 401;
  useEffect(() => {
    if (!stranger) return;
    const place = router.state.location.href;
    void navigate({ to: '/login', search: { returnTo: place }, replace: true });
  }, [stranger, navigate, router]);

  if (me && ready) {
    return (
      <SessionProvider me={me}>
        <Shell />
        <SessionEndDialog login={me.login} />
      </SessionProvider>
    );
  }
  if (session.error && !stranger) {
    return (
      <div className={classes.middle}>
        <ErrorState error={session.error} onRetry={() => void session.refetch()} />
      </div>
    );
  }
  return <div className={classes.middle} aria-busy />;
}
