import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import { preferences, setPreferences, watchPreferences } from '@/shared/preferences';

/** Mantine asks here which colours are wanted; the choice itself is one of the user's preferences. */
let forget: (() => void) | undefined;

export const preferredScheme: MantineColorSchemeManager = {
  get: () => preferences().theme,
  set: (scheme: MantineColorScheme) => setPreferences({ theme: scheme }),
  subscribe: (onUpdate) => {
    forget = watchPreferences(() => onUpdate(preferences().theme));
  },
  unsubscribe: () => forget?.(),
  clear: () => setPreferences({ theme: 'auto' }),
};
