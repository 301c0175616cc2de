import { useCallback, useMemo, useState } from 'react';

/** Which columns a user sees, in which order and how wide; remembered per list in this browser. */
export interface GridLayout {
  order: string[];
  visibility: Record<string, boolean>;
  sizes: Record<string, number>;
  show: (column: string, shown: boolean) => void;
  /** Puts `column` where `before` stands. */
  move: (column: string, before: string) => void;
  /** `undefined` returns to the width of the design. */
  resize: (column: string, width: number | undefined) => void;
  reset: () => void;
  changed: boolean;
}

interface Stored {
  order: string[];
  visibility: Record<string, boolean>;
  sizes: Record<string, number>;
}

const nothing: Stored = { order: [], visibility: {}, sizes: {} };

function read(id: string): Stored {
  try {
    const value = JSON.parse(localStorage.getItem(`nz.grid.${id}`) ?? '') as Partial<Stored>;
    return { ...nothing, ...value };
  } catch {
    return nothing;
  }
}

/** Columns added by a later version are not in the stored order; they stand after their neighbour in the design. */
export function mergeOrder(stored: string[], designed: string[]): string[] {
  const order = stored.filter((id) => designed.includes(id));
  designed.forEach((id, at) => {
    if (order.includes(id)) return;
    const neighbour = designed[at - 1];
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id);
  });
  return order;
}

export function useGridLayout(id: string, columns: { id: string; hidden?: boolean }[]): GridLayout {
  const [stored, setStored] = useState(() => read(id));
  const designed = useMemo(() => columns.map((column) => column.id), [columns]);
  const order = useMemo(() => mergeOrder(stored.order, designed), [stored.order, designed]);
  const visibility = useMemo(
    () => Object.fromEntries(columns.map((column) => [column.id, stored.visibility[column.id] ?? !column.hidden])),
    [columns, stored.visibility],
  );

  const change = useCallback(
    (make: (was: Stored) => Stored) =>
      setStored((was) => {
        const next = make(was);
        localStorage.setItem(`nz.grid.${id}`, JSON.stringify(next));
        return next;
      }),
    [id],
  );
  const show = useCallback(
    (column: string, shown: boolean) =>
      change((was) => ({ ...was, visibility: { ...was.visibility, [column]: shown } })),
    [change],
  );
  const move = useCallback(
    (column: string, before: string) =>
      change((was) => {
        const from = mergeOrder(was.order, designed);
        if (column === before || !from.includes(column) || !from.includes(before)) return was;
        const forward = from.indexOf(column) < from.indexOf(before);
        const rest = from.filter((each) => each !== column);
        rest.splice(rest.indexOf(before) + (forward ? 1 : 0), 0, column);
        return { ...was, order: rest };
      }),
    [change, designed],
  );
  const resize = useCallback(
    (column: string, width: number | undefined) =>
      change((was) => {
        const { [column]: _, ...others } = was.sizes;
        return { ...was, sizes: width === undefined ? others : { ...others, [column]: Math.max(48, Math.round(width)) } };
      }),
    [change],
  );
  const reset = useCallback(() => {
    localStorage.removeItem(`nz.grid.${id}`);
    setStored(nothing);
  }, [id]);

  return { order, visibility, sizes: stored.sizes, show, move, resize, reset, changed: stored !== nothing };
}
