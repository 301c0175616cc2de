import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { readTableSearch, type TableSearch } from '../table/search';

export const measurementTaskRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/measurements/table',
      validateSearch: (search: Record<string, unknown>): TableSearch => readTableSearch(search),
      component: lazyRouteComponent(() => import('../table/TablePage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/measurements/$measurementId',
      component: lazyRouteComponent(() => import('./MeasurementPage')),
    }),
  ] as const;
