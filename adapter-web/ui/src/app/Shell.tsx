import { ActionIcon, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { ChevronsLeft, ChevronsRight, CircleUser, Info, Keyboard, LogOut, Menu as Burger, Package, Plus, Search, UserPlus } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveState } from '@/api/live';
import { signOut, useCan, useMe } from '@/api/session';
import { Bell } from '@/features/notifications/Bell';
import { useOverdue } from '@/features/mywork/overdue';
import { TelephonyDot } from '@/features/telephony/TelephonyDot';
import { handleKey, useShortcut } from '@/shared/keys';
import { setPreferences, usePreferences } from '@/shared/preferences';
import { KeyboardHelp } from '@/shared/ui/KeyboardHelp';
import { Logo } from '@/shared/ui/Logo';
import { PageBoundary } from '@/shared/ui/PageBoundary';
import { type Place, places } from './navigation';
import classes from './Shell.module.css';

const loadSearch = () => import('@/features/search/SearchDialog');
const SearchDialog = lazy(loadSearch);
const CallbackCounter = lazy(() => import('@/features/calls/callback/CallbackCounter'));
const CallPopups = lazy(() => import('@/features/popup/CallPopups'));
const RecordingPlayer = lazy(() => import('@/features/recordings/RecordingPlayer'));
const OrderNews = lazy(() => import('@/features/telephone/OrderNews'));
const ReminderDock = lazy(() => import('@/features/reminders/ReminderDock'));

/** Header, menu and the place where screens appear. */
export function Shell() {
  const { t } = useTranslation('shell');
  const { menuFolded } = usePreferences();
  const [searching, setSearching] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(false);
  const can = useCan();
  const shown = places.filter((place) => place.rights.some(can));
  const path = useRouterState({ select: (state) => state.location.pathname });
  // Fetched while nothing else is going on, so that the first letters typed after Ctrl+K are not lost.
  useEffect(() => {
    const timer = setTimeout(() => void loadSearch(), 500);
    return () => clearTimeout(timer);
  }, []);
  useShortcut('Ctrl+KeyK', 'keys.search', () => setSearching(''), { group: 'global' });

  return (
    <div className={classes.shell} data-folded={menuFolded || undefined}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <header className={classes.header}>
        <ActionIcon className={classes.burger} aria-label={t('openMenu')} aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
          <Burger size={18} />
        </ActionIcon>
        <Link to="/" className={classes.brand} aria-label={t('toStart')}>
          <Logo size={22} />
          <span className={classes.name}>{t('common:appName')}</span>
        </Link>
        <UnstyledButton className={classes.search} onClick={() => setSearching('')} data-testid="search">
          <Search size={15} aria-hidden />
          <span className={classes.hint}>{t('searchHint')}</span>
          <kbd className={classes.kbd} aria-hidden>
            {t('searchKeys')}
          </kbd>
        </UnstyledButton>
        <div className={classes.right}>
          <LiveState />
          <TelephonyDot />
          <Bell />
          {can('inquiries.work') && can('inquiries.view') ? (
            <Suspense>
              <CallbackCounter />
            </Suspense>
          ) : null}
          <QuickCreate />
          <ProfileMenu />
        </div>
      </header>
      <nav className={classes.menu} data-drawn={drawn || undefined} aria-label={t('menuLabel')}>
        {shown.map((place) => (
          <MenuItem key={place.to} place={place} here={path === place.to || (place.to !== '/' && path.startsWith(`${place.to}/`))} folded={menuFolded} onGo={() => setDrawn(false)} />
        ))}
        <button
          type="button"
          className={classes.fold}
          aria-label={menuFolded ? t('unfoldMenu') : t('foldMenu')}
          onClick={() => setPreferences({ menuFolded: !menuFolded })}
        >
          {menuFolded ? <ChevronsRight size={16} aria-hidden /> : <ChevronsLeft size={16} aria-hidden />}
          <span className={classes.word}>{t('foldMenu')}</span>
        </button>
      </nav>
      <main id="content" className={classes.content} tabIndex={-1}>
        <PageBoundary place={path}>
          <Outlet />
        </PageBoundary>
      </main>
      <KeyboardHelp />
      {can('calls.use') ? (
        <Suspense>
          <CallPopups />
        </Suspense>
      ) : null}
      <Suspense>
        <ReminderDock />
      </Suspense>
      {can('calls.place') ? (
        <Suspense>
          <OrderNews />
        </Suspense>
      ) : null}
      {can('calls.listen') ? (
        <div className={classes.player}>
          <Suspense>
            <RecordingPlayer />
          </Suspense>
        </div>
      ) : null}
      {searching === null ? null : (
        <Suspense>
          <SearchDialog initial={searching} onClose={() => setSearching(null)} />
        </Suspense>
      )}
    </div>
  );
}

