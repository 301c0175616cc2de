import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { refresh } from '@/features/fulfilment/queries';
import type { Kept, Keeper } from './keepers';
import { meet } from './meeting';

interface Met<Item, Form> {
  theirs: Item;
  /** Mine wherever I changed something, theirs elsewhere. */
  mine: Form;
  conflicts: (keyof Form & string)[];
}

interface Keeping<Item extends Kept, Form extends object> {
  keeper: Keeper<Item, Form>;
  /** What is changed; null while it is new. */
  item: Item | null;
  onKept: (after: Item) => void;
  onRefused: (error: unknown) => void;
}

/** Saves a form. Where a colleague was quicker, what only one of both touched goes together; of the rest the user is asked. */
export function useKeeping<Item extends Kept, Form extends object>({ keeper, item, onKept, onRefused }: Keeping<Item, Form>) {
  const [key] = useState(newKey);
  const [base, setBase] = useState(item);
  const [met, setMet] = useState<Met<Item, Form> | null>(null);
  const save = useMutation({
    mutationFn: async ({ form, over }: { form: Form; over: Item | null }): Promise<Item | null> => {
      if (!over) return keeper.add(form, key);
      try {
        return await keeper.change(over, form, over.active);
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isConflict)) throw error;
        const theirs = (await keeper.newest()).find((each) => each.id === over.id);
        if (!theirs) throw error;
        const { mine, conflicts } = meet(keeper.formOf(over), keeper.formOf(theirs), form);
        if (conflicts.length === 0) return keeper.change(theirs, mine, theirs.active);
        setMet({ theirs, mine, conflicts });
        return null;
      }
    },
    onSuccess: (after) => {
      if (after) onKept(after);
    },
    onError: onRefused,
    onSettled: refresh,
  });
  return {
    base,
    met,
    saving: save.isPending,
    save: (form: Form) => save.mutate({ form, over: base }),
    /** Sends mine over theirs. */
    keepMine: () => {
      if (!met) return;
      setMet(null);
      setBase(met.theirs);
      save.mutate({ form: met.mine, over: met.theirs });
    },
    /** The form goes on from what is stored now; answers what it has to show. */
    takeTheirs: (): Form | null => {
      if (!met) return null;
      const theirs = keeper.formOf(met.theirs);
      setMet(null);
      setBase(met.theirs);
      return { ...met.mine, ...Object.fromEntries(met.conflicts.map((field) => [field, theirs[field]])) };
    },
    /** Decides nothing: what was typed stays. */
    leave: () => setMet(null),
  };
}
