import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, messageOf } from '@/api/problem';
import type { FieldConflict } from '@/shared/ui/ConflictDialog';
import classes from './Facts.module.css';
import { focusFirst } from './ItemList';
import { merge } from '@/shared/merge';

export interface RecordFormProps<T> {
  draft: T;
  change: (next: Partial<T>) => void;
  errors: Record<string, string>;
}

interface FormProps<T> {
  label: string;
  start: T;
  form: (props: RecordFormProps<T>) => ReactNode;
  ready: (draft: T) => boolean;
  onSave: (draft: T) => Promise<unknown>;
  onClose: () => void;
}

/** A form of a person or a legal entity in the card: what the server refuses stands at its field. */
export function RecordForm<T extends object>({ label, start, form, ready, onSave, onClose }: FormProps<T>) {
  const { t } = useTranslation('clients');
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const errors = fieldErrors(error);
  const submit = () => {
    if (!ready(draft) || busy) return;
    setBusy(true);
    setError(null);
    onSave(draft).then(onClose, (problem: unknown) => {
      setError(problem);
      setBusy(false);
    });
  };
  return (
    <form
      className={classes.form}
      aria-label={label}
      ref={focusFirst}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        } else if (event.ctrlKey && (event.key === 'Enter' || event.code === 'KeyS')) {
          event.preventDefault();
          submit();
        }
      }}
    >
      {form({ draft, change: (next) => setDraft((was) => ({ ...was, ...next })), errors })}
      {error !== null ? (
        <p className={classes.refusal} role="alert">
          {messageOf(error)}
        </p>
      ) : null}
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready(draft)}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}

/**
 * What is to be stored when the record was changed by two people: my fields upon theirs, or nothing when the user takes
 * theirs for a field both touched.
 */
export async function mergedRecord<T extends object>(
  start: T,
  draft: T,
  theirs: T,
  choose: (conflicts: FieldConflict[]) => Promise<boolean>,
  show: (field: string, value: unknown) => { field: string; value: string },
): Promise<T> {
  const mine = Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(start[field as keyof T])),
  ) as Partial<T>;
  const { rest, conflicts } = merge<T>(start, theirs, mine);
  if (conflicts.length === 0) return { ...theirs, ...rest };
  const keepMine = await choose(
    conflicts.map((field) => {
      const name = String(field);
      return {
        field: show(name, null).field,
        mine: show(name, draft[field]).value,
        theirs: show(name, theirs[field]).value,
        was: show(name, start[field]).value,
      };
    }),
  );
  if (keepMine) return { ...theirs, ...rest };
  return { ...theirs, ...Object.fromEntries(Object.entries(rest).filter(([field]) => !conflicts.includes(field as keyof T))) };
}
