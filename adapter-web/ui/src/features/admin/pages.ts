import { AlarmClock, BookMarked, CalendarClock, KeyRound, type LucideIcon, Network, PhoneCall, PhoneForwarded, PhoneIncoming, Scale, ScrollText, Send, UserCheck, Users } from 'lucide-react';

export interface AdminPage {
  key: 'employees' | 'structure' | 'roles' | 'access' | 'dictionaries' | 'reminders' | 'callback' | 'hours' | 'telephony' | 'lines' | 'ledger' | 'messages' | 'audit';
  to: '/admin/employees' | '/admin/structure' | '/admin/roles' | '/admin/access' | '/admin/dictionaries' | '/admin/reminders' | '/admin/callback' | '/admin/hours' | '/admin/telephony' | '/admin/telephony/lines' | '/admin/telephony/ledger' | '/admin/messages' | '/admin/audit';
  right: string;
  icon: LucideIcon;
}

/** Each page of the settings with the right it needs. */
export const adminPages: AdminPage[] = [
  { key: 'employees', to: '/admin/employees', right: 'admin.employees', icon: Users },
  { key: 'structure', to: '/admin/structure', right: 'admin.departments', icon: Network },
  { key: 'roles', to: '/admin/roles', right: 'admin.roles', icon: KeyRound },
  { key: 'access', to: '/admin/access', right: 'admin.access', icon: UserCheck },
  { key: 'dictionaries', to: '/admin/dictionaries', right: 'admin.dictionaries', icon: BookMarked },
  { key: 'reminders', to: '/admin/reminders', right: 'admin.reminders', icon: AlarmClock },
  { key: 'messages', to: '/admin/messages', right: 'admin.messages', icon: Send },
  { key: 'callback', to: '/admin/callback', right: 'admin.callback', icon: PhoneIncoming },
  { key: 'hours', to: '/admin/hours', right: 'admin.calendars', icon: CalendarClock },
  { key: 'telephony', to: '/admin/telephony', right: 'admin.telephony', icon: PhoneCall },
  { key: 'lines', to: '/admin/telephony/lines', right: 'admin.telephony', icon: PhoneForwarded },
  { key: 'ledger', to: '/admin/telephony/ledger', right: 'admin.telephony', icon: Scale },
  { key: 'audit', to: '/admin/audit', right: 'admin.audit', icon: ScrollText },
];
