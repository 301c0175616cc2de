import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, messageOf } from '@/api/problem';
import { useDictionary, useStatuses } from '@/api/queries';
import { MomentField } from '@/shared/ui/MomentField';
import { fromLocal } from '@/shared/zone';
import { type Draft, isTouched } from './drafts';
import classes from './Work.module.css';

interface EntryEditorProps {
  label: string;
  start: Draft;
  /** What was typed before and never saved. */
  initial?: Draft;
  /** Statuses the client may be moved to, besides staying. */
  permitted: string[];
  status: string;
  columns: number;
  /** The next contact stands already: it is moved, not replaced. */
  nextFixed?: boolean;
  onChange?: (draft: Draft) => void;
  onSave: (draft: Draft) => Promise<unknown>;
  onClose: () => void;
}

/** The field of the form that a refusal of the server is about. */
function fieldOf(pointer: string | undefined): keyof Draft | null {
  switch (pointer?.split('/').at(-1)) {
    case 'start':
    case 'end':
      return 'nextAt';
    case 'reason':
      return 'result';
    case 'heldAt':
      return 'heldAt';
    case 'description':
      return 'description';
    case 'actionDetails':
      return 'actionDetails';
    case 'result':
      return 'result';
    case 'kind':
      return 'nextKind';
    default:
      return null;
  }
}

/** A row of the table in which everything can be typed; saves on leaving it or by Ctrl+Enter, Esc takes it back. */
export function EntryEditor({ label, start, initial, permitted, status, columns, nextFixed, onChange, onSave, onClose }: EntryEditorProps) {
  const { t } = useTranslation('work');
  const statuses = useStatuses();
  const kinds = useDictionary('activity-kinds');
  const actions = useDictionary('client-actions');
  const results = useDictionary('contact-results');
  const [draft, setDraft] = useState(initial ?? start);
  const [errors, setErrors] = useState<Partial<Record<keyof Draft | 'all', string>>>({});
  const [busy, setBusy] = useState(false);
  const row = useRef<HTMLTableRowElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const suggestions = useId();
  const hint = useId();
  useEffect(() => first.current?.focus(), []);

  const change = (field: keyof Draft, value: string) => {
    const next = { ...draft, [field]: value };
    // A contact without its kind is hardly meant: most are calls.
    if (field === 'nextAt' && next.nextAt && !next.nextKind) next.nextKind = 'call';
    setDraft(next);
    setErrors((was) => ({ ...was, [field]: undefined, all: undefined }));
    onChange?.(next);
  };
  const set = (field: keyof Draft) => (event: { currentTarget: { value: string } }) => change(field, event.currentTarget.value);
  const save = () => {
    if (busy) return;
    if (!isTouched(draft, start)) {
      onClose();
      return;
    }
    const wrong = (['heldAt', 'nextAt'] as const).filter((field) => draft[field] !== '' && fromLocal(draft[field]) === null);
    if (wrong.length > 0) {
      setErrors(Object.fromEntries(wrong.map((field) => [field, t('common:momentWrong')])));
      return;
    }
    setBusy(true);
    onSave(draft).then(onClose, (error: unknown) => {
      const told: Partial<Record<keyof Draft | 'all', string>> = {};
      if (error instanceof ApiProblem) {
        for (const each of error.errors) {
          const field = fieldOf(each.pointer);
          if (field) told[field] = each.message;
        }
      }
      if (Object.keys(told).length === 0) told.all = messageOf(error);
      setErrors(told);
      setBusy(false);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };
  const onBlur = (event: FocusEvent) => {
    // To another window is not away from the row; a click on nothing is.
    if (!document.hasFocus() || row.current?.contains(event.relatedTarget as Node | null)) return;
    if (Object.values(errors).some(Boolean)) return;
    save();
  };
  const losing = statuses.all.find((each) => each.code === draft.status)?.kind === 'LOST' && draft.status !== status;
  const statusChoices = [{ value: status, label: statuses.nameOf(status) }].concat(
    permitted.map((code) => ({ value: code, label: statuses.nameOf(code) })),
  );
  return (
    <tr ref={row} className={classes.editor} onKeyDown={onKeyDown} onBlur={onBlur} data-testid="work-editor" aria-label={label}>
      <td colSpan={columns}>
        <div className={classes.form} role="group" aria-label={label}>
          <NativeSelect label={t('col.kind')} data={kinds.options(draft.kind)} value={draft.kind} onChange={set('kind')} size="xs" />
          <MomentField
            label={t('col.heldAt')}
            value={draft.heldAt}
            onChange={(value) => change('heldAt', value)}
            error={errors.heldAt}
            size="xs"
          />
          <Textarea
            ref={first}
            className={classes.wide}
            label={t('col.description')}
            value={draft.description}
            onChange={set('description')}
            error={errors.description}
            autosize
            minRows={1}
            maxRows={8}
            maxLength={4000}
            size="xs"
          />
          <NativeSelect
            label={t('col.action')}
            data={[{ value: '', label: t('actionNone') }, ...actions.options(draft.action)]}
            value={draft.action}
            onChange={set('action')}
            size="xs"
          />
          <Textarea
            label={t('col.actionDetails')}
            value={draft.actionDetails}
            onChange={set('actionDetails')}
            error={errors.actionDetails}
            autosize
            minRows={1}
            maxRows={4}
            maxLength={1000}
            size="xs"
          />
          <div>
            <TextInput
              label={t('col.result')}
              value={draft.result}
              onChange={set('result')}
              error={errors.result}
              description={losing ? t('status.lostNeeds') : undefined}
              list={suggestions}
              maxLength={500}
              size="xs"
            />
            <datalist id={suggestions}>
              {results.offered.map((each) => (
                <option key={each.code} value={each.name} />
              ))}
            </datalist>
          </div>
          <NativeSelect label={t('col.status')} data={statusChoices} value={draft.status || status} onChange={set('status')} size="xs" />
          {nextFixed ? null : (
            <>
              <NativeSelect
                label={t('col.nextKind')}
                data={[{ value: '', label: t('nextNone') }, ...kinds.options(draft.nextKind)]}
                value={draft.nextKind}
                onChange={set('nextKind')}
                error={errors.nextKind}
                size="xs"
              />
              <MomentField
                label={t('col.nextAt')}
                value={draft.nextAt}
                onChange={(value) => change('nextAt', value)}
                error={errors.nextAt}
                size="xs"
              />
            </>
          )}
          <div className={classes.editorFoot}>
            <span className={classes.editorSays} role="alert">
              {errors.all}
            </span>
            <span id={hint} className="nz-dimmed">
              {t('keys')}
            </span>
            <Button variant="default" size="compact-sm" onClick={onClose}>
              {t('revert')}
            </Button>
            <Button size="compact-sm" loading={busy} onClick={save} aria-describedby={hint}>
              {t('save')}
            </Button>
          </div>
        </div>
      </td>
    </tr>
  );
}
