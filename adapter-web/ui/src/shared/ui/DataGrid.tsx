import { Checkbox, Tooltip } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '@/app/tones';
import { rowHeights, usePreferences } from '@/shared/preferences';
import classes from './DataGrid.module.css';
import { ErrorState } from './ErrorState';
import type { GridLayout } from './gridLayout';
import { GridSkeleton } from './GridSkeleton';
import { useResize } from './useResize';

export interface GridColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Pixels; the first column without a chosen width also takes what is left over. */
  width: number;
  align?: 'end' | 'center';
  /** Name of the server's sort; the header sorts only where it is given. */
  sort?: string;
  /** Not shown until the user asks for it. */
  hidden?: boolean;
  /** Edits the cell in place (F2, or Enter with the cell focused). `done` closes it and gives the focus back. */
  edit?: (row: Row, done: () => void) => ReactNode;
}

export interface DataGridProps<Row> {
  /** What the rows are (`client`): names `data-testid="row-client-<id>"` and the remembered place. */
  entity: string;
  label: string;
  columns: GridColumn<Row>[];
  /** From `useGridLayout(id, columns)`; shared with the `ColumnsMenu` of the tool bar. */
  layout: GridLayout;
  rows: Row[];
  rowId: (row: Row) => string;
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  loading?: boolean;
  /** Old rows stay visible under a thin bar while newer ones are fetched. */
  refreshing?: boolean;
  error?: unknown;
  onRetry?: () => void;
  empty: ReactNode;
  hasMore?: boolean;
  loadMore?: () => void;
  /** Known only where somebody asked for it. */
  total?: number;
  onOpen?: (row: Row) => void;
  /** Ctrl+click and the middle button open it in a tab of its own. */
  href?: (row: Row) => string;
  onPreview?: (row: Row) => void;
  tone?: (row: Row) => Tone | undefined;
  /** Struck through or dismissed rows are dimmed. */
  dimmed?: (row: Row) => boolean;
  selected?: ReadonlySet<string>;
  onSelect?: (ids: ReadonlySet<string>) => void;
  /** The record shown beside the grid. */
  current?: string;
}

const features = tableFeatures({ columnOrderingFeature, columnSizingFeature, columnVisibilityFeature });

/** Where each list was left, so that Back returns to the same row. Lives as long as the tab. */
const places = new Map<string, { top: number; row?: string }>();

