import { Link } from '@tanstack/react-router';
import { formatPhone } from '@/shared/phone';
import classes from './Orders.module.css';

/** The order of a row, a step away; the row itself opens something else. */
export function OrderCell({ id, number }: { id: string; number: string }) {
  return (
    <Link className={classes.link} to="/orders/$orderId" params={{ orderId: id }} tabIndex={-1} onClick={(event) => event.stopPropagation()}>
      {number}
    </Link>
  );
}

/** The client of a row: a step away for whoever may see the card. */
export function ClientCell({ id, name }: { id: string | null; name: string }) {
  if (!id) return <span>{formatPhone(name)}</span>;
  return (
    <Link className={classes.link} to="/clients/$clientId" params={{ clientId: id }} tabIndex={-1} onClick={(event) => event.stopPropagation()}>
      {formatPhone(name)}
    </Link>
  );
}
