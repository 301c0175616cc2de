import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { readWorkSearch, type WorkSearch } from './search';

export const workRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/',
      validateSearch: (search: Record<string, unknown>): WorkSearch => readWorkSearch(search),
      component: lazyRouteComponent(() => import('./WorkPage')),
    }),
  ] as const;
