import { Menu, UnstyledButton } from '@mantine/core';
import { CalendarClock, CalendarX, ExternalLink } from 'lucide-react';
import type { CSSProperties, DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addressText } from '@/features/clients/card/words';
import classes from './Calendar.module.css';
import { movable, toneOf } from './look';
import type { Booking, Task } from './queries';
import { clockOf } from './times';

export const dragged = 'application/x-nezabudka-measurement';

/** Lets a task be dragged to a window; whoever does not drag has the menu. */
export const dragProps = (task: Task | undefined, mayPlan: boolean) =>
  mayPlan && movable(task)
    ? {
        draggable: true,
        onDragStart: (event: DragEvent) => {
          event.dataTransfer.setData(dragged, task.id);
          event.dataTransfer.effectAllowed = 'move';
        },
      }
    : {};

interface BlockProps {
  booking: Booking;
  task?: Task;
  mayPlan: boolean;
  style?: CSSProperties;
  onOpen: (id: string) => void;
  onPlan: (task: Task) => void;
  onTakeOff: (task: Task) => void;
}

/** A booked window: whose visit it is as far as the reader may see it, else only that it is taken. */
export function Block({ booking, task, mayPlan, style, onOpen, onPlan, onTakeOff }: BlockProps) {
  const { t } = useTranslation('measurementCalendar');
  const time = `${clockOf(booking.startsAt)}–${clockOf(booking.endsAt)}`;
  const tone = task ? toneOf(task) : 'blue';
  const look = { ...style, '--block-bg': `var(--t-${tone}-bg)`, '--block-fg': `var(--t-${tone}-fg)`, '--block-solid': `var(--t-${tone}-solid)` } as CSSProperties;
  if (!task)
    return (
      <span className={classes.block} style={look} data-testid={`booking-${booking.id}`} title={`${time} ${t('busy')}`}>
        <b>{time}</b> {t('busy')}
      </span>
    );
  const state = task.overdue ? `${t(`state.${task.state}`)}, ${t('overdue')}` : t(`state.${task.state}`);
  const words = [`№ ${task.number}`, task.clientName, task.object, addressText(task.address)].filter(Boolean);
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton
          {...dragProps(task, mayPlan)}
          className={classes.block}
          style={look}
          data-testid={`booking-${task.number}`}
          data-state={task.state}
          aria-label={[time, ...words, state, booking.forced ? t('forced') : ''].filter(Boolean).join(', ')}
          title={[time, state, ...words, booking.forced ? t('forced') : ''].filter(Boolean).join(' · ')}
        >
          <b>{time}</b> {task.clientName}
          <span className={classes.second}>{task.object}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<ExternalLink size={14} />} onClick={() => onOpen(task.id)}>
          {t('openTask')}
        </Menu.Item>
        {mayPlan && movable(task) ? (
          <>
            <Menu.Item leftSection={<CalendarClock size={14} />} onClick={() => onPlan(task)}>
              {t('chooseTime')}
            </Menu.Item>
            <Menu.Item leftSection={<CalendarX size={14} />} onClick={() => onTakeOff(task)}>
              {t('takeOff')}
            </Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
