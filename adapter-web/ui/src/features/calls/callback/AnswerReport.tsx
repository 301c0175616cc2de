import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { ErrorState } from '@/shared/ui/ErrorState';
import classes from './CallbackPage.module.css';
import { countdown } from './timer';

const DAYS = 30;

/** How fast inquiries of the last days were answered: by time, by employee, by hour. */
export function AnswerReport() {
  const { t } = useTranslation('inquiries');
  const [until] = useState(() => new Date());
  const from = new Date(until.getTime() - DAYS * 86_400_000);
  const { data, error, refetch } = useQuery({
    queryKey: ['inquiries', 'statistics', until.toISOString()],
    queryFn: () => ask(api.GET('/inquiries/statistics', { params: { query: { from: from.toISOString(), until: until.toISOString() } } })),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const time = (seconds: number | null) => (seconds === null ? '' : countdown(seconds));
  return (
    <section className={classes.report} aria-label={t('report.title', { days: DAYS })} data-testid="answer-report">
      <table>
        <caption>{t('report.title', { days: DAYS })}</caption>
        <tbody>
          {(['received', 'answered', 'resolved', 'open', 'inTime', 'late', 'passedOn'] as const).map((name) => (
            <tr key={name}>
              <th scope="row">{t(`report.${name}`)}</th>
              <td>{data[name]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('report.median')}</th>
            <td>{time(data.medianSeconds)}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <caption>{t('report.distribution')}</caption>
        <tbody>
          {data.distribution.map((bucket) => (
            <tr key={bucket.upToMinutes ?? 'more'}>
              <th scope="row">{bucket.upToMinutes === null ? t('report.longer') : t('report.upTo', { minutes: bucket.upToMinutes })}</th>
              <td>
                <meter min={0} max={Math.max(1, data.answered)} value={bucket.count} aria-hidden /> {bucket.count}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('report.byEmployee')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.owner')}</th>
            <th scope="col">{t('report.closed')}</th>
            <th scope="col">{t('report.inTime')}</th>
            <th scope="col">{t('report.median')}</th>
          </tr>
        </thead>
        <tbody>
          {data.byEmployee.slice(0, 10).map((one) => (
            <tr key={one.employeeId ?? 'nobody'}>
              <th scope="row">{one.name ?? t('everybody')}</th>
              <td>{one.closed}</td>
              <td>{one.inTime}</td>
              <td>{time(one.medianSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('report.byHour')}</caption>
        <tbody>
          {data.byHour.map((one) => (
            <tr key={one.hour}>
              <th scope="row">{t('report.hour', { hour: String(one.hour).padStart(2, '0') })}</th>
              <td>
                <meter min={0} max={Math.max(...data.byHour.map((each) => each.received))} value={one.received} aria-hidden /> {one.received}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
