import { ActionIcon, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AlarmClock, Ban, EllipsisVertical, RotateCcw } from 'lucide-react';
import { type CSSProperties, type DragEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMoney } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { isAllowed } from '../form/OrderAct';
import { type Stage, stageIcon } from '../look';
import { isZero } from '../money';
import orderClasses from '../Orders.module.css';
import { type OrderRow, orderQueryOf } from '../queries';
import classes from './Board.module.css';
import { daysSince, movesOf } from './moves';

export interface CardProps {
  row: OrderRow;
  path: Stage[];
  /** The one of its column that Tab reaches. */
  current: boolean;
  mayMove: boolean;
  moving: boolean;
  menu: boolean;
  top: number;
  place: number;
  outOf: number;
  onMenu: (open: boolean) => void;
  onMove: (row: OrderRow, target: Stage | 'resume') => void;
  onDrag: (row: OrderRow | null) => void;
}

/** An order on the board: opened by its number, dragged to a stage or led there by its menu. */
export const Card = memo(function Card({ row, path, current, mayMove, moving, menu, top, place, outOf, onMenu, onMove, onDrag }: CardProps) {
  const { t } = useTranslation('orders');
  const days = daysSince(row.since);
  const where = [row.place, row.holder ?? row.managerName].filter(Boolean).join(' · ');
  const drag = mayMove
    ? {
        draggable: true,
        onDragStart: (event: DragEvent) => {
          event.dataTransfer.setData('text/plain', row.number);
          event.dataTransfer.effectAllowed = 'move';
          onDrag(row);
        },
        onDragEnd: () => onDrag(null),
      }
    : {};
  return (
    <li
      {...drag}
      className={classes.card}
      style={{ '--top': `${top}px` } as CSSProperties}
      data-testid={`row-order-${row.id}`}
      data-late={row.overdue || undefined}
      aria-busy={moving || undefined}
      aria-setsize={outOf}
      aria-posinset={place}
    >
      <div className={classes.first}>
        <Link className={classes.number} to="/orders/$orderId" params={{ orderId: row.id }} tabIndex={current ? 0 : -1} draggable={false} data-card={row.id} aria-keyshortcuts={mayMove ? 'Space' : undefined}>
          {t('boardWords.number', { number: row.number })}
        </Link>
        {row.due ? (
          <span className={row.overdue ? classes.late : 'nz-dimmed'} title={row.overdue ? t('overdueDue', { date: formatDay(row.due) }) : t('field.due')}>
            {row.overdue ? <AlarmClock size={12} role="img" aria-label={t('overdueDue', { date: formatDay(row.due) })} /> : null}
            {formatDay(row.due)}
          </span>
        ) : null}
        {mayMove ? (
          <Menu position="bottom-end" shadow="md" width={230} opened={menu} onChange={onMenu}>
            <Menu.Target>
              <ActionIcon className={classes.more} size={22} variant="subtle" color="gray" tabIndex={current ? 0 : -1} aria-label={t('boardWords.acts', { number: row.number })}>
                <EllipsisVertical size={15} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>{menu ? <Moves row={row} path={path} onMove={onMove} /> : null}</Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
      <span className={classes.client}>{formatPhone(row.clientName)}</span>
      <span className={classes.line}>{row.title ?? ''}</span>
      {row.sums ? (
        <span className={classes.money}>
          <b>{isZero(row.sums.due) ? '' : formatMoney(row.sums.due)}</b>
          {isZero(row.sums.outstanding) ? null : (
            <span className={classes.debt} title={t('payment.outstanding')}>
              {t('boardWords.debtShort', { sum: formatMoney(row.sums.outstanding) })}
            </span>
          )}
        </span>
      ) : null}
      <span className={classes.foot}>
        <span className={classes.line} title={t('field.place')}>
          {where}
        </span>
        <span className={classes.days} title={t('daysHere', { count: days })}>
          {t('boardWords.days', { count: days })}
        </span>
      </span>
    </li>
  );
});

/** The stages the order can be led to; what the server would refuse is shown and disabled. */
function Moves({ row, path, onMove }: Pick<CardProps, 'row' | 'path' | 'onMove'>) {
  const { t } = useTranslation('orders');
  const order = useQuery({ ...orderQueryOf(row.id), staleTime: 0 }).data;
  const { next, back, cancel, resume } = movesOf(row.stage, path);
  const may = (act: string) => order === undefined || isAllowed(order, act) || (act === 'enter-next-stage' && order.unmet.length > 0);
  const item = (stage: Stage, act: string) => {
    const Icon = stageIcon[stage];
    return (
      <Menu.Item key={stage} leftSection={<Icon size={14} />} disabled={!may(act)} onClick={() => onMove(row, stage)}>
        {t(`stage.${stage}`)}
      </Menu.Item>
    );
  };
  return (
    <>
      {next ? (
        <>
          <Menu.Label>{t('act.move')}</Menu.Label>
          {item(next, 'enter-next-stage')}
        </>
      ) : null}
      {back.length > 0 ? (
        <>
          <Menu.Label>{t('act.back')}</Menu.Label>
          {back.map((stage) => item(stage, 'go-back'))}
        </>
      ) : null}
      {cancel ? (
        <Menu.Item className={orderClasses.danger} leftSection={<Ban size={14} />} disabled={!may('cancel')} onClick={() => onMove(row, 'CANCELLED')}>
          {t('act.cancel')}
        </Menu.Item>
      ) : null}
      {resume ? (
        <Menu.Item leftSection={<RotateCcw size={14} />} disabled={!may('take-up-again')} onClick={() => onMove(row, 'resume')}>
          {t('act.resume')}
        </Menu.Item>
      ) : null}
    </>
  );
}
