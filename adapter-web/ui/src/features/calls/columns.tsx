import { NotebookPen } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatDate, formatDuration, formatMoment } from '@/shared/format';
import { formatPhone, formatTyped } from '@/shared/phone';
import { ListenButton } from '@/features/recordings/ListenButton';
import type { GridColumn } from '@/shared/ui/DataGrid';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './CallsPage.module.css';
import { iconOf, outcomeKey, toneOf } from './outcome';
import { recordingOf } from './recording';

type CallRow = Schemas['CallRow'];

export function useCallColumns(onClient: (clientId: string) => void): GridColumn<CallRow>[] {
  const { t } = useTranslation('calls');
  return useMemo<GridColumn<CallRow>[]>(
    () => [
      {
        id: 'startedAt',
        header: t('column.startedAt'),
        width: 120,
        cell: (row) => (
          <time dateTime={row.startedAt} title={formatDate(row.startedAt, 'full')}>
            {formatMoment(row.startedAt)}
          </time>
        ),
      },
      { id: 'direction', header: t('column.direction'), width: 130, cell: (row) => <Way call={row} /> },
      {
        id: 'number',
        header: t('column.number'),
        width: 180,
        cell: (row) =>
          row.hidden ? (
            t('hiddenNumber')
          ) : row.number ? (
            <PhoneLink tabIndex={-1} whom={{ callId: row.id }} who={row.client?.name ?? row.number}>
              {formatTyped(row.number)}
            </PhoneLink>
          ) : null,
      },
      {
        id: 'client',
        header: t('column.client'),
        width: 250,
        cell: (row) =>
          row.client ? (
            <button type="button" tabIndex={-1} className={classes.client} onClick={() => onClient(row.client!.id)}>
              {formatPhone(row.client.name)}
            </button>
          ) : row.candidates > 1 ? (
            <span className="nz-dimmed">{t('candidates', { count: row.candidates })}</span>
          ) : (
            <span className="nz-dimmed">{row.callerName}</span>
          ),
      },
      { id: 'employee', header: t('column.employee'), width: 200, cell: (row) => <span>{row.employeeName}</span> },
      {
        id: 'outcome',
        header: t('column.outcome'),
        width: 140,
        cell: (row) => <StatusChip tone={toneOf(row)}>{t(`outcome.${outcomeKey(row)}`)}</StatusChip>,
      },
      { id: 'wait', header: t('column.wait'), width: 90, align: 'end', cell: (row) => formatDuration(row.waitSeconds) },
      { id: 'talk', header: t('column.talk'), width: 90, align: 'end', cell: (row) => (row.talkSeconds > 0 ? formatDuration(row.talkSeconds) : '') },
      {
        id: 'recording',
        header: t('recordings:column'),
        width: 80,
        cell: (row) => (row.recorded ? <ListenButton small tabIndex={-1} what={recordingOf(row, t('hiddenNumber'))} /> : null),
      },
      {
        id: 'noted',
        header: t('column.noted'),
        width: 120,
        cell: (row) => (row.noted ? <NotebookPen size={14} role="img" aria-label={t('notedYes')} /> : null),
      },
      {
        id: 'line',
        header: t('column.line'),
        width: 150,
        cell: (row) => <span title={formatTyped(row.ownLine ?? '')}>{row.ownLineName ?? formatTyped(row.ownLine ?? '')}</span>,
      },
      { id: 'queue', header: t('column.queue'), width: 120, hidden: true, cell: (row) => <span>{row.queue}</span> },
      { id: 'callerName', header: t('column.callerName'), width: 160, hidden: true, cell: (row) => <span>{row.callerName}</span> },
    ],
    [t, onClient],
  );
}

function Way({ call }: { call: CallRow }) {
  const { t } = useTranslation('calls');
  const Icon = iconOf(call);
  return (
    <span className={classes.way} data-tone={toneOf(call)}>
      <Icon size={14} aria-hidden />
      {t(`direction.${call.direction}`)}
    </span>
  );
}
