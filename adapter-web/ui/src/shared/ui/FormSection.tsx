import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FormSection.module.css';

interface FormSectionProps {
  title: string;
  /** Chip or counter beside the title. */
  note?: ReactNode;
  /** Small buttons at the right end of the title, such as «Добавить». */
  actions?: ReactNode;
  /** Remembers whether it is folded under this name; without it the section does not fold. */
  fold?: string;
  children: ReactNode;
}

/** A named part of a card or a form. */
export function FormSection({ title, note, actions, fold, children }: FormSectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const [folded, setFolded] = useState(() => fold !== undefined && localStorage.getItem(`nz.fold.${fold}`) === 'true');
  const toggle = () => {
    localStorage.setItem(`nz.fold.${fold}`, String(!folded));
    setFolded(!folded);
  };
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        {fold ? (
          <ActionIcon
            size={20}
            aria-label={folded ? t('unfold', { name: title }) : t('fold', { name: title })}
            aria-expanded={!folded}
            onClick={toggle}
          >
            {folded ? <ChevronRight size={14} /> : <ChevronDown size={14} />}
          </ActionIcon>
        ) : null}
        <h3 id={id} className={classes.title}>
          {title}
        </h3>
        {note}
        <span className={classes.actions}>{actions}</span>
      </div>
      {folded ? null : <div className={classes.body}>{children}</div>}
    </section>
  );
}
