import { AlarmClock, BookMarked, CalendarClock, KeyRound, type LucideIcon, Network, Package, PhoneCall, PhoneForwarded, PhoneIncoming, Ruler, Scale, ScrollText, Send, Truck, UserCheck, Users } from 'lucide-react';

export interface AdminPage {
  key: 'employees' | 'structure' | 'roles' | 'access' | 'dictionaries' | 'measurements' | 'crews' | 'orders' | 'reminders' | 'callback' | 'hours' | 'telephony' | 'lines' | 'ledger' | 'messages' | 'audit';
  to: '/admin/employees' | '/admin/structure' | '/admin/roles' | '/admin/access' | '/admin/dictionaries' | '/admin/measurements' | '/admin/crews' | '/admin/orders' | '/admin/reminders' | '/admin/callback' | '/admin/hours' | '/admin/telephony' | '/admin/telephony/lines' | '/admin/telephony/ledger' | '/admin/messages' | '/admin/audit';
  /** Any of these; several together where one alone would open an empty page. */
  rights: (string | string[])[];
  icon: LucideIcon;
}

/** Each page of the settings with the rights that open it. */
export const adminPages: AdminPage[] = [
  { key: 'employees', to: '/admin/employees', rights: ['admin.employees'], icon: Users },
  { key: 'structure', to: '/admin/structure', rights: ['admin.departments'], icon: Network },
  { key: 'roles', to: '/admin/roles', rights: ['admin.roles'], icon: KeyRound },
  { key: 'access', to: '/admin/access', rights: ['admin.access'], icon: UserCheck },
  { key: 'dictionaries', to: '/admin/dictionaries', rights: ['admin.dictionaries'], icon: BookMarked },
  { key: 'measurements', to: '/admin/measurements', rights: ['admin.dictionaries', ['schedules.edit', 'measurements.view']], icon: Ruler },
  { key: 'crews', to: '/admin/crews', rights: [['schedules.edit', 'fulfilment.view']], icon: Truck },
  { key: 'orders', to: '/admin/orders', rights: ['admin.orders'], icon: Package },
  { key: 'reminders', to: '/admin/reminders', rights: ['admin.reminders'], icon: AlarmClock },
  { key: 'messages', to: '/admin/messages', rights: ['admin.messages'], icon: Send },
  { key: 'callback', to: '/admin/callback', rights: ['admin.callback'], icon: PhoneIncoming },
  { key: 'hours', to: '/admin/hours', rights: ['admin.calendars'], icon: CalendarClock },
  { key: 'telephony', to: '/admin/telephony', rights: ['admin.telephony'], icon: PhoneCall },
  { key: 'lines', to: '/admin/telephony/lines', rights: ['admin.telephony'], icon: PhoneForwarded },
  { key: 'ledger', to: '/admin/telephony/ledger', rights: ['admin.telephony'], icon: Scale },
  { key: 'audit', to: '/admin/audit', rights: ['admin.audit'], icon: ScrollText },
];

/** Whether somebody may enter a page. */
export const opens = (page: AdminPage, can: (right: string) => boolean): boolean => page.rights.some((rights) => [rights].flat().every(can));
