import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys';
import classes from './ViewBar.module.css';

export interface View {
  key: string;
  label: string;
  count?: number;
}

interface ViewBarProps {
  label: string;
  views?: View[];
  /** The chosen view; comes from the URL and goes back there by `onView`. */
  view?: string;
  onView?: (key: string) => void;
  /** Text filter of the list; `/` jumps to it. */
  search?: string;
  onSearch?: (text: string) => void;
  searchLabel?: string;
  /** Chips and selects that filter. */
  filters?: ReactNode;
  /** Total, columns, export: small buttons at the right. */
  tools?: ReactNode;
}

/** Over every list: its views as tabs, its filters, its tools. Everything chosen here belongs into the URL. */
export function ViewBar({ label, views, view, onView, search, onSearch, searchLabel, filters, tools }: ViewBarProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search ?? '');
  const told = useRef(search ?? '');
  useEffect(() => {
    if ((search ?? '') !== told.current) {
      told.current = search ?? '';
      setText(search ?? '');
    }
  }, [search]);
  const tell = useDebouncedCallback((value: string) => {
    told.current = value;
    onSearch?.(value);
  }, 200);
  useShortcut('Slash', 'keys.filter', () => field.current?.focus(), { off: onSearch === undefined });
  return (
    <div className={classes.bar} role="toolbar" aria-label={label}>
      {views ? (
        <div className={classes.views} role="group" aria-label={t('views')}>
          {views.map((each) => (
            <button
              key={each.key}
              type="button"
              className={classes.view}
              aria-pressed={each.key === view}
              onClick={() => onView?.(each.key)}
            >
              {each.label}
              {each.count ? <span className={classes.count}>{each.count}</span> : null}
            </button>
          ))}
        </div>
      ) : null}
      <div className={classes.filters}>
        {onSearch ? (
          <TextInput
            ref={field}
            className={classes.search}
            aria-label={searchLabel ?? t('filter')}
            placeholder={searchLabel ?? t('filter')}
            leftSection={<Search size={14} aria-hidden />}
            rightSection={
              text ? (
                <CloseButton
                  size="sm"
                  aria-label={t('clear')}
                  onClick={() => {
                    setText('');
                    tell('');
                    field.current?.focus();
                  }}
                />
              ) : null
            }
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              tell(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && text) {
                event.stopPropagation();
                setText('');
                tell('');
              }
            }}
          />
        ) : null}
        {filters}
      </div>
      <div className={classes.tools}>{tools}</div>
    </div>
  );
}
