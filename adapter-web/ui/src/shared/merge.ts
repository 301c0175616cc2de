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

/** What becomes of a whole form that two people changed. */
export interface Meeting<Form> {
  /** What I touched, upon what is stored now. */
  mine: Form;
  /** The same, but where both touched a field, the colleague's. */
  theirs: Form;
  /** Fields both touched, each in another way. */
  conflicts: (keyof Form & string)[];
}

/**
 * @param was what both began with
 * @param now what is stored now
 */
export function meet<Form extends object>(was: Form, now: Form, form: Form): Meeting<Form> {
  const touched = Object.fromEntries(Object.entries(form).filter(([field, value]) => !same(value, was[field as keyof Form]))) as Partial<Form>;
  const { rest, conflicts } = merge(was, now, touched);
  const mine = { ...now, ...rest };
  const theirs = { ...mine, ...Object.fromEntries(conflicts.map((field) => [field, now[field]])) };
  return { mine, theirs, conflicts: conflicts as (keyof Form & string)[] };
}
