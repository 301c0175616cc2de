import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type EventSearch, readEventSearch } from './search';

export const eventRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/events',
      validateSearch: (search: Record<string, unknown>): EventSearch => readEventSearch(search),
      component: lazyRouteComponent(() => import('./EventsPage')),
    }),
  ] as const;
