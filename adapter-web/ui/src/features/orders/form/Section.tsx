import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '@/app/tones';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './Form.module.css';

export type SectionKey = 'measurement' | 'project' | 'calculation' | 'contract' | 'payment' | 'technologist' | 'fulfilment' | 'files' | 'history';

export interface Chip {
  tone: Tone;
  text: string;
}

interface SectionProps {
  name: SectionKey;
  chip?: Chip;
  /** How many of its fields are filled, of how many. */
  filled?: [number, number];
  actions?: ReactNode;
  /** Folded until somebody unfolds it. */
  shut?: boolean;
  children: ReactNode;
}

/** Where the links of what is missing lead. */
export const anchorOf = (name: SectionKey) => `section-${name}`;

/** A part of the form that folds, with its own state and the measure of what is filled in. */
export function Section({ name, chip, filled, actions, shut = false, children }: SectionProps) {
  const { t } = useTranslation('orders');
  const id = useId();
  const key = `nz.fold.order.${name}`;
  const [folded, setFolded] = useState(() => (localStorage.getItem(key) ?? String(shut)) === 'true');
  const toggle = () => {
    localStorage.setItem(key, String(!folded));
    setFolded(!folded);
  };
  const title = t(`section.${name}`);
  return (
    <section id={anchorOf(name)} className={classes.card} aria-labelledby={id} data-testid={`section-${name}`} tabIndex={-1}>
      <div className={classes.cardHead}>
        <ActionIcon size={22} aria-label={folded ? t('common:unfold', { name: title }) : t('common:fold', { name: title })} aria-expanded={!folded} onClick={toggle}>
          {folded ? <ChevronRight size={15} /> : <ChevronDown size={15} />}
        </ActionIcon>
        <h2 id={id} className={classes.cardTitle}>
          {title}
        </h2>
        {chip ? <StatusChip tone={chip.tone}>{chip.text}</StatusChip> : null}
        {filled ? <span className={classes.filled}>{t('filled', { n: filled[0], m: filled[1] })}</span> : null}
        <span className={classes.cardActs}>{actions}</span>
      </div>
      {folded ? null : <div className={classes.body}>{children}</div>}
    </section>
  );
}

/** Facts as label and value; what is not there says so. */
export function Facts({ facts }: { facts: [string, ReactNode][] }) {
  const { t } = useTranslation();
  return (
    <dl className={classes.pairs}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || <span className="nz-dimmed">{t('notSet')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Counts what is filled in. */
export const count = (...values: unknown[]): [number, number] => [
  values.filter((each) => (Array.isArray(each) ? each.length > 0 : each !== null && each !== undefined && each !== '' && each !== false)).length,
  values.length,
];

/** Shows a section that something is missing in, and puts the focus there. */
export const goTo = (name: SectionKey): void => goToAnchor(anchorOf(name));

export function goToAnchor(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
