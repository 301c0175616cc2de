import { BookUser, CalendarDays, ChartColumn, FileSignature, ListChecks, type LucideIcon, Package, PhoneCall, Ruler, Settings, Smartphone, Truck } from 'lucide-react';

export interface Place {
  /** i18n key of the area `shell`. */
  label: 'menu.home' | 'menu.clients' | 'menu.calls' | 'menu.measurements' | 'menu.orders' | 'menu.contracts' | 'menu.fulfilment' | 'menu.reports' | 'menu.field' | 'menu.events' | 'menu.admin';
  to: string;
  icon: LucideIcon;
  /** `G` and then this key leads here. */
  code: string;
  /** Shown when the user has any of these rights. */
  rights: string[];
}

/** The left menu, top to bottom; only what exists and only what the user may enter. */
export const places: Place[] = [
  { label: 'menu.home', to: '/', icon: ListChecks, code: 'KeyH', rights: ['events.view', 'inquiries.view'] },
  { label: 'menu.clients', to: '/clients', icon: BookUser, code: 'KeyC', rights: ['clients.view'] },
  { label: 'menu.calls', to: '/calls', icon: PhoneCall, code: 'KeyD', rights: ['calls.view'] },
  { label: 'menu.measurements', to: '/measurements', icon: Ruler, code: 'KeyZ', rights: ['measurements.view'] },
  { label: 'menu.orders', to: '/orders', icon: Package, code: 'KeyO', rights: ['orders.view'] },
  { label: 'menu.contracts', to: '/contracts', icon: FileSignature, code: 'KeyT', rights: ['contracts.view'] },
  { label: 'menu.fulfilment', to: '/fulfilment', icon: Truck, code: 'KeyF', rights: ['fulfilment.view'] },
  { label: 'menu.field', to: '/m', icon: Smartphone, code: 'KeyM', rights: ['measurements.execute', 'fulfilment.execute'] },
  { label: 'menu.events', to: '/events', icon: CalendarDays, code: 'KeyE', rights: ['events.view'] },
  { label: 'menu.reports', to: '/reports', icon: ChartColumn, code: 'KeyR', rights: ['orders.finance', 'orders.view'] },
  {
    label: 'menu.admin',
    to: '/admin',
    icon: Settings,
    code: 'KeyS',
    rights: [
      'admin.employees',
      'admin.departments',
      'admin.roles',
      'admin.dictionaries',
      'schedules.edit',
      'admin.orders',
      'admin.reminders',
      'admin.messages',
      'admin.audit',
    ],
  },
];
