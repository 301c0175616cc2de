import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { Ban, CheckCheck, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { useDictionary, useStatuses } from '@/api/queries';
import { formatDate, formatMoment } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { StatusChip } from '@/shared/ui/StatusChip';
import type { ClientCard } from '../clients/queries';
import { DoneDialog, MoveDialog } from './ActDialogs';
import { checkActivity, may, refreshWork, type WorkRow } from './queries';
import { stateTone } from './words';
import classes from './Work.module.css';

interface RowProps {
  row: WorkRow;
  card: ClientCard;
  /** The first row is where Tab comes in; arrows go on from there. */
  first: boolean;
  onEdit?: () => void;
}

/** How many columns each look has: the editor spans them all. */
export const widths = { compact: 6, full: 15 };

export function CompactHead() {
  const { t } = useTranslation('work');
  return (
    <tr>
      <th scope="col">{t('col.contact')}</th>
      <th scope="col">{t('col.actionShort')}</th>
      <th scope="col">{t('col.result')}</th>
      <th scope="col">{t('col.status')}</th>
      <th scope="col">{t('col.planned')}</th>
      <th scope="col">{t('col.doneShort')}</th>
    </tr>
  );
}

const fullColumns = [
  'author',
  'statusBefore',
  'heldAt',
  'description',
  'manager',
  'action',
  'actionDetails',
  'result',
  'status',
  'nextKind',
  'nextAt',
  'done',
  'clientType',
  'access',
  'acts',
] as const;

export function FullHead() {
  const { t } = useTranslation('work');
  return (
    <tr>
      {fullColumns.map((each) => (
        <th key={each} scope="col">
          {t(`col.${each}`)}
        </th>
      ))}
    </tr>
  );
}

function Frame({ row, first, onEdit, children }: Omit<RowProps, 'card'> & { children: ReactNode }) {
  const { t } = useTranslation('work');
  const { entry, next } = row;
  return (
    <tr
      className={classes.row}
      data-row={entry.id}
      data-testid={`row-work-${entry.id}`}
      data-overdue={next?.overdue || undefined}
      tabIndex={first ? 0 : -1}
      onDoubleClick={onEdit}
      aria-label={t('row', { when: formatMoment(entry.heldAt), who: entry.assigneeName, what: entry.description ?? entry.result ?? '' })}
    >
      {children}
    </tr>
  );
}

/** «Петрова А. М.»: the full name stands in the tooltip. */
const shortName = (name: string) => {
  const [family, ...given] = name.split(' ');
  return [family, ...given.map((each) => `${each.charAt(0)}.`)].join('\u00a0');
};

/** Date, who, second signature; and what can be done with the row. */
export function CompactRow({ row, first, onEdit }: RowProps) {
  const kinds = useDictionary('activity-kinds');
  const actions = useDictionary('client-actions');
  const { entry } = row;
  return (
    <Frame row={row} first={first} onEdit={onEdit}>
      <td className={classes.contact}>
        <div className={classes.who}>
          <span title={formatDate(entry.heldAt, 'full')}>{formatMoment(entry.heldAt)}</span>
          <span title={entry.assigneeName}>{shortName(entry.assigneeName)}</span>
          <span className="nz-dimmed">{kinds.nameOf(entry.kind)}</span>
          <Checked row={row} />
          <Edit onEdit={onEdit} />
        </div>
        <div className={classes.said}>{entry.description}</div>
      </td>
      <td>
        <div>{actions.nameOf(entry.action)}</div>
        <div className={classes.said}>{entry.actionDetails}</div>
      </td>
      <td className={classes.said}>{entry.result}</td>
      <td>
        <Ladder before={entry.statusBefore} after={entry.statusAfter} />
      </td>
      <td>
        <Planned row={row} />
      </td>
      <td className={classes.tick}>
        <Done row={row} />
      </td>
    </Frame>
  );
}

/** One line with all columns. */
export function FullRow({ row, card, first, onEdit }: RowProps) {
  const { t } = useTranslation('work');
  const statuses = useStatuses();
  const kinds = useDictionary('activity-kinds');
  const actions = useDictionary('client-actions');
  const { entry, next } = row;
  const status = (code: string | null) => (code ? <StatusChip tone={statuses.toneOf(code)}>{statuses.nameOf(code)}</StatusChip> : null);
  return (
    <Frame row={row} first={first} onEdit={onEdit}>
      <td>{entry.authorName ?? t('auto')}</td>
      <td>{status(entry.statusBefore)}</td>
      <td title={formatDate(entry.heldAt, 'full')}>{formatMoment(entry.heldAt)}</td>
      <td className={classes.long}>{entry.description}</td>
      <td>{entry.assigneeName}</td>
      <td>{actions.nameOf(entry.action)}</td>
      <td className={classes.long}>{entry.actionDetails}</td>
      <td className={classes.long}>{entry.result}</td>
      <td>{status(entry.statusAfter)}</td>
      <td>{next ? kinds.nameOf(next.kind) : ''}</td>
      <td>
        <Planned row={row} dateOnly />
      </td>
      <td className={classes.tick}>
        <Done row={row} />
      </td>
      <td>{t(`clients:type.${card.type}`)}</td>
      <td>{t(`access.${card.access.reason}`)}</td>
      <td>
        <span className={classes.who}>
          <Checked row={row} />
          <Edit onEdit={onEdit} />
        </span>
      </td>
    </Frame>
  );
}

function Ladder({ before, after }: { before: string | null; after: string | null }) {
  const statuses = useStatuses();
  if (!after) return null;
  const chip = (code: string) => <StatusChip tone={statuses.toneOf(code)}>{statuses.nameOf(code)}</StatusChip>;
  return (
    <span className={classes.ladder}>
      {before && before !== after ? (
        <>
          {chip(before)}
          <span aria-hidden>→</span>
        </>
      ) : null}
      {chip(after)}
    </span>
  );
}

/** What follows, red when its time has passed; a click moves it, with a reason. */
function Planned({ row, dateOnly }: { row: WorkRow; dateOnly?: boolean }) {
  const { t } = useTranslation('work');
  const kinds = useDictionary('activity-kinds');
  const [moving, setMoving] = useState(false);
  const next = row.next;
  if (!next) return null;
  const when = next.start ? formatMoment(next.start) : t('next.undated');
  const text = dateOnly ? when : `${kinds.nameOf(next.kind)} ${when}`;
  const word = t(`state.${next.overdue ? 'OVERDUE' : next.state}`);
  return (
    <>
      {may(next, 'move') ? (
        <button type="button" className={classes.planned} onClick={() => setMoving(true)} title={t('move.submit')}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
      <div>
        <StatusChip tone={stateTone(next)} struck={next.state === 'CANCELLED'}>
          {word}
        </StatusChip>
      </div>
      {moving ? <MoveDialog activity={next} onClose={() => setMoving(false)} /> : null}
    </>
  );
}

/** Whether what was planned is done; ticking asks for a short result. */
function Done({ row }: { row: WorkRow }) {
  const { t } = useTranslation('work');
  const [asked, setAsked] = useState(false);
  const next = row.next;
  if (!next) return null;
  if (next.state === 'CANCELLED') {
    return (
      <Tooltip label={t('done.cancelled', { reason: next.cancelReason ?? '' })}>
        <Ban size={14} role="img" aria-label={t('state.CANCELLED')} />
      </Tooltip>
    );
  }
  const held = next.state === 'HELD';
  return (
    <>
      <Checkbox
        size="xs"
        aria-label={t('done.mark')}
        title={held ? t('done.yes', { when: formatMoment(next.heldAt) }) : undefined}
        checked={held}
        disabled={held || !may(next, 'hold')}
        onChange={() => setAsked(true)}
      />
      {asked ? <DoneDialog activity={next} onClose={() => setAsked(false)} /> : null}
    </>
  );
}

/** The second signature, or the button to give it. */
function Checked({ row }: { row: WorkRow }) {
  const { t } = useTranslation('work');
  const { entry } = row;
  if (entry.checkedAt) {
    const label = t('checked', { name: entry.checkedByName ?? '', when: formatMoment(entry.checkedAt) });
    return (
      <Tooltip label={label}>
        <CheckCheck size={14} className={classes.checked} role="img" aria-label={label} />
      </Tooltip>
    );
  }
  if (!may(entry, 'check')) return null;
  return (
    <Tooltip label={t('check')}>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('check')}
        onClick={() =>
          checkActivity(entry, newKey()).then(() => {
            told(t('checkDone'));
            refreshWork(entry.client?.id);
          }, refused)
        }
      >
        <CheckCheck size={14} />
      </ActionIcon>
    </Tooltip>
  );
}

function Edit({ onEdit }: { onEdit?: () => void }) {
  const { t } = useTranslation('work');
  if (!onEdit) return null;
  return (
    <ActionIcon size="sm" variant="subtle" color="gray" className={classes.pencil} aria-label={t('edit')} onClick={onEdit}>
      <Pencil size={13} />
    </ActionIcon>
  );
}
