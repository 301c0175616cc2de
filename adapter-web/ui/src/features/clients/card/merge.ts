/**
 * Two people change one record: what only one of them touched goes together quietly, what both touched has to be asked.
 */
export interface Merge<T> {
  /** Fields to be sent upon the newest version. */
  rest: Partial<T>;
  /** Fields that a colleague changed to something else meanwhile. */
  conflicts: (keyof T)[];
}

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    const named = Object.entries(value).filter(([, each]) => each !== null && each !== undefined && each !== '');
    return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, plain(each)]));
  }
  return value === undefined || value === '' ? null : value;
};

/** Whether two values say the same; nothing, null and empty are one. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/**
 * @param base what the user saw when the change began
 * @param theirs what is stored now
 */
export function merge<T extends object>(base: Partial<T>, theirs: T, change: Partial<T>): Merge<T> {
  const rest: Partial<T> = {};
  const conflicts: (keyof T)[] = [];
  for (const field of Object.keys(change) as (keyof T)[]) {
    if (same(theirs[field], change[field])) continue;
    if (field in base && !same(base[field], theirs[field])) conflicts.push(field);
    rest[field] = change[field];
  }
  return { rest, conflicts };
}
