import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type OrderSearch, readOrderSearch } from './search';

const validateSearch = (search: Record<string, unknown>): OrderSearch => readOrderSearch(search);

export const orderRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/orders',
      validateSearch,
      component: lazyRouteComponent(() => import('./list/OrdersPage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/orders/board',
      validateSearch,
      component: lazyRouteComponent(() => import('./board/BoardPage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/orders/$orderId',
      component: lazyRouteComponent(() => import('./form/OrderPage')),
    }),
  ] as const;
