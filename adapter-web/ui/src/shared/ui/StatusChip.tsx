import { icons, type LucideIcon } from './icons';
import type { Tone } from '@/app/tones';
import classes from './StatusChip.module.css';

interface StatusChipProps {
  tone: Tone;
  children: string;
  /** Name from the dictionary; colour is never the only sign, so a dot stands where no icon is given. */
  icon?: string | LucideIcon;
  struck?: boolean;
}

/** A state as colour, sign and word. */
export function StatusChip({ tone, children, icon, struck }: StatusChipProps) {
  const Icon = typeof icon === 'string' ? icons[icon] : icon;
  return (
    <span className={classes.chip} data-tone={tone} data-struck={struck || undefined}>
      {Icon ? <Icon size={12} aria-hidden /> : <i className={classes.dot} aria-hidden />}
      <span className={classes.word}>{children}</span>
    </span>
  );
}
