import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, messageOf } from '@/api/problem';
import { queryClient } from '@/api/queries';
import { formatMoney } from '@/shared/format';
import { useMergingSave } from '@/shared/useMergingSave';
import { acts, keep, type Order, type OrderMoney, orderQueryOf } from '../queries';
import { type Draft, draftOf, type Facts, factsOf, renewed, wrongIn } from './calculation';
import { readOrder } from './HeadFacts';

interface Whole {
  calculation: Facts;
}

const sameText = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The calculation while it is typed. What is wrong stays in its field; what is right is saved when a field is left, one save after the
 * other. When a colleague changed it meanwhile, it asks which one holds.
 */
export function useCalculation(shown: Order, shownMoney: OrderMoney) {
  const { t } = useTranslation('orders');
  // The page learns of an answer a moment after it came; what is saved next must rest on the answer.
  const answered = queryClient.getQueryData(orderQueryOf(shown.id).queryKey);
  const order = answered && answered.version > shown.version ? answered : shown;
  const money = order.money ?? shownMoney;
  const currency = money.calculation.price.due.currency;
  const [draft, setDraft] = useState<Draft>(() => draftOf(money));
  /** What stood there when a field was left. */
  const [wanted, setWanted] = useState<Facts | null>(null);
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState(false);
  const [failure, setFailure] = useState<{ error: unknown; of: string } | null>(null);
  const names = useRef(new Map<string, string>()).current;

  const stored = useMemo(() => factsOf(draftOf(money), currency), [money, currency]);
  const facts = useMemo(() => factsOf(draft, currency), [draft, currency]);
  const wrong = useMemo(() => wrongIn(draft), [draft]);
  const dirty = !sameText(facts, stored);
  const failed = failure !== null && failure.of === JSON.stringify(facts);

  const { save, dialog } = useMergingSave<Order, Whole>({
    item: order,
    facts: (one) => ({ calculation: one.money ? factsOf(draftOf(one.money), currency) : {} }),
    read: readOrder(order),
    write: ({ calculation }, base) => acts.calculate(base, calculation),
    saved: keep,
    label: () => t('calculation.asField'),
    show: (_, value) => {
      const lines = (value as Facts).lines ?? [];
      return t('calculation.summary', { count: lines.length, sum: lines.map((line) => formatMoney(line.price)).join(', ') });
    },
  });

  // A colleague's change comes in where nothing was typed; a saved draft takes the server's spelling.
  const known = useRef(stored);
  useEffect(() => {
    if (sameText(known.current, stored)) return;
    const untouched = sameText(facts, known.current) || sameText(facts, stored);
    known.current = stored;
    if (untouched) setDraft((was) => renewed(was, money));
  }, [stored, facts, money]);

  useEffect(() => {
    if (wanted === null || saving) return;
    setWanted(null);
    const text = JSON.stringify(wanted);
    if (sameText(wanted, stored) || failure?.of === text) return;
    setSaving(true);
    setFailure(null);
    save('calculation', wanted)
      .then(
        () => setSaid(true),
        (error: unknown) => setFailure({ error, of: text }),
      )
      .finally(() => setSaving(false));
  }, [wanted, saving, stored, failure, save]);

  const warn = dirty || saving;
  useEffect(() => {
    if (!warn) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [warn]);

  const change = (next: (was: Draft) => Draft) => {
    setSaid(false);
    setDraft(next);
  };
  const want = (of: Draft) => {
    if (!wrongIn(of)) setWanted(factsOf(of, currency));
  };
  // The server counts positions as they were sent, the form knows them by number.
  const errors = Object.fromEntries(
    Object.entries(failed ? fieldErrors(failure.error) : {}).map(([path, message]) => [
      path.replace(/^lines\.(\d+)/, (_, index: string) => `lines.${facts.lines?.[Number(index)]?.number ?? index}`),
      message,
    ]),
  );
  const state = saving
    ? { text: t('calculation.saving'), bad: false }
    : failed
      ? { text: t('calculation.notSaved', { reason: messageOf(failure.error) }), bad: true }
      : dirty && wrong
        ? { text: t('calculation.incomplete'), bad: true }
        : { text: said && !dirty ? t('calculation.saved') : '', bad: false };
  return {
    draft,
    change,
    /** For what needs no second step. */
    changeNow: (next: Partial<Draft>) => {
      change((was) => ({ ...was, ...next }));
      want({ ...draft, ...next });
    },
    commit: () => want(draft),
    wrong: dirty ? wrong : null,
    dirty,
    errors: errors as Record<string, string>,
    state,
    dialog,
    names,
  };
}
