const collator = new Intl.Collator('ru', { numeric: true });

/** Sorts rows that are all here by a field, as people sort; `-name` turns it round, nothing goes last. */
export function sortedBy<Row extends object>(rows: Row[], sort: string | undefined): Row[] {
  if (!sort) return rows;
  const field = sort.replace('-', '') as keyof Row;
  const way = sort.startsWith('-') ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[field], b[field]];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return way * (typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right)));
  });
}
