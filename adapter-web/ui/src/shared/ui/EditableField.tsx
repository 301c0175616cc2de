import { Loader, Select, Textarea, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageOf } from '@/api/problem';
import classes from './EditableField.module.css';

export interface EditorProps {
  value: string;
  onChange: (value: string) => void;
  /** Saves at once, for choices that need no second key. */
  commit: (value: string) => void;
  label: string;
}

interface EditableFieldProps {
  label: string;
  /** What is edited, as text. */
  value: string;
  /** `was` is what stood there when the editing began: a colleague may have changed it since. */
  onSave: (value: string, was: string) => Promise<unknown>;
  /** How the value is shown when it is not edited; the text itself by default. */
  display?: ReactNode;
  kind?: 'text' | 'lines' | 'choice';
  options?: { value: string; label: string }[];
  /** An editor of its own, such as a picker; the field still saves, reverts and shows the refusal. */
  editor?: (props: EditorProps) => ReactNode;
  /** Why it may not be changed now; shown as a tooltip. */
  locked?: string | boolean;
  placeholder?: string;
  /** The label is only read aloud, where the place already says what it is (a cell of a table). */
  hideLabel?: boolean;
}

/**
 * A value edited where it is read. Enter, F2 or a click opens it; Enter, Tab or leaving it saves; Esc reverts. When the
 * server refuses, the old value returns, the field turns red with the server's words, and what was typed waits in the
 * editor.
 */
export function EditableField(props: EditableFieldProps) {
  const { label, value, onSave, display, kind = 'text', locked, placeholder, hideLabel } = props;
  const { t } = useTranslation();
  const id = useId();
  const [editing, setEditing] = useState(false);
  const [draft, setDraft] = useState(value);
  const [pending, setPending] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const returnFocus = useRef(false);
  const begun = useRef(value);

  useEffect(() => {
    if (!editing && returnFocus.current) {
      returnFocus.current = false;
      button.current?.focus();
    }
  }, [editing]);
  useEffect(() => {
    if (editing) box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [editing]);

  const open = () => {
    if (locked) return;
    begun.current = value;
    setDraft(refusal === null ? value : draft);
    setEditing(true);
  };
  const close = (focus: boolean) => {
    returnFocus.current = focus;
    setEditing(false);
  };
  const save = (next: string, focus: boolean) => {
    close(focus);
    if (next === value || next === begun.current) {
      setRefusal(null);
      return;
    }
    setPending(next);
    setRefusal(null);
    onSave(next, begun.current)
      .catch((error: unknown) => setRefusal(messageOf(error)))
      .finally(() => setPending(null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setRefusal(null);
      close(true);
    } else if (event.key === 'Enter' && (kind !== 'lines' || event.ctrlKey) && !event.defaultPrevented && !props.editor && kind !== 'choice') {
      event.preventDefault();
      event.stopPropagation();
      save(draft, true);
    }
  };
  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    // A list of choices hangs outside of the field in the document.
    if (to instanceof Node && (box.current?.contains(to) || (to instanceof Element && to.closest('[data-portal]')))) return;
    if (editing) save(draft, false);
  };

  const name = hideLabel ? { 'aria-label': label } : { 'aria-labelledby': id };
  const shownText = pending ?? value;
  const shown = pending === null && display !== undefined ? display : optionLabel(props, shownText);
  return (
    <div className={classes.field} data-refused={refusal !== null || undefined}>
      {hideLabel ? null : (
        <span id={id} className={classes.label}>
          {label}
        </span>
      )}
      {editing ? (
        <div ref={box} className={classes.editor} onKeyDown={onKeyDown} onBlur={onBlur}>
          {props.editor ? (
            props.editor({ value: draft, onChange: setDraft, commit: (next) => save(next, true), label })
          ) : kind === 'choice' ? (
            <Select
              {...name}
              data={props.options}
              value={draft || null}
              defaultDropdownOpened
              searchable={(props.options?.length ?? 0) > 8}
              allowDeselect={false}
              onChange={(next) => save(next ?? '', true)}
            />
          ) : kind === 'lines' ? (
            <Textarea {...name} onFocus={(event) => event.currentTarget.setSelectionRange(event.currentTarget.value.length, event.currentTarget.value.length)} autosize minRows={2} maxRows={8} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} />
          ) : (
            <TextInput {...name} value={draft} onFocus={(event) => event.currentTarget.select()} onChange={(event) => setDraft(event.currentTarget.value)} />
          )}
        </div>
      ) : (
        <Tooltip label={typeof locked === 'string' ? locked : ''} disabled={typeof locked !== 'string'}>
          <UnstyledButton
            ref={button}
            className={classes.value}
            data-locked={Boolean(locked) || undefined}
            aria-disabled={Boolean(locked) || undefined}
            aria-label={`${label}: ${optionLabel(props, shownText) || t('empty')}`}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key === 'F2') open();
            }}
          >
            {shown || <span className={classes.none}>{placeholder ?? t('notSet')}</span>}
            {pending === null ? null : <Loader size={12} ml={6} />}
          </UnstyledButton>
        </Tooltip>
      )}
      {refusal === null ? null : (
        <span className={classes.refusal} role="alert">
          {refusal}
        </span>
      )}
    </div>
  );
}

function optionLabel(props: EditableFieldProps, value: string): string {
  return props.options?.find((option) => option.value === value)?.label ?? value;
}
