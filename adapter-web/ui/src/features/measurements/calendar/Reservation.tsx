import { Menu, UnstyledButton } from '@mantine/core';
import { CalendarPlus, X } from 'lucide-react';
import { type CSSProperties, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { useEmployees } from '@/api/queries';
import { useMe } from '@/api/session';
import { refused, told } from '@/shared/toast';
import classes from './Calendar.module.css';
import { type Held, refresh } from './queries';
import { clockOf, countdown } from './times';

/** Gives a held window up. */
export function release(reservationId: string): void {
  void ask(api.DELETE('/measurement-reservations/{reservationId}', { params: { path: { reservationId } } }))
    .catch(refused)
    .finally(refresh);
}

/** Holds a window for as long as the rules say; for a while it can be given up again. */
export function hold(measurerId: string, startsAt: string, durationMinutes: number, message: string): void {
  void ask(api.POST('/measurement-reservations', { params: { header: once(newKey()) }, body: { measurerId, startsAt, durationMinutes } }))
    .then((held) => told(message, () => release(held.id)))
    .catch(refused)
    .finally(refresh);
}

interface ReservationProps {
  held: Held;
  style?: CSSProperties;
  /** How far the server's clock is ahead, in milliseconds. */
  ahead: number;
  onUse: () => void;
}

/** A window that somebody holds, counting down to when it is free again. */
export function Reservation({ held, style, ahead, onUse }: ReservationProps) {
  const { t } = useTranslation('measurementCalendar');
  const me = useMe();
  const employees = useEmployees();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = countdown(held.expiresAt, now + ahead);
  const over = left === '0:00';
  useEffect(() => {
    if (over) refresh();
  }, [over]);
  const mine = held.holderId === me.employeeId;
  const holder = employees.find((each) => each.id === held.holderId)?.name ?? '';
  const time = `${clockOf(held.startsAt)}–${clockOf(held.endsAt)}`;
  const name = mine ? t('heldByMe', { time }) : t('heldBy', { time, name: holder });
  const body = (
    <>
      <b className={classes.left} aria-hidden>
        {left}
      </b>
      {time} {t('held')}
    </>
  );
  if (!mine)
    return (
      <span className={classes.held} style={style} title={name} data-testid="reservation">
        {body}
      </span>
    );
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.held} style={style} title={name} aria-label={name} data-testid="reservation" data-mine>
          {body}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<CalendarPlus size={14} />} onClick={onUse}>
          {t('newHere')}
        </Menu.Item>
        <Menu.Item leftSection={<X size={14} />} onClick={() => release(held.id)}>
          {t('release')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
