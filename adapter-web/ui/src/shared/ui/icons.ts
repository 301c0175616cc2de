import {
  AlarmClock,
  Ban,
  CalendarCheck,
  CheckCheck,
  CircleDashed,
  CircleHelp,
  Flame,
  Handshake,
  Inbox,
  type LucideIcon,
  Play,
  Snowflake,
  Sparkles,
  Star,
  Undo2,
} from 'lucide-react';

export type { LucideIcon };

/** Icons a dictionary entry may name. */
export const icons: Record<string, LucideIcon> = {
  'alarm-clock': AlarmClock,
  ban: Ban,
  'calendar-check': CalendarCheck,
  'check-check': CheckCheck,
  'circle-dashed': CircleDashed,
  flame: Flame,
  handshake: Handshake,
  'help-circle': CircleHelp,
  inbox: Inbox,
  play: Play,
  snowflake: Snowflake,
  sparkle: Sparkles,
  star: Star,
  undo: Undo2,
};
