import { Tooltip } from '@mantine/core';
import { Building2, CircleHelp, PhoneMissed, TriangleAlert, User } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDictionary, useStatuses } from '@/api/queries';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatDate, formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import type { GridColumn } from '@/shared/ui/DataGrid';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './ClientList.module.css';
import type { ClientRow } from './queries';

export const typeIcons = { PERSON: User, COMPANY: Building2, UNKNOWN: CircleHelp };

export function useClientColumns(): GridColumn<ClientRow>[] {
  const { t } = useTranslation('clients');
  const statuses = useStatuses();
  const sources = useDictionary('sources');
  const industries = useDictionary('industries');
  const kinds = useDictionary('activity-kinds');
  return useMemo<GridColumn<ClientRow>[]>(
    () => [
      { id: 'name', header: t('column.name'), width: 260, sort: 'name', cell: (row) => <Name row={row} /> },
      { id: 'phone', header: t('column.phone'), width: 176, cell: (row) => (row.phone ? <PhoneLink tabIndex={-1} whom={{ clientId: row.id }} who={row.name}>{formatPhone(row.phone)}</PhoneLink> : null) },
      {
        id: 'status',
        header: t('column.status'),
        width: 128,
        sort: 'status',
        cell: (row) => <StatusChip tone={statuses.toneOf(row.status)}>{statuses.nameOf(row.status)}</StatusChip>,
      },
      {
        id: 'manager',
        header: t('column.manager'),
        width: 190,
        cell: (row) => (row.managerName ? <span>{row.managerName}</span> : <span className="nz-dimmed">{t('noManager')}</span>),
      },
      {
        id: 'nextAction',
        header: t('column.nextAction'),
        width: 170,
        sort: 'nextAction',
        cell: (row) => <NextAction row={row} kind={kinds.nameOf(row.nextActionKind)} />,
      },
      { id: 'lastContact', header: t('column.lastContact'), width: 140, sort: 'lastContact', cell: (row) => formatMoment(row.lastContactAt) },
      { id: 'lastCall', header: t('column.lastCall'), width: 150, sort: 'lastCallAt', cell: (row) => formatMoment(row.lastCallAt) },
      { id: 'source', header: t('column.source'), width: 130, cell: (row) => <span>{sources.nameOf(row.source)}</span> },
      { id: 'city', header: t('column.city'), width: 120, cell: (row) => <span>{row.city}</span> },
      { id: 'registered', header: t('column.registered'), width: 110, sort: 'registeredAt', cell: (row) => formatDate(row.registeredAt) },
      { id: 'number', header: t('column.number'), width: 84, sort: 'number', hidden: true, cell: (row) => t('number', { number: row.number }) },
      { id: 'type', header: t('column.type'), width: 110, hidden: true, cell: (row) => t(`type.${row.type}`) },
      { id: 'email', header: t('column.email'), width: 190, hidden: true, cell: (row) => <span>{row.email}</span> },
      {
        id: 'industries',
        header: t('column.industries'),
        width: 170,
        hidden: true,
        cell: (row) => <span>{row.industries.map(industries.nameOf).join(', ')}</span>,
      },
      { id: 'tags', header: t('column.tags'), width: 150, hidden: true, cell: (row) => <span>{row.tags.join(', ')}</span> },
      { id: 'registeredBy', header: t('column.registeredBy'), width: 180, hidden: true, cell: (row) => <span>{row.registeredByName}</span> },
    ],
    [t, statuses, sources, industries, kinds],
  );
}

function NextAction({ row, kind }: { row: ClientRow; kind: string }) {
  const { t } = useTranslation('clients');
  if (!row.nextActionAt) return <span className="nz-dimmed">{t('noNextAction')}</span>;
  const overdue = row.nextActionDue !== null && Date.parse(row.nextActionDue) < Date.now();
  return (
    <span className={overdue ? classes.overdue : undefined}>
      {kind} {formatMoment(row.nextActionAt)}
      {overdue ? <TriangleAlert size={12} role="img" aria-label={t('work:state.OVERDUE')} /> : null}
    </span>
  );
}

function Name({ row }: { row: ClientRow }) {
  const { t } = useTranslation('clients');
  const Icon = typeIcons[row.type];
  return (
    <span className={classes.name}>
      <Icon size={14} aria-label={t(`type.${row.type}`)} role="img" />
      <span className={classes.text}>{row.type === 'UNKNOWN' ? formatPhone(row.name) : row.name}</span>
      {row.missedCall ? (
        <Tooltip label={t('missedCall')}>
          <PhoneMissed size={14} className={classes.missed} role="img" aria-label={t('missedCall')} />
        </Tooltip>
      ) : null}
    </span>
  );
}
