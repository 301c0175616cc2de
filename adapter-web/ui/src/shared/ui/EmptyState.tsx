import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';
import type { LucideIcon } from './icons';

/** One sentence why there is nothing, and what to do about it. */
export function EmptyState({ icon: Icon, text, action }: { icon?: LucideIcon; text: string; action?: ReactNode }) {
  return (
    <div className={classes.empty} data-testid="empty">
      {Icon ? <Icon size={28} strokeWidth={1.5} aria-hidden className={classes.icon} /> : null}
      <p className={classes.text}>{text}</p>
      {action}
    </div>
  );
}
