import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format';
import { fromLocal, toLocal } from '@/shared/zone';
import classes from './MomentField.module.css';

interface MomentFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** `2026-11-21T14:30` of the company's clock, or what was typed and is no moment yet. */
  value: string;
  onChange: (value: string) => void;
}

const shown = (local: string) => {
  const moment = fromLocal(local);
  return moment ? formatDate(moment, 'dateTime') : local;
};

/** `21.11.2026 14:30`, `21.11 14:30`, `21.11.26 9:05` or only `14:30`, which is today; null for anything else. */
export function parseMoment(typed: string, now = new Date()): string | null {
  const found = /^(?:(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?[\s,]+)?(\d{1,2})[:.](\d{2})$/.exec(typed.trim());
  if (!found) return null;
  const today = toLocal(now);
  const [, day, month, year, hour, minute] = found;
  const two = (text: string) => text.padStart(2, '0');
  const date = day
    ? `${year ? (year.length === 2 ? `20${year}` : year) : today.slice(0, 4)}-${two(month!)}-${two(day)}`
    : today.slice(0, 10);
  const local = `${date}T${two(hour!)}:${minute}`;
  const moment = fromLocal(local);
  // The 31st of a month of thirty days is no day.
  return moment && toLocal(moment) === local ? local : null;
}

/** A moment typed as the office writes it, or chosen from the browser's calendar. */
export function MomentField({ value, onChange, error, disabled, ...rest }: MomentFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const wrong = left && value !== '' && fromLocal(value) === null;
  return (
    <TextInput
      {...rest}
      disabled={disabled}
      placeholder={t('momentExample')}
      autoComplete="off"
      value={typed ?? shown(value)}
      error={error ?? (wrong ? t('momentWrong') : undefined)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setLeft(false);
        onChange(parseMoment(text) ?? text);
      }}
      onBlur={() => {
        setTyped(null);
        setLeft(true);
      }}
      rightSection={
        <>
          <ActionIcon
            variant="transparent"
            color="gray"
            size="sm"
            tabIndex={-1}
            disabled={disabled}
            aria-label={t('calendar')}
            onClick={() => picker.current?.showPicker()}
          >
            <CalendarDays size={14} />
          </ActionIcon>
          <input
            ref={picker}
            className={classes.picker}
            type="datetime-local"
            tabIndex={-1}
            aria-hidden
            value={fromLocal(value) ? value : ''}
            onChange={(event) => {
              setTyped(null);
              onChange(event.currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}
