import { ChevronDown, ChevronsUp, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from './look';
import classes from './Priority.module.css';

/** The priority as weight, sign and word. */
export function Priority({ of }: { of: EventRow['priority'] }) {
  const { t } = useTranslation('events');
  return (
    <span className={classes.priority} data-priority={of}>
      <PrioritySign of={of} />
      {t(`priority.${of}`)}
    </span>
  );
}

export function PrioritySign({ of }: { of: EventRow['priority'] }) {
  const Icon = { LOW: ChevronDown, NORMAL: null, HIGH: ChevronUp, VERY_HIGH: ChevronsUp }[of];
  return Icon ? <Icon size={13} aria-hidden className={classes.sign} /> : null;
}
