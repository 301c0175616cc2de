import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '@/api/queries';
import { usePreferences } from '@/shared/preferences';
import { preferredScheme } from './colourScheme';
import { router } from './router';
import { theme } from './theme';

export function App() {
  const { i18n } = useTranslation();
  return (
    // The variables of the theme stand in theme.css: a style tag written at run time would break the security policy.
    <MantineProvider theme={theme} colorSchemeManager={preferredScheme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Notifications position="bottom-right" limit={4} containerWidth={380} />
          <SystemScheme />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

/** Follows the light of the system while the user has not chosen one. */
function SystemScheme() {
  const { theme: chosen } = usePreferences();
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const paint = () => {
      const scheme = chosen === 'auto' ? (system.matches ? 'dark' : 'light') : chosen;
      document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
    };
    paint();
    system.addEventListener('change', paint);
    return () => system.removeEventListener('change', paint);
  }, [chosen]);
  return null;
}
