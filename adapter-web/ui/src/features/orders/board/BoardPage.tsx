import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Package } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useCan, useMe } from '@/api/session';
import { NotFound } from '@/app/NotFound';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { ErrorState } from '@/shared/ui/ErrorState';
import { OrdersBar, useOrderSearch } from '../list/OrdersBar';
import type { Stage } from '../look';
import { type OrderRow, orderRulesQuery, useLiveOrders, useOrderBoard } from '../queries';
import { boardQuery, isFiltered, noFilters, type OrderSearch } from '../search';
import classes from './Board.module.css';
import { Column, type ColumnHandle, type Wish } from './Column';
import { mayEnter, pathOf } from './moves';
import { Waiting } from './Waiting';
import { useMove } from './useMove';

/** All orders by stage: what each stage holds in orders and in money, and leading them on. */
export default function BoardPage(): ReactNode {
  return useCan()('orders.view') ? <Page /> : <NotFound />;
}

function Page() {
  const search = useSearch({ from: '/shell/orders/board' });
  const me = useMe();
  const can = useCan();
  const change = useOrderSearch('board');
  const query = useMemo(() => boardQuery(search, me.employeeId), [search, me.employeeId]);
  const board = useOrderBoard(query);
  useLiveOrders();
  const columns = board.data?.columns;
  return (
    <>
      <OrdersBar mode="board" search={search} />
      {board.error && !columns ? <ErrorState error={board.error} onRetry={() => void board.refetch()} /> : null}
      {!columns && !board.error ? <Waiting /> : null}
      {columns && columns.every((column) => column.count === 0) ? <Nothing search={search} onReset={() => change(noFilters)} onNew={can('orders.edit') ? () => change({ new: true }) : undefined} /> : null}
      {columns?.some((column) => column.count > 0) ? <Board columns={columns} query={query} refreshing={board.isPlaceholderData} error={board.error} onRetry={() => void board.refetch()} /> : null}
    </>
  );
}

function Nothing({ search, onReset, onNew }: { search: OrderSearch; onReset: () => void; onNew?: () => void }) {
  const { t } = useTranslation('orders');
  if (!isFiltered(search)) return <EmptyState icon={Package} text={t('none')} action={onNew ? <Button onClick={onNew}>{t('new')}</Button> : undefined} />;
  return (
    <NothingFound onReset={onReset} />
  );
}

interface BoardProps {
  columns: Schemas['OrderColumn'][];
  query: ReturnType<typeof boardQuery>;
  refreshing: boolean;
  error: unknown;
  onRetry: () => void;
}

function Board({ columns, query, refreshing, error, onRetry }: BoardProps) {
  const { t } = useTranslation('orders');
  const can = useCan();
  const path = pathOf(useQuery(orderRulesQuery).data);
  const { isFolded, fold } = useFolded();
  const [dragging, setDragging] = useState<OrderRow | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const wish = useRef<Wish | null>(null);
  const handles = useRef(new Map<Stage, ColumnHandle>()).current;
  const { move, moving, dialog } = useMove(
    useCallback(
      (id: string, stage: Stage) => {
        // It stands there as soon as the board is read anew, or has never left: the dialog has given the focus back by then.
        wish.current = { id, stage };
        setTimeout(() => {
          if (handles.get(stage)?.focusOn(id)) wish.current = null;
        }, 50);
      },
      [handles],
    ),
  );
  const mayMove = can('orders.stage');
  const open = columns.filter((column) => !isFolded(column)).map((column) => column.stage);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-card]') : null;
    const id = card?.dataset.card;
    if (!id) return;
    const stage = columns.find((column) => card.closest(`[data-testid="column-${column.stage}"]`))?.stage;
    if (!stage) return;
    const at = Number(card.closest('li')?.getAttribute('aria-posinset') ?? 1) - 1;
    const here = handles.get(stage);
    const beside = (step: 1 | -1) => {
      for (let i = open.indexOf(stage) + step; i >= 0 && i < open.length; i += step) {
        const handle = handles.get(open[i]!);
        if (handle && handle.length() > 0) return handle.focusAt(at);
      }
    };
    const keys: Record<string, () => void> = {
      ArrowDown: () => here?.focusAt(at + 1),
      KeyJ: () => here?.focusAt(at + 1),
      ArrowUp: () => here?.focusAt(at - 1),
      KeyK: () => here?.focusAt(at - 1),
      Home: () => here?.focusAt(0),
      End: () => here?.focusAt(Number.MAX_SAFE_INTEGER),
      ArrowRight: () => beside(1),
      ArrowLeft: () => beside(-1),
      ...(mayMove ? { Space: () => setMenu(id) } : {}),
      // Quicker than the menu takes the focus: Enter is meant for it, not for the card below.
      ...(menu === id ? { Enter: () => undefined } : {}),
    };
    const act = keys[event.code];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={classes.frame} data-refreshing={refreshing || undefined}>
      {error ? <ErrorState error={error} onRetry={onRetry} compact /> : null}
      <div className={classes.board} role="group" aria-label={t('board')} data-testid="board" onKeyDown={onKeyDown}>
        {columns.map((column) => (
          <Column
            key={column.stage}
            column={column}
            query={query}
            path={path}
            mayMove={mayMove}
            folded={isFolded(column)}
            onFold={(folded) => fold(column.stage, folded)}
            lets={dragging ? mayEnter(dragging.stage, column.stage, path) : undefined}
            onDrag={setDragging}
            onDrop={() => {
              if (dragging) move(dragging, column.stage);
              setDragging(null);
            }}
            moving={moving}
            menu={menu}
            onMenu={setMenu}
            onMove={move}
            handle={(handle) => {
              if (handle) handles.set(column.stage, handle);
              else handles.delete(column.stage);
            }}
            wish={wish}
          />
        ))}
      </div>
      {dialog}
    </div>
  );
}

const key = (stage: Stage) => `nz.fold.board.${stage}`;

/** Empty and ended stages are folded until the user says otherwise. */
function useFolded() {
  const [said, setSaid] = useState<Partial<Record<Stage, boolean>>>({});
  const isFolded = ({ stage, count }: Schemas['OrderColumn']) => {
    const chosen = said[stage] ?? localStorage.getItem(key(stage));
    if (chosen !== null) return String(chosen) === 'true';
    return count === 0 || stage === 'DONE' || stage === 'CANCELLED';
  };
  const fold = (stage: Stage, folded: boolean) => {
    localStorage.setItem(key(stage), String(folded));
    setSaid((was) => ({ ...was, [stage]: folded }));
  };
  return { isFolded, fold };
}
