import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

/** Title of a screen, what it stands in, and its main button. */
export function PageHeader({ title, note, actions, crumbs }: { title: string; note?: ReactNode; actions?: ReactNode; crumbs?: ReactNode }) {
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        {crumbs ? <div className={classes.crumbs}>{crumbs}</div> : null}
        <h1 className={classes.title}>{title}</h1>
        {note ? <div className={classes.note}>{note}</div> : null}
      </div>
      <div className={classes.actions}>{actions}</div>
    </header>
  );
}
