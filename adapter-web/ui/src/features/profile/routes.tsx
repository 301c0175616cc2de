import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';

export const profileRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/profile',
      component: lazyRouteComponent(() => import('./ProfilePage')),
    }),
  ] as const;
