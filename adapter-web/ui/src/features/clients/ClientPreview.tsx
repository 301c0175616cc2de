import { ActionIcon, Skeleton, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ExternalLink, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useDictionary, useStatuses } from '@/api/queries';
import { useCan } from '@/api/session';
import { CallLine } from '@/features/calls/CallLine';
import { CallButton } from '@/features/telephone/CallButton';
import { formatPhone } from '@/shared/phone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './ClientPreview.module.css';
import type { ClientRow } from './queries';

/** The row's contacts and last calls beside the list. The card itself is not opened, so the audit has nothing to tell. */
export function ClientPreview({ row, onClose }: { row: ClientRow; onClose: () => void }) {
  const { t } = useTranslation('clients');
  const statuses = useStatuses();
  const sources = useDictionary('sources');
  const can = useCan();
  const calls = useQuery({
    queryKey: ['calls', 'of-client', row.id, 'preview'],
    queryFn: () => ask(api.GET('/calls', { params: { query: { client: row.id, limit: 6 } } })),
    enabled: can('calls.view'),
  });
  const facts: [string, string | null | undefined][] = [
    [t('column.phone'), formatPhone(row.phone)],
    [t('column.email'), row.email],
    [t('column.city'), row.city],
    [t('column.manager'), row.managerName ?? t('noManager')],
    [t('column.source'), sources.nameOf(row.source)],
    [t('column.tags'), row.tags.join(', ')],
  ];
  return (
    <aside className={classes.panel} aria-label={t('previewOf', { name: row.name })} data-testid="preview">
      <header className={classes.head}>
        <h2 className={classes.title}>{row.type === 'UNKNOWN' ? formatPhone(row.name) : row.name}</h2>
        {row.phone ? <CallButton whom={{ clientId: row.id }} who={row.name} /> : null}
        <Tooltip label={t('openCard')}>
          <ActionIcon component={Link} to={`/clients/${row.id}`} aria-label={t('openCard')}>
            <ExternalLink size={15} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('common:close')}>
          <ActionIcon aria-label={t('common:close')} onClick={onClose}>
            <X size={16} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={classes.body}>
        <div className={classes.state}>
          <StatusChip tone={statuses.toneOf(row.status)}>{statuses.nameOf(row.status)}</StatusChip>
          <span className="nz-dimmed">{t('number', { number: row.number })}</span>
        </div>
        <dl className={classes.facts}>
          {facts
            .filter(([, value]) => value)
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        {can('calls.view') ? (
          <section aria-label={t('lastCalls')}>
            <h3 className={classes.section}>{t('lastCalls')}</h3>
            {calls.isPending ? <Skeleton height={64} /> : null}
            {calls.error ? <ErrorState error={calls.error} onRetry={() => void calls.refetch()} compact /> : null}
            {calls.data?.items.length === 0 ? <p className={classes.none}>{t('noCalls')}</p> : null}
            {calls.data?.items.map((call) => (
              <CallLine key={call.id} call={call} />
            ))}
          </section>
        ) : null}
      </div>
    </aside>
  );
}
