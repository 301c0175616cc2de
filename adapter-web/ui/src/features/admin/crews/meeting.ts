import { merge, same } from '@/features/clients/card/merge';

/**
 * Two people changed one form: mine is what I touched upon what is stored now; conflicts are the fields both touched.
 *
 * @param was what I began with
 */
export function meet<Form extends object>(was: Form, theirs: Form, form: Form): { mine: Form; conflicts: (keyof Form & string)[] } {
  const touched = Object.fromEntries(Object.entries(form).filter(([field, value]) => !same(value, was[field as keyof Form]))) as Partial<Form>;
  const { rest, conflicts } = merge(was, theirs, touched);
  return { mine: { ...theirs, ...rest }, conflicts: conflicts as (keyof Form & string)[] };
}
