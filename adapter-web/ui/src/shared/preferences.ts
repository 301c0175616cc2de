import { useSyncExternalStore } from 'react';

/** What a user chose for this browser; the server's copy (profile) overwrites it after the login. */
export interface Preferences {
  theme: 'light' | 'dark' | 'auto';
  language: 'ru' | 'en';
  density: 'compact' | 'normal' | 'roomy';
  startPage: string;
  menuFolded: boolean;
}

const defaults: Preferences = { theme: 'auto', language: 'ru', density: 'normal', startPage: '/clients', menuFolded: false };
const names: Record<keyof Preferences, string> = {
  theme: 'nz.theme',
  language: 'nz.language',
  density: 'nz.density',
  startPage: 'nz.startPage',
  menuFolded: 'nz.menuFolded',
};

function stored(): Preferences {
  const read = <K extends keyof Preferences>(key: K) => localStorage.getItem(names[key]);
  const theme = read('theme');
  const density = read('density');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : defaults.theme,
    language: read('language') === 'en' ? 'en' : 'ru',
    density: density === 'compact' || density === 'roomy' ? density : defaults.density,
    startPage: read('startPage') ?? defaults.startPage,
    menuFolded: read('menuFolded') === 'true',
  };
}

let current = stored();
const watchers = new Set<() => void>();

export const preferences = (): Preferences => current;

export function setPreferences(change: Partial<Preferences>): void {
  const keys = (Object.keys(change) as (keyof Preferences)[]).filter((key) => change[key] !== current[key]);
  // Who watches may answer with the same value again; that must end here.
  if (keys.length === 0) return;
  current = { ...current, ...change };
  for (const key of keys) localStorage.setItem(names[key], String(current[key]));
  for (const watcher of watchers) watcher();
}

export function watchPreferences(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(watchPreferences, preferences);
}

export const rowHeights: Record<Preferences['density'], number> = { compact: 28, normal: 32, roomy: 40 };
