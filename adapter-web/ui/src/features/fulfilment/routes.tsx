import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type FulfilmentSearch, readFulfilmentSearch } from './search';

export const fulfilmentRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/fulfilment',
      validateSearch: (search: Record<string, unknown>): FulfilmentSearch => readFulfilmentSearch(search),
      component: lazyRouteComponent(() => import('./FulfilmentPage')),
    }),
  ] as const;