/**
 * A list of any length: only the rows on screen exist. One Tab stop; arrows, J/K, Home, End, PgUp and PgDn move, ← and →
 * choose a cell, ↑ from the first row reaches the header (Enter sorts, Shift+←/→ resizes), Enter opens, Space previews,
 * X selects, F2 edits.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { entity, label, columns, layout, rows, rowId, loading, error, hasMore, loadMore, total, onSelect } = props;
  const { t } = useTranslation('grid');
  const { density } = usePreferences();
  const height = rowHeights[density];
  const scroller = useRef<HTMLDivElement>(null);
  const place = `${entity} ${location.pathname}${location.search}`;
  const [focus, setFocus] = useState<{ row: number; cell: number }>(() => ({ row: 0, cell: -1 }));
  const [editing, setEditing] = useState<{ id: string; column: string } | null>(null);
  /** The place that shall get the focus as soon as it is on the page. */
  const wanted = useRef<{ row: number; cell: number } | null>(null);

  const table = useTable({
    features,
    columns: useMemo(
      () =>
        columns.map((column) => ({
          id: column.id,
          header: column.header,
          size: column.width,
          minSize: 48,
          meta: column,
        })),
      [columns],
    ),
    data: rows as object[],
    state: {
      columnOrder: layout.order,
      columnVisibility: layout.visibility,
      columnSizing: layout.sizes,
    },
  });
  const shown = table.getVisibleLeafColumns();
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const visible = shown.flatMap((column) => byId.get(column.id) ?? []);
  const widths = shown.map((column) => column.getSize());
  const grows = visible.find((column) => layout.sizes[column.id] === undefined)?.id;
  const marks = onSelect ? 36 : 0;
  const template = [
    ...(onSelect ? ['36px'] : []),
    ...visible.map((column, at) => (column.id === grows ? `minmax(${widths[at]}px, 1fr)` : `${widths[at]}px`)),
  ].join(' ');
  const width = widths.reduce((sum, each) => sum + each, marks);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    paddingStart: 34,
    initialOffset: () => places.get(place)?.top ?? 0,
    getItemKey: (index) => rowId(rows[index]!),
    // The Tab stop stays, however far the list is scrolled: a row that vanished would take the focus with it.
    rangeExtractor: useCallback(
      (range: Range) => withRow(defaultRangeExtractor(range), Math.min(focus.row, range.count - 1)),
      [focus.row],
    ),
  });
  useLayoutEffect(() => virtual.measure(), [height, virtual]);

  const items = virtual.getVirtualItems();
  const last = virtual.range?.endIndex ?? -1;
  useEffect(() => {
    if (hasMore && loadMore && last >= rows.length - 30) loadMore();
  }, [hasMore, loadMore, last, rows.length]);

  // The row just left is marked when the user comes back.
  const left = places.get(place)?.row;
  useEffect(() => {
    const known = places.get(place)?.row;
    if (!known) return;
    const at = rows.findIndex((row) => rowId(row) === known);
    if (at >= 0) setFocus((was) => (was.row === 0 ? { row: at, cell: -1 } : was));
    // Only when the list appears: later the user moves by himself.
  }, [place, rows.length > 0]); // eslint-disable-line react-hooks/exhaustive-deps

  const remember = useDebouncedCallback(() => {
    places.set(place, { ...places.get(place), top: scroller.current?.scrollTop ?? 0 });
  }, 100);

  const focusAt = useCallback(
    (row: number, cell: number) => {
      const to = Math.max(-1, Math.min(rows.length - 1, row));
      wanted.current = { row: to, cell: to === -1 ? Math.max(0, cell) : cell };
      setFocus(wanted.current);
      if (to >= 0) virtual.scrollToIndex(to, { align: 'auto' });
    },
    [rows.length, virtual],
  );

  useEffect(() => {
    // Keys may be quicker than the page: an effect of the step before must not take the wish of the next one for its own.
    if (wanted.current?.row !== focus.row || wanted.current.cell !== focus.cell || editing) return;
    const target = scroller.current?.querySelector<HTMLElement>('[data-focus="true"]');
    if (target) {
      wanted.current = null;
      target.focus({ preventScroll: focus.row >= 0 && focus.cell < 0 });
    }
  });

  const open = (row: Row, newTab: boolean) => {
    places.set(place, { top: scroller.current?.scrollTop ?? 0, row: rowId(row) });
    const href = props.href?.(row);
    if (newTab && href) window.open(href, '_blank', 'noopener');
    else props.onOpen?.(row);
  };

  const toggle = (row: Row) => {
    if (!onSelect) return;
    const next = new Set(props.selected);
    if (!next.delete(rowId(row))) next.add(rowId(row));
    onSelect(next);
  };

  const { onSort, sort } = props;
  const sortBy = useCallback(
    (column: GridColumn<Row>) => {
      if (!column.sort || !onSort) return;
      onSort(sort === column.sort ? `-${column.sort}` : sort === `-${column.sort}` ? undefined : column.sort);
    },
    [onSort, sort],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (editing || event.ctrlKey || event.metaKey || event.altKey) return;
    // A field inside a cell keeps its keys.
    if (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - 34) / height) - 1);
    const row = rows[focus.row];
    const column = visible[focus.cell];
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusAt(focus.row + 1, focus.row === -1 ? -1 : focus.cell),
      KeyJ: () => focusAt(focus.row + 1, focus.cell),
      ArrowUp: () => focusAt(focus.row - 1, focus.cell),
      KeyK: () => focusAt(Math.max(0, focus.row - 1), focus.cell),
      Home: () => focusAt(0, -1),
      End: () => focusAt(rows.length - 1, -1),
      PageDown: () => focusAt(focus.row + page, focus.cell),
      PageUp: () => focusAt(Math.max(0, focus.row - page), focus.cell),
      ArrowRight: () => {
        if (focus.row === -1 && event.shiftKey && column) layout.resize(column.id, widths[focus.cell]! + 16);
        else focusAt(focus.row, Math.min(visible.length - 1, focus.cell + 1));
      },
      ArrowLeft: () => {
        if (focus.row === -1 && event.shiftKey && column) layout.resize(column.id, widths[focus.cell]! - 16);
        else focusAt(focus.row, Math.max(focus.row === -1 ? 0 : -1, focus.cell - 1));
      },
      Enter: () => {
        if (focus.row === -1 && column) sortBy(column);
        else if (row && column?.edit) setEditing({ id: rowId(row), column: column.id });
        else if (row) open(row, false);
      },
      F2: () => {
        const target = column?.edit ? column : visible.find((each) => each.edit);
        if (row && target) setEditing({ id: rowId(row), column: target.id });
        else if (row) open(row, false);
      },
      Space: () => {
        if (row) (props.onPreview ?? props.onOpen)?.(row);
      },
      KeyX: () => {
        if (row) toggle(row);
      },
    };
    const move = moves[event.code];
    // A button or link inside the row acts by itself on Enter and Space.
    const inner = event.target instanceof HTMLElement && event.target.closest('button, a');
    if (!move || (inner && (event.code === 'Enter' || event.code === 'Space'))) return;
    if ((event.code === 'KeyX' && !onSelect) || (event.shiftKey && event.code.startsWith('Key'))) return;
    event.preventDefault();
    move();
  };

  const done = useCallback(() => {
    wanted.current = focus;
    setEditing(null);
  }, [focus]);

  if (loading) return <GridSkeleton columns={visible.map((column) => column.width)} label={label} />;
  if (error && rows.length === 0) return <ErrorState error={error} onRetry={props.onRetry} />;
  if (rows.length === 0) return <div className={classes.empty}>{props.empty}</div>;

  const tabStop = Math.min(focus.row, rows.length - 1);
  return (
    <div className={classes.frame} data-refreshing={props.refreshing || undefined}>
      {error ? (
        <div className={classes.stale} role="alert">
          <ErrorState error={error} onRetry={props.onRetry} compact />
        </div>
      ) : null}
      <div
        ref={scroller}
        className={classes.scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={hasMore ? (total === undefined ? -1 : total + 1) : rows.length + 1}
        aria-colcount={visible.length + (onSelect ? 1 : 0)}
        aria-multiselectable={onSelect ? true : undefined}
        aria-busy={props.refreshing || undefined}
        onScroll={remember}
        onKeyDown={onKeyDown}
        style={{ '--row': `${height}px`, '--columns': template, '--width': `${width}px` } as CSSProperties}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.row}>
            {onSelect ? (
              <div role="columnheader" className={classes.mark} aria-label={t('select')}>
                <Checkbox
                  tabIndex={-1}
                  aria-label={t('selectAll')}
                  checked={rows.length > 0 && props.selected?.size === rows.length}
                  indeterminate={Boolean(props.selected?.size) && props.selected?.size !== rows.length}
                  onChange={(event) => onSelect(new Set(event.currentTarget.checked ? rows.map(rowId) : []))}
                />
              </div>
            ) : null}
            {visible.map((column, at) => (
              <HeaderCell
                key={column.id}
                column={column}
                width={widths[at]!}
                sort={sort}
                sortable={Boolean(column.sort && onSort)}
                focused={tabStop === -1 && focus.cell === at}
                onSort={() => sortBy(column)}
                layout={layout}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() - 34 }}>
          {items.map((item) => {
            const row = rows[item.index]!;
            const id = rowId(row);
            const here = item.index === tabStop;
            const tone = props.tone?.(row);
            return (
              <div
                key={item.key}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={onSelect ? (props.selected?.has(id) ?? false) : undefined}
                aria-current={props.current === id || undefined}
                tabIndex={here && focus.cell < 0 ? 0 : -1}
                data-focus={(here && focus.cell < 0) || undefined}
                data-testid={`row-${entity}-${id}`}
                data-left={left === id || undefined}
                data-dimmed={props.dimmed?.(row) || undefined}
                data-openable={props.onOpen ? true : undefined}
                className={`${classes.row} ${classes.line}`}
                style={
                  {
                    transform: `translateY(${item.start - 34}px)`,
                    '--tone': tone ? `var(--t-${tone}-solid)` : undefined,
                  } as CSSProperties
                }
                onClick={(event: MouseEvent) => {
                  if (event.target instanceof HTMLElement && event.target.closest('button, a, input, label')) return;
                  if (editing?.id === id || window.getSelection()?.toString()) return;
                  setFocus({ row: item.index, cell: -1 });
                  open(row, event.ctrlKey || event.metaKey);
                }}
                onAuxClick={(event: MouseEvent) => {
                  if (event.button === 1) open(row, true);
                }}
                onFocus={() => setFocus((was) => (was.row === item.index ? was : { row: item.index, cell: was.cell }))}
              >
                {onSelect ? (
                  <div role="gridcell" className={classes.mark}>
                    <Checkbox
                      tabIndex={-1}
                      aria-label={t('selectRow')}
                      checked={props.selected?.has(id) ?? false}
                      onChange={() => toggle(row)}
                    />
                  </div>
                ) : null}
                {visible.map((column, at) => {
                  const edited = editing?.id === id && editing.column === column.id;
                  return (
                    <div
                      key={column.id}
                      role="gridcell"
                      className={classes.cell}
                      data-align={column.align}
                      data-column={column.id}
                      tabIndex={here && focus.cell === at ? 0 : -1}
                      data-focus={(here && focus.cell === at) || undefined}
                      data-editable={column.edit ? true : undefined}
                      onDoubleClick={column.edit ? () => setEditing({ id, column: column.id }) : undefined}
                    >
                      {edited && column.edit ? column.edit(row, done) : column.cell(row)}
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** `shown` with one more row, in order. */
function withRow(shown: number[], row: number): number[] {
  if (row < 0 || shown.includes(row)) return shown;
  return row < (shown[0] ?? 0) ? [row, ...shown] : [...shown, row];
}

interface HeaderCellProps<Row> {
  column: GridColumn<Row>;
  width: number;
  sort?: string;
  sortable: boolean;
  focused: boolean;
  onSort: () => void;
  layout: GridLayout;
}

function HeaderCell<Row>({ column, width, sort, sortable, focused, onSort, layout }: HeaderCellProps<Row>) {
  const direction = !column.sort
    ? undefined
    : sort === column.sort
      ? 'ascending'
      : sort === `-${column.sort}`
        ? 'descending'
        : undefined;
  const startResize = useResize(width, (to) => layout.resize(column.id, to));
  return (
    <div
      role="columnheader"
      aria-sort={sortable ? (direction ?? 'none') : undefined}
      className={classes.header}
      data-align={column.align}
      data-sortable={sortable || undefined}
      data-focus={focused || undefined}
      tabIndex={focused ? 0 : -1}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/x-column', column.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        layout.move(event.dataTransfer.getData('text/x-column'), column.id);
      }}
      onClick={sortable ? onSort : undefined}
    >
      <Tooltip label={column.header} openDelay={800}>
        <span className={classes.title}>{column.header}</span>
      </Tooltip>
      {direction === 'ascending' ? <ArrowUp size={13} aria-hidden /> : null}
      {direction === 'descending' ? <ArrowDown size={13} aria-hidden /> : null}
      <span
        className={classes.grip}
        aria-hidden
        draggable={false}
        onPointerDown={startResize}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={() => layout.resize(column.id, undefined)}
      />
    </div>
  );
}
