import { type ReactNode, useCallback, useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { ConflictDialog, type FieldConflict } from './ui/ConflictDialog';

interface MergingSave<Item, Facts> {
  item: Item;
  facts: (item: Item) => Facts;
  read: () => Promise<Item>;
  write: (facts: Facts, base: Item) => Promise<Item>;
  /** The newest state of the record, whoever made it. */
  saved: (item: Item) => void;
  /** Name of a field and its value, as people read them. */
  label: (field: keyof Facts & string) => string;
  show: (field: keyof Facts & string, value: unknown) => string;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * Saves one field of a versioned record. When a colleague was quicker, a change of another field merges quietly; of the
 * same field it asks. Render `dialog` somewhere.
 */
export function useMergingSave<Item, Facts extends object>(merging: MergingSave<Item, Facts>) {
  const [asked, setAsked] = useState<{ conflict: FieldConflict; answer: (mine: boolean) => void } | null>(null);
  const { item, facts, read, write, saved, label, show } = merging;

  const save = useCallback(
    async <Field extends keyof Facts & string>(field: Field, value: Facts[Field]) => {
      const before = facts(item);
      try {
        saved(await write({ ...before, [field]: value }, item));
        return;
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isConflict)) throw error;
      }
      const now = await read();
      const theirs = facts(now)[field];
      const mine =
        same(theirs, before[field]) ||
        same(theirs, value) ||
        (await new Promise<boolean>((answer) => {
          const conflict = {
            field: label(field),
            mine: show(field, value),
            theirs: show(field, theirs),
            was: show(field, before[field]),
          };
          setAsked({ conflict, answer });
        }));
      setAsked(null);
      saved(mine ? await write({ ...facts(now), [field]: value }, now) : now);
    },
    [item, facts, read, write, saved, label, show],
  );

  const dialog: ReactNode = (
    <ConflictDialog
      conflicts={asked ? [asked.conflict] : []}
      onKeepMine={() => asked?.answer(true)}
      onTakeTheirs={() => asked?.answer(false)}
    />
  );
  return { save, dialog };
}
