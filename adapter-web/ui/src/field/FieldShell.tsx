import { Link, Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { CalendarDays, Ellipsis, ListChecks, Sun } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { useSession, welcome } from '@/api/session';
import { SessionEndDialog } from '@/features/session/SessionEndDialog';
import { inZone } from '@/shared/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import classes from './field.module.css';
import { belongTo, keepSending, lost, remember, useField } from './field';
import { LineBanner } from './LineBanner';
import { prepareOffline } from './offline';

const tabs = [
  { to: '/m', label: 'today', icon: Sun, exact: true },
  { to: '/m/calendar', label: 'calendar', icon: CalendarDays, exact: false },
  { to: '/m/tasks', label: 'tasks', icon: ListChecks, exact: false },
  { to: '/m/more', label: 'more', icon: Ellipsis, exact: false },
] as const;

/** The measurer's telephone: opens with what it remembers, and asks the server when it can. */
export default function FieldShell(): ReactNode {
  const { t } = useTranslation('field');
  const { owner, ready } = useField();
  const [asked, setAsked] = useState(false);
  const session = useSession();
  const router = useRouter();
  const navigate = useNavigate();
  const me = session.data;
  const stranger = session.error instanceof ApiProblem && session.error.status === 401;

  useEffect(() => {
    void remember()
      .then((last) => last && inZone(last.zone))
      .finally(() => setAsked(true));
    void prepareOffline();
  }, []);
  useEffect(() => {
    if (!me || !asked) return;
    welcome(me);
    let stop: (() => void) | undefined;
    let gone = false;
    void belongTo({ employeeId: me.employeeId, name: me.name, login: me.login, zone: me.zone, measures: me.rights['measurements.execute'] !== undefined, crews: me.rights['fulfilment.execute'] !== undefined }).then(() => {
      if (!gone) stop = keepSending();
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [me, asked]);
  useEffect(() => {
    if (stranger) void navigate({ to: '/login', search: { returnTo: router.state.location.href }, replace: true });
  }, [stranger, navigate, router]);
  const unreachable = session.error instanceof ApiProblem && session.error.status === 0;
  useEffect(() => {
    if (unreachable) lost();
    window.addEventListener('offline', lost);
    return () => window.removeEventListener('offline', lost);
  }, [unreachable]);
  useEffect(() => {
    // Without a network the session could not be asked for; as soon as there is one, it is.
    if (me) return;
    const back = () => void session.refetch();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [me, session]);

  if (!ready || (!me && !owner)) {
    if (session.error && !stranger && asked) {
      return (
        <main className={classes.page}>
          <ErrorState error={session.error} onRetry={() => void session.refetch()} />
        </main>
      );
    }
    return <main className={classes.page} aria-busy />;
  }
  return (
    <div className={classes.shell} data-testid="field">
      <LineBanner />
      <main className={classes.page}>
        <Outlet />
      </main>
      <nav className={classes.tabs} aria-label={t('tabs')}>
        {tabs.map(({ to, label, icon: Icon, exact }) => (
          <Link key={to} to={to} className={classes.tab} activeOptions={{ exact }} activeProps={{ 'aria-current': 'page' }}>
            <Icon size={22} aria-hidden />
            {t(`tab.${label}`)}
          </Link>
        ))}
      </nav>
      {owner ? <SessionEndDialog login={owner.login} /> : null}
    </div>
  );
}
