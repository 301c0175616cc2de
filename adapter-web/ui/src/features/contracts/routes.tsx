import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type ContractSearch, readContractSearch } from './search';

export const contractRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/contracts',
      validateSearch: (search: Record<string, unknown>): ContractSearch => readContractSearch(search),
      component: lazyRouteComponent(() => import('./ContractsPage')),
    }),
  ] as const;
