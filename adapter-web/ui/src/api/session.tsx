import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect } from 'react';
import { speak } from '@/i18n';
import { inZone } from '@/shared/format';
import { type Preferences, setPreferences } from '@/shared/preferences';
import { api, ask, type Schemas } from './client';
import { listen, newsTypes, useLive } from './live';
import { ApiProblem } from './problem';
import { queryClient } from './queries';
import { onStaleCsrf, setCsrfToken } from './transport';

export type Me = Schemas['Me'];
export type Scope = Schemas['Scope'];

const MeContext = createContext<Me | null>(null);

/** The signed-in employee. Only inside of the shell, where there always is one. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe outside of a session');
  return me;
}

/** Whether the user has a right at all. What may be done with one record is in its `actions`. */
export function useCan(): (right: string) => boolean {
  const me = useMe();
  return useCallback((right) => right in me.rights, [me]);
}

/** How far a right reaches, or undefined without it. */
export function useScope(right: string): Scope | undefined {
  return useMe().rights[right];
}

const fetchMe = async () => {
  const me = await ask(api.GET('/me'));
  setCsrfToken(me.csrfToken);
  return me;
};

export const meKey = ['me'] as const;

onStaleCsrf(async () => {
  queryClient.setQueryData(meKey, await fetchMe());
});

const themes = { LIGHT: 'light', DARK: 'dark', SYSTEM: 'auto' } as const;
const densities = { COMPACT: 'compact', NORMAL: 'normal', ROOMY: 'roomy' } as const;

export function asLocal(preferences: Schemas['Preferences']): Partial<Preferences> {
  return {
    theme: themes[preferences.theme],
    density: densities[preferences.density],
    language: preferences.locale,
    startPage: preferences.startPage,
  };
}

/** Takes over what the server knows of the user: token, zone, language, theme. */
export function welcome(me: Me): void {
  setCsrfToken(me.csrfToken);
  inZone(me.zone);
  setPreferences(asLocal(me.preferences));
  void speak(me.preferences.locale);
  queryClient.setQueryData(meKey, me);
}

export function useSession() {
  return useQuery({ queryKey: meKey, queryFn: fetchMe, staleTime: 60_000 });
}

export async function signIn(login: string, password: string): Promise<Me> {
  const me = await ask(api.POST('/session', { body: { login, password } }));
  welcome(me);
  return me;
}

export async function signOut(): Promise<void> {
  try {
    await ask(api.DELETE('/session'));
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    // Ended already, or unreachable: the page forgets what it knows either way.
  }
  // A fresh page: nothing one user has seen may be left for the next.
  location.assign('/login');
}

export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  useEffect(() => {
    inZone(me.zone);
    return listen('/api/v1/stream', newsTypes);
  }, [me.employeeId, me.zone]);
  useLive('dictionary.changed', () => {
    void queryClient.invalidateQueries({ queryKey: ['dictionaries'] });
    void queryClient.invalidateQueries({ queryKey: ['client-statuses'] });
  });
  useLive('organization.changed', () => {
    for (const key of ['employees', 'departments', 'roles', 'me']) void queryClient.invalidateQueries({ queryKey: [key] });
  });
  // What may be seen is another now, or it is not known what happened meanwhile: everything on screen is asked for again.
  useLive(['access.changed', 'line.missed'], () => void queryClient.invalidateQueries());
  return <MeContext value={me}>{children}</MeContext>;
}
