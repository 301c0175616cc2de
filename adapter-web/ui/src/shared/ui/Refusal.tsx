import classes from './Refusal.module.css';

/** The server's words for a refusal that belongs to no single field. */
export function Refusal({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p className={classes.refusal} role="alert">
      {text}
    </p>
  );
}
