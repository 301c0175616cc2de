import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { queryClient } from '@/api/queries';
import { isTyping } from '@/shared/keys';
import { refused, told } from '@/shared/toast';
import { ConflictDialog, type FieldConflict } from '@/shared/ui/ConflictDialog';
import { type ClientCard, cardQuery, keep } from '../queries';
import { merge } from '@/shared/merge';
import { useWords } from './words';

export type Facts = Schemas['ClientChange'];

interface Asked {
  conflicts: FieldConflict[];
  answer: (keepMine: boolean) => void;
}

export interface Editing {
  card: ClientCard;
  /** Why the facts may not be changed, or false when they may. */
  locked: string | false;
  /** Saves facts; `base` is what the user saw when he began. Asks when a colleague changed the same field meanwhile. */
  save: (change: Facts, base: Partial<Facts>) => Promise<ClientCard>;
  /** Any other act upon the newest version; repeated once when only something else was changed meanwhile. */
  act: (run: (card: ClientCard) => Promise<ClientCard>) => Promise<ClientCard>;
  /** Shows what was done, and offers to take it back for eight seconds (also Ctrl+Z). */
  done: (message: string, undo?: () => Promise<unknown>) => void;
  /** Asks whose values shall stand. */
  choose: (conflicts: FieldConflict[]) => Promise<boolean>;
  saving: 'no' | 'saving' | 'saved';
}

const Context = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(Context);
  if (!editing) throw new Error('useEditing outside of a card');
  return editing;
}

/** Writes of one card keep their order: each starts from what the one before has left. */
export function EditingProvider({ card, children }: { card: ClientCard; children: ReactNode }) {
  const { t } = useTranslation('clients');
  const words = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [saving, setSaving] = useState<Editing['saving']>('no');
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  // One message at a time: a row of them would lie over what is being filled in next.
  const hide = useRef<() => void>(() => undefined);
  const lastUndo = useRef<{ run: () => Promise<unknown>; until: number } | null>(null);
  const edit = card.actions.find((each) => each.name === 'edit');
  const locked: string | false = edit?.allowed ? false : (edit?.reason ?? t('common:notAllowed'));
  const clientId = card.id;

  const acts = useMemo(() => {
    const newest = () => queryClient.getQueryData(cardQuery(clientId).queryKey);
    const fresh = () => queryClient.fetchQuery({ ...cardQuery(clientId), staleTime: 0 });
    const inTurn = (run: () => Promise<ClientCard>): Promise<ClientCard> => {
      setSaving('saving');
      const mine = queue.current
        .catch(() => undefined)
        .then(run)
        .then(
          (changed) => {
            keep(changed);
            setSaving('saved');
            return changed;
          },
          (error: unknown) => {
            setSaving('no');
            throw error;
          },
        );
      queue.current = mine;
      return mine;
    };
    const choose = (conflicts: FieldConflict[]) =>
      new Promise<boolean>((answer) =>
        setAsked({
          conflicts,
          answer: (keepMine) => {
            setAsked(null);
            answer(keepMine);
          },
        }),
      );
    const save = (change: Facts, from: Partial<Facts>) =>
      inTurn(async () => {
        let base: Partial<Facts> = from;
        let stored = newest() ?? (await fresh());
        for (;;) {
          const { rest, conflicts } = merge<Facts>(base, stored as Facts, change);
          if (conflicts.length > 0) {
            const seen = stored as Facts;
            const keepMine = await choose(
              conflicts.map((field) => ({
                field: words.field(field),
                mine: words.value(field, change[field]),
                theirs: words.value(field, seen[field]),
                was: words.value(field, base[field]),
              })),
            );
            if (!keepMine) return stored;
            base = { ...base, ...Object.fromEntries(conflicts.map((field) => [field, seen[field]])) };
          }
          if (Object.keys(rest).length === 0) return stored;
          try {
            return await ask(
              api.PATCH('/clients/{clientId}', { params: { path: { clientId }, header: ifMatch(stored.version) }, body: rest }),
            );
          } catch (error) {
            if (!(error instanceof ApiProblem && error.isConflict)) throw error;
            stored = await fresh();
          }
        }
      });
    const act = (run: (current: ClientCard) => Promise<ClientCard>) =>
      inTurn(async () => {
        const stored = newest() ?? (await fresh());
        try {
          return await run(stored);
        } catch (error) {
          if (!(error instanceof ApiProblem && error.isConflict)) throw error;
          return run(await fresh());
        }
      });
    const done = (message: string, undo?: () => Promise<unknown>) => {
      hide.current();
      if (!undo) {
        hide.current = told(message);
        return;
      }
      const once = () => {
        if (lastUndo.current?.run === once) lastUndo.current = null;
        return undo().then(
          () => {
            hide.current();
            hide.current = told(t('undone'));
          },
          (error: unknown) => refused(error),
        );
      };
      lastUndo.current = { run: once, until: Date.now() + 8000 };
      hide.current = told(message, once);
    };
    return { save, act, done, choose };
  }, [clientId, words, t]);

  useEffect(() => {
    if (saving !== 'saved') return;
    const timer = setTimeout(() => setSaving('no'), 3000);
    return () => clearTimeout(timer);
  }, [saving]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const last = lastUndo.current;
      // In a field Ctrl+Z belongs to the text that is being typed.
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping(event.target) || !last) return;
      if (Date.now() > last.until) return;
      event.preventDefault();
      void last.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const value = useMemo(() => ({ card, locked, saving, ...acts }), [card, locked, saving, acts]);
  return (
    <Context value={value}>
      {children}
      {asked ? (
        <ConflictDialog conflicts={asked.conflicts} onKeepMine={() => asked.answer(true)} onTakeTheirs={() => asked.answer(false)} />
      ) : null}
    </Context>
  );
}
