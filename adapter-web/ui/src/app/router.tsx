import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { aboutRoutes } from '@/features/about/routes';
import { adminRoutes } from '@/features/admin/routes';
import { callRoutes } from '@/features/calls/routes';
import { clientRoutes } from '@/features/clients/routes';
import { contractRoutes } from '@/features/contracts/routes';
import { eventRoutes } from '@/features/events/routes';
import { fulfilmentRoutes } from '@/features/fulfilment/routes';
import { measurementRoutes } from '@/features/measurements/routes';
import { measurementTaskRoutes } from '@/features/measurements/task/routes';
import { workRoutes } from '@/features/mywork/routes';
import { orderRoutes } from '@/features/orders/routes';
import { profileRoutes } from '@/features/profile/routes';
import { reportRoutes } from '@/features/reports/routes';
import { fieldRoutes } from '@/field/routes';
import { NotFound } from './NotFound';
import { SignedIn } from './SignedIn';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Everything that needs a session; the parent of every feature's routes. */
export const shellRoute = createRoute({ getParentRoute: () => root, id: 'shell', component: SignedIn });

export type ShellRoute = typeof shellRoute;

/** The measurer's telephone: opens without a session where it remembers whose it is. */
const fieldRoute = createRoute({ getParentRoute: () => root, id: 'field', component: lazyRouteComponent(() => import('@/field/FieldShell')) });

export type FieldRoute = typeof fieldRoute;

const elsewhere = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFound });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } => {
    const to = search.returnTo;
    // Only places of this application: a link must not lead elsewhere after the password. A refused value is named as
    // undefined, because what is left out keeps what the address says.
    return { returnTo: typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : undefined };
  },
  component: lazyRouteComponent(() => import('@/features/session/LoginPage')),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    search.token === undefined ? {} : { token: String(search.token) },
  component: lazyRouteComponent(() => import('@/features/session/SetupPage')),
});

const routeTree = root.addChildren([
  login,
  setup,
  fieldRoute.addChildren([...fieldRoutes(fieldRoute)]),
  shellRoute.addChildren([elsewhere, ...workRoutes(shellRoute), ...clientRoutes(shellRoute), ...callRoutes(shellRoute), ...eventRoutes(shellRoute), ...measurementRoutes(shellRoute), ...measurementTaskRoutes(shellRoute), ...orderRoutes(shellRoute), ...contractRoutes(shellRoute), ...fulfilmentRoutes(shellRoute), ...reportRoutes(shellRoute), ...profileRoutes(shellRoute), ...aboutRoutes(shellRoute), ...adminRoutes(shellRoute)]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  scrollRestoration: false,
  // Filters stand in the address as people read them: ?q=name&status=new, lists as repeated names.
  parseSearch,
  stringifySearch,
});

function parseSearch(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = found[key];
    found[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return found;
}

function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '' || value === false) continue;
    for (const each of Array.isArray(value) ? value : [value]) params.append(key, String(each));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
