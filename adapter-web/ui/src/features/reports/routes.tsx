import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type DeskSearch, readDeskSearch, readReceiptSearch, type ReceiptSearch } from './search';

export const reportRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/reports',
      component: lazyRouteComponent(() => import('./ReportsStart')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/reports/receipts',
      validateSearch: (search: Record<string, unknown>): ReceiptSearch => readReceiptSearch(search),
      component: lazyRouteComponent(() => import('./ReceiptsPage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/reports/desks',
      validateSearch: (search: Record<string, unknown>): DeskSearch => readDeskSearch(search),
      component: lazyRouteComponent(() => import('./DesksPage')),
    }),
  ] as const;
