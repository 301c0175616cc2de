import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type CardSearch, type ClientSearch, readCardSearch, readClientSearch } from './search';

export const clientRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/clients',
      validateSearch: (search: Record<string, unknown>): ClientSearch => readClientSearch(search),
      component: lazyRouteComponent(() => import('./ClientsPage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/clients/$clientId',
      validateSearch: (search: Record<string, unknown>): CardSearch => readCardSearch(search),
      component: lazyRouteComponent(() => import('./card/ClientPage')),
    }),
  ] as const;