function MenuItem({ place, here, folded, onGo }: { place: Place; here: boolean; folded: boolean; onGo: () => void }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const Icon = place.icon;
  const name = t(place.label);
  useShortcut(`KeyG ${place.code}`, place.label.replace('menu.', 'keys.'), () => navigate({ to: place.to }), { group: 'global' });
  return (
    <Tooltip label={name} position="right" disabled={!folded} openDelay={200}>
      <Link to={place.to} className={classes.item} data-here={here || undefined} aria-current={here ? 'page' : undefined} aria-label={name} onClick={onGo}>
        <Icon size={18} strokeWidth={1.75} aria-hidden />
        <span className={classes.word}>{name}</span>
        {place.to === '/' ? <Overdue /> : null}
      </Link>
    </Tooltip>
  );
}

/** How much of mine is late, in red; nothing while nothing is. */
function Overdue() {
  const { t } = useTranslation('mywork');
  const me = useMe();
  const count = useOverdue(me.employeeId, useCan()('events.view'));
  return count > 0 ? (
    <span className={classes.overdue} title={t('overdueCount', { count })} data-testid="overdue">
      {count}
    </span>
  ) : null;
}

/** Says in the header that news do not come through; nothing while they do. */
function LiveState() {
  const { t } = useTranslation('shell');
  const state = useLiveState();
  if (state !== 'lost') return null;
  return (
    <span className={classes.lost} role="status">
      {t('noConnection')}
    </span>
  );
}

function QuickCreate() {
  const { t } = useTranslation('shell');
  const can = useCan();
  const navigate = useNavigate();
  if (!can('clients.create') && !can('orders.edit')) return null;
  return (
    <Menu position="bottom-end" shadow="md" width={200}>
      <Menu.Target>
        <Tooltip label={t('create')}>
          <ActionIcon variant="filled" color="brand" aria-label={t('create')}>
            <Plus size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {can('clients.create') ? (
          <Menu.Item leftSection={<UserPlus size={15} />} onClick={() => navigate({ to: '/clients', search: { new: true } })}>
            {t('newClient')}
          </Menu.Item>
        ) : null}
        {can('orders.edit') ? (
          <Menu.Item leftSection={<Package size={15} />} onClick={() => navigate({ to: '/orders', search: { new: true } })}>
            {t('newOrder')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function ProfileMenu() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const navigate = useNavigate();
  const name = me.name;
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('');
  return (
    <Menu position="bottom-end" shadow="md" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.me} aria-label={t('profileOf', { name })}>
          <span className={classes.initials} aria-hidden>
            {initials}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Item leftSection={<CircleUser size={15} />} onClick={() => navigate({ to: '/profile' })}>
          {t('profile')}
        </Menu.Item>
        <Menu.Item leftSection={<Keyboard size={15} />} onClick={() => handleKey(new KeyboardEvent('keydown', { key: '?' }))}>
          {t('common:keys.title')}
        </Menu.Item>
        <Menu.Item leftSection={<Info size={15} />} onClick={() => navigate({ to: '/about' })}>
          {t('about')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={15} />} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
