import { Fragment, type ReactNode } from 'react';
import classes from './Fulfilment.module.css';

/** What is known of a visit or a claim; what is not known is left out. */
export function FactList({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
