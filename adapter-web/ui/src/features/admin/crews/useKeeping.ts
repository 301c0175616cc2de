import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { refresh } from '@/features/fulfilment/queries';
import { meet, type Meeting } from '@/shared/merge';
import type { Kept, Keeper } from './keepers';

/** Two people's changes of one form, upon what is stored now. */
interface Met<Item, Form> extends Meeting<Form> {
  now: Item;
}

interface Keeping<Item extends Kept, Form extends object> {
  keeper: Keeper<Item, Form>;
  /** What is changed; null while it is new. */
  item: Item | null;
  /** @param over what it was laid over: what a colleague saved meanwhile, or null for what is new */
  onKept: (after: Item, over: Item | null) => void;
  onRefused: (error: unknown) => void;
}

/** Saves a form. Where a colleague was quicker, what only one of both touched goes together; of the rest the user is asked. */
export function useKeeping<Item extends Kept, Form extends object>({ keeper, item, onKept, onRefused }: Keeping<Item, Form>) {
  const [key] = useState(newKey);
  const [base, setBase] = useState(item);
  const [met, setMet] = useState<Met<Item, Form> | null>(null);
  const save = useMutation({
    mutationFn: async ({ form, over }: { form: Form; over: Item | null }): Promise<{ after: Item; over: Item | null } | null> => {
      if (!over) return { after: await keeper.add(form, key), over };
      try {
        return { after: await keeper.change(over, form, over.active), over };
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isConflict)) throw error;
        const now = (await keeper.newest()).find((each) => each.id === over.id);
        if (!now) throw error;
        const meeting = meet(keeper.formOf(over), keeper.formOf(now), form);
        if (meeting.conflicts.length === 0) return { after: await keeper.change(now, meeting.mine, now.active), over: now };
        setMet({ now, ...meeting });
        return null;
      }
    },
    onSuccess: (done) => {
      if (done) onKept(done.after, done.over);
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
      setBase(met.now);
      save.mutate({ form: met.mine, over: met.now });
    },
    /** The form goes on from what is stored now; answers what it has to show. */
    takeTheirs: (): Form | null => {
      if (!met) return null;
      setMet(null);
      setBase(met.now);
      return met.theirs;
    },
    /** Decides nothing: what was typed stays. */
    leave: () => setMet(null),
  };
}
