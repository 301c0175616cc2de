import classes from './GridSkeleton.module.css';

/** The shape of the list that is coming; shows only when the answer takes longer than a blink. */
export function GridSkeleton({ columns, label }: { columns: number[]; label: string }) {
  return (
    <div className={classes.frame} role="status" aria-busy aria-label={label}>
      {Array.from({ length: 14 }, (_, row) => (
        <div className={classes.row} key={row}>
          {columns.map((width, at) => (
            <span className={classes.bar} key={at} style={{ width: Math.round(width * (0.45 + ((row * 7 + at * 3) % 5) / 12)) }} />
          ))}
        </div>
      ))}
    </div>
  );
}
