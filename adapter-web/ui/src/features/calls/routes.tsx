import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type CallbackSearch, readCallbackSearch } from './callback/search';
import { type CallSearch, readCallSearch } from './search';

export const callRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/calls',
      validateSearch: (search: Record<string, unknown>): CallSearch => readCallSearch(search),
      component: lazyRouteComponent(() => import('./CallsPage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/calls/callbacks',
      validateSearch: (search: Record<string, unknown>): CallbackSearch => readCallbackSearch(search),
      component: lazyRouteComponent(() => import('./callback/CallbackPage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/calls/lists',
      component: lazyRouteComponent(() => import('./lists/CallListsPage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/calls/lists/$listId',
      component: lazyRouteComponent(() => import('./lists/CallListPage')),
    }),
  ] as const;
