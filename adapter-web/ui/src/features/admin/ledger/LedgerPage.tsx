import { ActionIcon, Button, Group, Modal, SegmentedControl, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { ChevronDown, ChevronRight, Scale } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { formatDate, formatNumber } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ledgerPeriods } from '../routes';
import classes from './LedgerPage.module.css';

type Day = Schemas['LedgerDay'];
type Entry = Schemas['LedgerEntry'];

const agrees = (day: Day) => day.missing + day.extra + day.differing === 0;
const dayName = (day: string) => dayjs(day).format('DD.MM.YYYY');

/** The journal of calls beside what the telephone exchange wrote down itself: proof that none is lost. */
export default function LedgerPage(): ReactNode {
  const { t } = useTranslation('ledger');
  const { days = '7' } = useSearch({ from: '/shell/admin/telephony/ledger' });
  const navigate = useNavigate({ from: '/admin/telephony/ledger' });
  const [open, setOpen] = useState<string>();
  const [sure, setSure] = useState(false);
  const to = dayjs().format('YYYY-MM-DD');
  const from = dayjs()
    .subtract(Number(days) - 1, 'day')
    .format('YYYY-MM-DD');
  const ledger = useQuery({
    queryKey: ['call-ledger', from, to],
    queryFn: () => ask(api.GET('/call-ledger', { params: { query: { from, to } } })),
  });
  const mend = useMutation({
    mutationFn: () => ask(api.POST('/call-ledger/reconciliation', { body: { from, to } })),
    onSuccess: ({ mended }) => told(mended > 0 ? t('mended', { count: mended }) : t('nothing')),
    onError: refused,
    onSettled: () => {
      setSure(false);
      void queryClient.invalidateQueries({ queryKey: ['call-ledger'] });
    },
  });
  const rows = ledger.data?.days ?? [];
  const noSource = ledger.data?.pbxs.length === 0;
  return (
    <>
      <PageHeader title={t('admin:pages.ledger')} />
      <div className={classes.page}>
        <Group gap={12}>
          <SegmentedControl
            aria-label={t('period')}
            value={days}
            onChange={(next) => void navigate({ search: { days: ledgerPeriods.find((each) => each === next) } })}
            data={ledgerPeriods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          />
          {rows.length > 0 ? (
            <Button leftSection={<Scale size={15} />} onClick={() => setSure(true)} loading={mend.isPending}>
              {t('mend')}
            </Button>
          ) : null}
        </Group>
        {ledger.error ? <ErrorState error={ledger.error} onRetry={() => void ledger.refetch()} /> : null}
        {ledger.isPending ? <GridSkeleton columns={[120, 120, 100, 100, 100]} label={t('common:loading')} /> : null}
        {noSource ? <EmptyState icon={Scale} text={t('noSource')} /> : null}
        {rows.length > 0 ? (
          <Table.ScrollContainer minWidth={760} type="native">
            <Table verticalSpacing={6} highlightOnHover data-testid="ledger">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('day')}</Table.Th>
                  <Table.Th>{t('pbx')}</Table.Th>
                  <Table.Th className={classes.figure}>{t('inPbx')}</Table.Th>
                  <Table.Th className={classes.figure}>{t('inJournal')}</Table.Th>
                  <Table.Th className={classes.figure}>{t('missing')}</Table.Th>
                  <Table.Th className={classes.figure}>{t('extra')}</Table.Th>
                  <Table.Th className={classes.figure}>{t('differing')}</Table.Th>
                  <Table.Th>{t('state')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((day) => {
                  const key = `${day.pbx} ${day.day}`;
                  const shown = open === key;
                  return (
                    <Fragment key={key}>
                      <Table.Tr data-testid={`row-ledger-${day.day}`}>
                        <Table.Td>
                          <Group gap={4} wrap="nowrap">
                            {day.entries.length > 0 ? (
                              <ActionIcon
                                variant="subtle"
                                size="sm"
                                aria-expanded={shown}
                                aria-label={t(shown ? 'hide' : 'show', { day: dayName(day.day) })}
                                onClick={() => setOpen(shown ? undefined : key)}
                              >
                                {shown ? <ChevronDown size={15} /> : <ChevronRight size={15} />}
                              </ActionIcon>
                            ) : (
                              <span className={classes.gap} />
                            )}
                            {dayName(day.day)}
                          </Group>
                        </Table.Td>
                        <Table.Td>{day.pbx}</Table.Td>
                        <Table.Td className={classes.figure}>{formatNumber(day.inPbx)}</Table.Td>
                        <Table.Td className={classes.figure}>{formatNumber(day.inJournal)}</Table.Td>
                        <Table.Td className={classes.figure}>{formatNumber(day.missing)}</Table.Td>
                        <Table.Td className={classes.figure}>{formatNumber(day.extra)}</Table.Td>
                        <Table.Td className={classes.figure}>{formatNumber(day.differing)}</Table.Td>
                        <Table.Td>
                          <StatusChip tone={agrees(day) ? 'green' : 'red'}>{t(agrees(day) ? 'agrees' : 'disagrees')}</StatusChip>
                          {day.unreadable > 0 ? <div className="nz-dimmed">{t('unreadable', { count: day.unreadable })}</div> : null}
                        </Table.Td>
                      </Table.Tr>
                      {shown ? (
                        <Table.Tr>
                          <Table.Td colSpan={8}>
                            <Entries entries={day.entries} />
                          </Table.Td>
                        </Table.Tr>
                      ) : null}
                    </Fragment>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        ) : null}
      </div>
      <Modal opened={sure} onClose={() => setSure(false)} title={t('mend')} closeButtonProps={{ 'aria-label': t('common:close') }}>
        <p>{t('sure', { from: dayName(from), to: dayName(to) })}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setSure(false)}>
            {t('no')}
          </Button>
          <Button data-autofocus loading={mend.isPending} onClick={() => mend.mutate()}>
            {t('yes')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

/** A value as the reader knows it; what has no words stands as it is. */
function useWords(): (entry: Entry, value: string | null) => string {
  const { t } = useTranslation('ledger');
  return (entry, value) => {
    if (value === null) return t('none');
    if (entry.field === 'outcome') return t(`calls:outcome.${value}`, { defaultValue: value });
    if (entry.field === 'direction') return t(`calls:direction.${value}`, { defaultValue: value });
    return entry.field?.endsWith('At') ? formatDate(value, 'full') : value;
  };
}

function Entries({ entries }: { entries: Entry[] }): ReactNode {
  const { t } = useTranslation('ledger');
  const words = useWords();
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('began')}</Table.Th>
          <Table.Th>{t('number')}</Table.Th>
          <Table.Th>{t('what')}</Table.Th>
          <Table.Th>{t('call')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={`${entry.kind} ${entry.linkedId} ${entry.field ?? ''}`}>
            <Table.Td>{formatDate(entry.startedAt, 'full')}</Table.Td>
            <Table.Td>{entry.number ?? t('hidden')}</Table.Td>
            <Table.Td>
              <div>{t(`kinds.${entry.kind}`)}</div>
              {entry.field ? (
                <div className="nz-dimmed">
                  {t('difference', {
                    field: t(`fields.${entry.field}`, { defaultValue: entry.field }),
                    inPbx: words(entry, entry.inPbx),
                    inJournal: words(entry, entry.inJournal),
                  })}
                </div>
              ) : null}
            </Table.Td>
            <Table.Td>
              {entry.callId ? (
                <Link to="/calls" search={{ open: entry.callId }}>
                  {t('open')}
                </Link>
              ) : (
                <span className="nz-dimmed">{entry.linkedId}</span>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
