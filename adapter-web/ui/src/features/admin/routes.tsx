import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ShellRoute } from '@/app/router';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const flag = (value: unknown) => String(value) === 'true' || undefined;

export interface EmployeeSearch {
  q?: string;
  department?: string;
  dismissed?: boolean;
  /** Id of the employee in the drawer. */
  open?: string;
  new?: boolean;
}

export interface AccessSearch {
  what?: 'deputies';
  /** What is in force, if not named. */
  state?: 'TO_COME' | 'ENDED';
  /** To whom something is open. */
  employee?: string;
}

export interface AuditSearch {
  actor?: string;
  onBehalfOf?: string;
  act?: string;
  entity?: string;
  entityId?: string;
  outcome?: 'DONE' | 'REFUSED';
  from?: string;
  until?: string;
  open?: string;
}

export const dictionaryTabs = ['client-statuses', 'sources', 'industries', 'positions', 'activity-kinds', 'client-actions', 'contact-results', 'product-groups', 'claim-causes'] as const;
export type DictionaryTab = (typeof dictionaryTabs)[number];

export const messageStates = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN'] as const;
export type MessageState = (typeof messageStates)[number];

export const ledgerPeriods = ['7', '14', '31'] as const;
export type LedgerPeriod = (typeof ledgerPeriods)[number];

export const adminRoutes = (shell: ShellRoute) => {
  const admin = createRoute({
    getParentRoute: () => shell,
    path: '/admin',
    component: lazyRouteComponent(() => import('./AdminLayout')),
  });
  // Each by its name: made inside of the call below, their types would widen to `any`.
  const start = createRoute({
    getParentRoute: () => admin,
    path: '/',
    component: lazyRouteComponent(() => import('./AdminStart')),
  });
  const employees = createRoute({
    getParentRoute: () => admin,
    path: '/employees',
    validateSearch: (search: Record<string, unknown>): EmployeeSearch => ({
      q: text(search.q),
      department: text(search.department),
      dismissed: flag(search.dismissed),
      open: text(search.open),
      new: flag(search.new),
    }),
    component: lazyRouteComponent(() => import('./employees/EmployeesPage')),
  });
  const structure = createRoute({
    getParentRoute: () => admin,
    path: '/structure',
    component: lazyRouteComponent(() => import('./structure/StructurePage')),
  });
  const roles = createRoute({
    getParentRoute: () => admin,
    path: '/roles',
    validateSearch: (search: Record<string, unknown>): { role?: string } => ({ role: text(search.role) }),
    component: lazyRouteComponent(() => import('./roles/RolesPage')),
  });
  const access = createRoute({
    getParentRoute: () => admin,
    path: '/access',
    validateSearch: (search: Record<string, unknown>): AccessSearch => ({
      what: search.what === 'deputies' ? 'deputies' : undefined,
      state: search.state === 'TO_COME' || search.state === 'ENDED' ? search.state : undefined,
      employee: text(search.employee),
    }),
    component: lazyRouteComponent(() => import('./access/AccessPage')),
  });
  const dictionaries = createRoute({
    getParentRoute: () => admin,
    path: '/dictionaries',
    validateSearch: (search: Record<string, unknown>): { tab?: DictionaryTab } => ({
      tab: dictionaryTabs.find((tab) => tab === search.tab),
    }),
    component: lazyRouteComponent(() => import('./dictionaries/DictionariesPage')),
  });
  const measurements = createRoute({
    getParentRoute: () => admin,
    path: '/measurements',
    component: lazyRouteComponent(() => import('./measurements/MeasurementSettingsPage')),
  });
  const crews = createRoute({
    getParentRoute: () => admin,
    path: '/crews',
    validateSearch: (search: Record<string, unknown>): { all?: boolean } => ({ all: flag(search.all) }),
    component: lazyRouteComponent(() => import('./crews/CrewsPage')),
  });
  const orders = createRoute({
    getParentRoute: () => admin,
    path: '/orders',
    component: lazyRouteComponent(() => import('./orders/OrderSettingsPage')),
  });
  const reminders = createRoute({
    getParentRoute: () => admin,
    path: '/reminders',
    component: lazyRouteComponent(() => import('./reminders/ScenariosPage')),
  });
  const messages = createRoute({
    getParentRoute: () => admin,
    path: '/messages',
    validateSearch: (search: Record<string, unknown>): { state?: MessageState } => ({
      state: messageStates.find((state) => state === search.state),
    }),
    component: lazyRouteComponent(() => import('./messages/MessagesPage')),
  });
  const callback = createRoute({
    getParentRoute: () => admin,
    path: '/callback',
    component: lazyRouteComponent(() => import('./callback/CallbackRulePage')),
  });
  const hours = createRoute({
    getParentRoute: () => admin,
    path: '/hours',
    component: lazyRouteComponent(() => import('./hours/HoursPage')),
  });
  const telephony = createRoute({
    getParentRoute: () => admin,
    path: '/telephony',
    component: lazyRouteComponent(() => import('./telephony/TelephonyPage')),
  });
  const lines = createRoute({
    getParentRoute: () => admin,
    path: '/telephony/lines',
    component: lazyRouteComponent(() => import('./lines/LinesPage')),
  });
  const ledger = createRoute({
    getParentRoute: () => admin,
    path: '/telephony/ledger',
    validateSearch: (search: Record<string, unknown>): { days?: LedgerPeriod } => ({
      days: ledgerPeriods.find((days) => days === String(search.days)),
    }),
    component: lazyRouteComponent(() => import('./ledger/LedgerPage')),
  });
  const audit = createRoute({
    getParentRoute: () => admin,
    path: '/audit',
    validateSearch: (search: Record<string, unknown>): AuditSearch => ({
      actor: text(search.actor),
      onBehalfOf: text(search.onBehalfOf),
      act: text(search.act),
      entity: text(search.entity),
      entityId: text(search.entityId),
      outcome: search.outcome === 'DONE' || search.outcome === 'REFUSED' ? search.outcome : undefined,
      from: text(search.from),
      until: text(search.until),
      open: text(search.open),
    }),
    component: lazyRouteComponent(() => import('./audit/AuditPage')),
  });
  return [admin.addChildren([start, employees, structure, roles, access, dictionaries, measurements, crews, orders, reminders, callback, hours, telephony, lines, ledger, messages, audit])] as const;
};
