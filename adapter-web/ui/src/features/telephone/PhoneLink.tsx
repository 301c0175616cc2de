import type { ReactNode } from 'react';
import { CallButton } from './CallButton';
import type { Whom } from './orders';
import classes from './telephone.module.css';

interface PhoneLinkProps {
  /** As the page shows it, maybe masked. */
  children: ReactNode;
  whom: Whom;
  who: string;
  tabIndex?: number;
}

/** A number with the button that calls it. */
export function PhoneLink({ children, whom, who, tabIndex }: PhoneLinkProps) {
  return (
    <span className={classes.phone}>
      <span>{children}</span>
      <CallButton whom={whom} who={who} tabIndex={tabIndex} />
    </span>
  );
}
