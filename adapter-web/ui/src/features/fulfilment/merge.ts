/** What became of a form that two people changed at once. */
export interface Merged<Values> {
  /** What was typed, over what the colleague saved. */
  mine: Values;
  /** The same, but where both changed a field, the colleague's. */
  theirs: Values;
  /** Fields both changed, each in another way. */
  clashes: (keyof Values & string)[];
}

/** Lays what was typed over what is stored now; `was` is what both started from. */
export function merged<Values extends object>(was: Values, typed: Values, now: Values): Merged<Values> {
  const names = Object.keys(was) as (keyof Values & string)[];
  const touched = names.filter((name) => typed[name] !== was[name]);
  const clashes = touched.filter((name) => now[name] !== was[name] && now[name] !== typed[name]);
  const mine = { ...now, ...Object.fromEntries(touched.map((name) => [name, typed[name]])) };
  return { mine, theirs: { ...mine, ...Object.fromEntries(clashes.map((name) => [name, now[name]])) }, clashes };
}
