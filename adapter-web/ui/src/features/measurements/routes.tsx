import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';
import { type MeasurementSearch, readMeasurementSearch } from './search';

export const measurementRoutes = (shell: ShellRoute) =>
  [
    createRoute({
      getParentRoute: () => shell,
      path: '/measurements',
      validateSearch: (search: Record<string, unknown>): MeasurementSearch => readMeasurementSearch(search),
      component: lazyRouteComponent(() => import('./MeasurementsPage')),
    }),
  ] as const;
