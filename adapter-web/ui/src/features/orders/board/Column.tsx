import { ActionIcon } from '@mantine/core';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import { type CSSProperties, type DragEvent, type RefObject, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatMoney } from '@/shared/format';
import { StatusChip } from '@/shared/ui/StatusChip';
import { type Stage, stageIcon, stageTone } from '../look';
import { isZero } from '../money';
import { useColumnCards } from '../queries';
import type { OrderQuery } from '../search';
import classes from './Board.module.css';
import { Card, type CardProps } from './Card';

/** What the board asks of a column. */
export interface ColumnHandle {
  length: () => number;
  focusAt: (index: number) => void;
  /** Answers whether the card stands here. */
  focusOn: (id: string) => boolean;
}

export interface Wish {
  id: string;
  stage: Stage;
}

interface ColumnProps extends Pick<CardProps, 'path' | 'mayMove' | 'onMove' | 'onDrag'> {
  column: Schemas['OrderColumn'];
  query: Omit<OrderQuery, 'sort'>;
  folded: boolean;
  onFold: (folded: boolean) => void;
  /** Of the card that is being dragged: whether it may be let fall here; undefined where none is. */
  lets: boolean | undefined;
  onDrop: () => void;
  moving: string | null;
  menu: string | null;
  onMenu: (id: string | null) => void;
  handle: (handle: ColumnHandle | null) => void;
  /** The card that shall get the focus as soon as it stands here. */
  wish: RefObject<Wish | null>;
}

const gap = 6;

/** A stage: how many orders and how much money, and their cards, of which only those on screen exist. */
export function Column({ column, query, folded, onFold, lets, onDrop, moving, menu, onMenu, handle, wish, ...card }: ColumnProps) {
  const { t } = useTranslation('orders');
  const { stage, count, sums } = column;
  const [over, setOver] = useState(false);
  const name = t(`stage.${stage}`);
  const counted = t('boardWords.count', { count });
  const landing = {
    'data-lets': lets === undefined ? undefined : lets ? 'yes' : 'no',
    'data-over': over || undefined,
    onDragOver: (event: DragEvent) => {
      if (!lets) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!lets) return;
      event.preventDefault();
      onDrop();
    },
  };
  const Icon = stageIcon[stage];
  if (folded)
    return (
      <section {...landing} className={classes.folded} data-testid={`column-${stage}`} aria-label={`${name}: ${counted}`}>
        <ActionIcon size={26} variant="subtle" color="gray" aria-label={t('boardWords.unfold', { stage: name })} aria-expanded={false} onClick={() => onFold(false)}>
          <ChevronsLeftRight size={14} />
        </ActionIcon>
        <span className={classes.count}>{count}</span>
        <Icon size={14} aria-hidden />
        <span className={classes.upright}>{name}</span>
      </section>
    );
  return (
    <section {...landing} className={classes.column} data-testid={`column-${stage}`} aria-label={`${name}: ${counted}`} style={{ '--solid': `var(--t-${stageTone[stage]}-solid)` } as CSSProperties}>
      <header className={classes.head}>
        <div className={classes.headLine}>
          <h2 className={classes.stage}>
            <StatusChip tone={stageTone[stage]} icon={Icon} struck={stage === 'CANCELLED'}>
              {name}
            </StatusChip>
          </h2>
          <span className={classes.count} title={counted}>
            {count}
          </span>
          <ActionIcon className={classes.fold} size={22} variant="subtle" color="gray" aria-label={t('boardWords.fold', { stage: name })} aria-expanded onClick={() => onFold(true)}>
            <ChevronsRightLeft size={14} />
          </ActionIcon>
        </div>
        {sums ? (
          <div className={classes.sums}>
            <span title={t('payment.due')}>{formatMoney(sums.due)}</span>
            {isZero(sums.outstanding) ? null : <span className={classes.debt}>{t('boardWords.debt', { sum: formatMoney(sums.outstanding) })}</span>}
          </div>
        ) : null}
      </header>
      {count === 0 ? <p className={classes.empty}>{t('boardWords.emptyColumn')}</p> : <Cards column={column} query={query} moving={moving} menu={menu} onMenu={onMenu} handle={handle} wish={wish} {...card} />}
    </section>
  );
}

type CardsProps = Omit<ColumnProps, 'folded' | 'onFold' | 'lets' | 'onDrop'>;

function Cards({ column, query, moving, menu, onMenu, handle, wish, path, mayMove, onMove, onDrag }: CardsProps) {
  const { t } = useTranslation('orders');
  const { stage, count } = column;
  const { rows, more, loadMore } = useColumnCards(column, query);
  const scroller = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  /** The card that gets the focus as soon as it is on the page. */
  const wanted = useRef<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === stop),
  );
  const size = rows.some((row) => row.sums) ? 120 : 100;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    gap,
    overscan: 6,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The Tab stop stays, however far the column is scrolled: a card that vanished would take the focus with it.
    rangeExtractor: useCallback((range: Range) => [...new Set([...defaultRangeExtractor(range), Math.min(at, range.count - 1)])].sort((one, other) => one - other), [at]),
  });
  const focusAt = useCallback(
    (index: number) => {
      const to = Math.max(0, Math.min(rows.length - 1, index));
      const row = rows[to];
      if (!row) return;
      wanted.current = row.id;
      setStop(row.id);
      virtual.scrollToIndex(to, { align: 'auto' });
      // Where it is the stop already nothing is drawn anew.
      giveFocus(scroller.current, wanted);
    },
    [rows, virtual],
  );
  useEffect(() => giveFocus(scroller.current, wanted));
  const focusOnCard = useCallback(
    (id: string) => {
      const index = rows.findIndex((row) => row.id === id);
      if (index >= 0) focusAt(index);
      return index >= 0;
    },
    [rows, focusAt],
  );
  useImperativeHandle(handle, () => ({ length: () => rows.length, focusAt, focusOn: focusOnCard }), [rows.length, focusAt, focusOnCard]);
  useEffect(() => {
    if (wish.current?.stage === stage && focusOnCard(wish.current.id)) wish.current = null;
  }, [stage, wish, focusOnCard]);
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    if (more && last >= rows.length - 20) loadMore();
  }, [more, loadMore, last, rows.length]);
  return (
    <div ref={scroller} className={classes.scroller}>
      <ul
        className={classes.cards}
        style={{ '--all': `${virtual.getTotalSize()}px`, '--card': `${size}px` } as CSSProperties}
        aria-label={t(`stage.${stage}`)}
        onFocus={(event) => {
          const id = (event.target as HTMLElement).dataset.card;
          if (id) setStop(id);
        }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <Card
              key={row.id}
              row={row}
              path={path}
              current={item.index === at}
              mayMove={mayMove}
              moving={moving === row.id}
              menu={menu === row.id}
              top={item.start}
              place={item.index + 1}
              outOf={count}
              onMenu={(open: boolean) => onMenu(open ? row.id : null)}
              onMove={onMove}
              onDrag={onDrag}
            />
          ) : null;
        })}
      </ul>
    </div>
  );
}

function giveFocus(scroller: HTMLDivElement | null, wanted: RefObject<string | null>): void {
  if (!wanted.current) return;
  const card = scroller?.querySelector<HTMLElement>(`[data-card="${wanted.current}"]`);
  if (!card) return;
  wanted.current = null;
  card.focus({ preventScroll: true });
}

