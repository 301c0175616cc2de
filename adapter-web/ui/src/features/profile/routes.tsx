import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';

export const profileRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/profile',
      component: lazyRouteComponent(() => import('./ProfilePage')),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/mailbox',
      component: lazyRouteComponent(() => import('@/features/mailbox/MailboxPage')),
    }),
  ] as const;
