import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { savePreferences } from '@/api/preferences';
import { signOut, useCan } from '@/api/session';
import { places } from '@/app/navigation';
import { adminPages, opens } from '@/features/admin/pages';
import { refused } from '@/shared/toast';

export interface Command {
  id: string;
  text: string;
  run: () => void;
}

/** What may be done from anywhere; only what the user is permitted. */
export function useCommands(close: () => void): Command[] {
  const { t } = useTranslation('search');
  const { t: shell } = useTranslation('shell');
  const { t: admin } = useTranslation('admin');
  const can = useCan();
  const router = useRouter();
  return useMemo(() => {
    const then = (act: () => void) => () => {
      close();
      act();
    };
    const go = (to: string) => then(() => router.history.push(to));
    const choose = (change: Parameters<typeof savePreferences>[0]) => then(() => void savePreferences(change).catch(refused));
    return [
      ...(can('clients.create') ? [{ id: 'new-client', text: t('newClient'), run: go('/clients?new=true') }] : []),
      ...places
        .filter((place) => place.rights.some(can))
        .map((place) => ({ id: `go-${place.to}`, text: t('goTo', { place: shell(place.label) }), run: go(place.to) })),
      ...adminPages
        .filter((page) => opens(page, can))
        .map((page) => ({ id: `go-${page.to}`, text: t('goTo', { place: `${shell('menu.admin')} › ${admin(`pages.${page.key}`)}` }), run: go(page.to) })),
      { id: 'go-profile', text: t('goTo', { place: shell('profile') }), run: go('/profile') },
      { id: 'go-about', text: t('goTo', { place: shell('about') }), run: go('/about') },
      { id: 'theme-light', text: t('theme.light'), run: choose({ theme: 'LIGHT' }) },
      { id: 'theme-dark', text: t('theme.dark'), run: choose({ theme: 'DARK' }) },
      { id: 'theme-system', text: t('theme.system'), run: choose({ theme: 'SYSTEM' }) },
      { id: 'language-ru', text: t('language.ru'), run: choose({ locale: 'ru' }) },
      { id: 'language-en', text: t('language.en'), run: choose({ locale: 'en' }) },
      { id: 'sign-out', text: shell('signOut'), run: then(() => void signOut()) },
    ];
  }, [t, shell, admin, can, router, close]);
}
