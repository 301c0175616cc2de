import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { FieldRoute } from '@/app/router';

// One chunk: what is opened once with a network opens whole without one.
const pages = () => import('./all');

/** The measurer's telephone; the shell around it is its own, not the office's. */
export const fieldRoutes = (shell: FieldRoute) =>
  [
    createRoute({ getParentRoute: () => shell, path: '/m', component: lazyRouteComponent(pages, 'TodayPage') }),
    createRoute({ getParentRoute: () => shell, path: '/m/calendar', component: lazyRouteComponent(pages, 'CalendarPage') }),
    createRoute({ getParentRoute: () => shell, path: '/m/tasks', component: lazyRouteComponent(pages, 'TasksPage') }),
    createRoute({ getParentRoute: () => shell, path: '/m/more', component: lazyRouteComponent(pages, 'MorePage') }),
    createRoute({ getParentRoute: () => shell, path: '/m/task/$taskId', component: lazyRouteComponent(pages, 'TaskPage') }),
    createRoute({ getParentRoute: () => shell, path: '/m/job/$jobId', component: lazyRouteComponent(pages, 'JobPage') }),
  ] as const;
