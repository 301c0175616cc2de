import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { NotebookPen, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once } from '@/api/client';
import { useCan, useMe } from '@/api/session';
import { useShortcut } from '@/shared/keys';
import { formatMoment } from '@/shared/format';
import { told } from '@/shared/toast';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { fromLocal } from '@/shared/zone';
import type { ClientCard } from '../clients/queries';
import { type Draft, draftOf, freshDraft, isTouched, keepDraft, keptDraft } from './drafts';
import { EntryEditor } from './EntryEditor';
import { may, refreshWork, useWorkTable, type WorkRow } from './queries';
import { nextOf, stepOf } from './steps';
import { CompactHead, CompactRow, FullHead, FullRow, widths } from './rows';
import classes from './Work.module.css';

type Mode = 'compact' | 'full';
const remembered = 'nezabudka.work.mode';

/** The work table of the card: every contact with what it came to and what follows, filled in where it is read. */
export function WorkTab({ card }: { card: ClientCard }) {
  const { t } = useTranslation('work');
  const me = useMe();
  const can = useCan();
  const { list, rows } = useWorkTable(card.id);
  const [mode, setMode] = useState<Mode>(() => (localStorage.getItem(remembered) === 'full' ? 'full' : 'compact'));
  const [editing, setEditing] = useState<string | null>(() => (keptDraft(card.id, me.employeeId) ? 'new' : null));
  const [key, setKey] = useState(newKey);
  const [fresh, setFresh] = useState<Draft>(() => freshDraft());
  const body = useRef<HTMLTableSectionElement>(null);
  const back = useRef<string | null>(null);
  const create = can('events.edit');

  const add = () => {
    if (editing === 'new') return;
    setFresh(freshDraft());
    setKey(newKey());
    setEditing('new');
  };
  useShortcut('KeyN', 'keys.new', add, { off: !create });
  // Focus goes back to where editing began.
  useEffect(() => {
    if (editing !== null) {
      back.current = editing;
      return;
    }
    if (back.current && document.activeElement === document.body) {
      body.current?.querySelector<HTMLElement>(`[data-row="${back.current}"]`)?.focus();
    }
    back.current = null;
  }, [editing]);

  const record = (draft: Draft) =>
    ask(
      api.POST('/clients/{clientId}/work-entries', {
        params: { path: { clientId: card.id }, header: once(key) },
        body: {
          kind: draft.kind,
          description: draft.description || null,
          action: draft.action || null,
          actionDetails: draft.actionDetails || null,
          result: draft.result || null,
          // As it was offered means now, to the second.
          heldAt: draft.heldAt === fresh.heldAt ? null : fromLocal(draft.heldAt),
          status: stepOf(draft, card.status),
          next: nextOf(draft),
        },
      }),
    ).then(
      () => {
        keepDraft(card.id, me.employeeId, null);
        told(t('saved'));
        refreshWork(card.id);
      },
      (error: unknown) => {
        // A refused attempt has its answer under this key: the next one is another act.
        setKey(newKey());
        throw error;
      },
    );
  const correct = ({ entry, next }: WorkRow, draft: Draft) => {
    const was = draftOf({ entry, next });
    const heldAt = draft.heldAt === was.heldAt ? undefined : (fromLocal(draft.heldAt) ?? undefined);
    return ask(
      api.PATCH('/clients/{clientId}/work-entries/{entryId}', {
        params: { path: { clientId: card.id, entryId: entry.id }, header: ifMatch(entry.version) },
        body: {
          kind: draft.kind,
          description: draft.description || null,
          action: draft.action || null,
          actionDetails: draft.actionDetails || null,
          result: draft.result || null,
          ...(heldAt ? { heldAt } : {}),
          status: stepOf(draft, entry.statusAfter ?? card.status),
          next: openNext(next) ? null : nextOf(draft),
        },
      }),
    ).then(() => {
      told(t('saved'));
      refreshWork(card.id);
    });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const at = (event.target as HTMLElement).dataset.row;
    if (!at) return;
    const all = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const place = all.findIndex((each) => each.dataset.row === at);
    const go = (to: number) => {
      event.preventDefault();
      all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
    };
    if (event.code === 'ArrowDown' || event.code === 'KeyJ') go(place + 1);
    else if (event.code === 'ArrowUp' || event.code === 'KeyK') go(place - 1);
    else if (event.code === 'Home') go(0);
    else if (event.code === 'End') go(all.length - 1);
    else if (event.code === 'Enter' || event.code === 'F2') {
      const row = rows.find((each) => each.entry.id === at);
      if (row && may(row.entry, 'correct')) {
        event.preventDefault();
        setEditing(at);
      }
    }
  };

  if (list.isPending) return <Skeleton height={160} />;
  if (list.error && rows.length === 0) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const columns = widths[mode];
  const Row = mode === 'full' ? FullRow : CompactRow;
  return (
    <div>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('mode')}
          data={[
            { value: 'compact', label: t('compact') },
            { value: 'full', label: t('full') },
          ]}
          value={mode}
          onChange={(next) => {
            setMode(next as Mode);
            localStorage.setItem(remembered, next);
          }}
        />
        {create ? (
          <Button size="compact-sm" leftSection={<Plus size={14} />} onClick={add}>
            {t('add')}
          </Button>
        ) : null}
      </div>
      {rows.length === 0 && editing !== 'new' ? (
        <EmptyState
          icon={NotebookPen}
          text={t('empty')}
          action={
            create ? (
              <Button leftSection={<Plus size={15} />} onClick={add}>
                {t('add')}
              </Button>
            ) : undefined
          }
        />
      ) : (
        <div className={classes.scroll} data-mode={mode} tabIndex={0} role="region" aria-label={t('table')}>
          <table className={classes.table} data-mode={mode}>
            <thead>{mode === 'full' ? <FullHead /> : <CompactHead />}</thead>
            <tbody ref={body} onKeyDown={onKeyDown}>
              {editing === 'new' ? (
                <EntryEditor
                  label={t('newEntry')}
                  start={fresh}
                  initial={keptDraft(card.id, me.employeeId) ?? undefined}
                  status={card.status}
                  permitted={card.permittedStatuses}
                  columns={columns}
                  onChange={(draft) => keepDraft(card.id, me.employeeId, isTouched(draft, fresh) ? draft : null)}
                  onSave={record}
                  onClose={() => {
                    keepDraft(card.id, me.employeeId, null);
                    setEditing(null);
                  }}
                />
              ) : null}
              {rows.map((row, place) =>
                editing === row.entry.id ? (
                  <EntryEditor
                    key={row.entry.id}
                    label={t('row', {
                      when: formatMoment(row.entry.heldAt),
                      who: row.entry.assigneeName,
                      what: row.entry.description ?? row.entry.result ?? '',
                    })}
                    start={draftOf(row)}
                    status={row.entry.statusAfter ?? card.status}
                    permitted={row.entry.statusAfter === card.status ? card.permittedStatuses : []}
                    columns={columns}
                    nextFixed={openNext(row.next)}
                    onSave={(draft) => correct(row, draft)}
                    onClose={() => setEditing(null)}
                  />
                ) : (
                  <Row
                    key={row.entry.id}
                    row={row}
                    card={card}
                    first={place === 0}
                    onEdit={may(row.entry, 'correct') ? () => setEditing(row.entry.id) : undefined}
                  />
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      {list.hasNextPage ? (
        <Button className={classes.more} variant="default" size="compact-sm" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  );
}

const openNext = (next: WorkRow['next']) => next !== null && next.state !== 'HELD' && next.state !== 'CANCELLED';
