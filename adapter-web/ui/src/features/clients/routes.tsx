import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';

export interface ClientSearch {
  q?: string;
  sort?: string;
  /** The form of a new client is open. */
  new?: boolean;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const clientRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/clients',
      validateSearch: (search: Record<string, unknown>): ClientSearch => ({
        q: text(search.q),
        sort: text(search.sort),
        new: String(search.new) === 'true' || undefined,
      }),
      component: lazyRouteComponent(() => import('./ClientsPage')),
    }),
  ] as const;
