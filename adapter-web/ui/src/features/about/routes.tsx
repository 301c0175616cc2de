import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';

export const aboutRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/about',
      component: lazyRouteComponent(() => import('./AboutPage')),
    }),
  ] as const;
