import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowLeft, PartyPopper } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEmployees } from '@/api/queries';
import { useCan, useMe, useScope } from '@/api/session';
import { MeasurementWidget } from '@/features/measurements/MeasurementWidget';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { dayOf, startOfDay } from '@/shared/zone';
import { DepartmentWork } from './DepartmentWork';
import { Dialogs, type Doing } from './Dialogs';
import { grouped } from './items';
import { useServerNow, useWork } from './queries';
import { WorkLine } from './WorkLine';
import classes from './WorkPage.module.css';

/** What I must do now and next, from all sources, the shortest timer first; for a head, the department as well. */
export default function WorkPage(): ReactNode {
  const { t } = useTranslation('mywork');
  const search = useSearch({ from: '/shell/' });
  const navigate = useNavigate({ from: '/' });
  const me = useMe();
  const can = useCan();
  const scope = useScope('events.view');
  const employees = useEmployees();
  const leads = scope === 'DEPARTMENT' || scope === 'ALL';
  const department = leads && search.view === 'department' && !search.employee;
  const other = leads && search.employee !== undefined && search.employee !== me.employeeId ? search.employee : undefined;
  const go = (view: string) => void navigate({ search: view === 'department' ? { view: 'department' } : {} });
  return (
    <>
      <PageHeader
        title={other ? t('titleOf', { name: employees.find((each) => each.id === other)?.name ?? '' }) : t('title')}
        actions={
          leads ? (
            <SegmentedControl
              aria-label={t('whose')}
              value={department || other ? 'department' : 'mine'}
              onChange={go}
              data={[
                { value: 'mine', label: t('mine') },
                { value: 'department', label: t('department') },
              ]}
            />
          ) : undefined
        }
      />
      <div className={classes.page}>
        {!other && can('measurements.view') ? <MeasurementWidget /> : null}
        {other ? (
          <Button className={classes.back} variant="subtle" size="compact-sm" leftSection={<ArrowLeft size={14} />} onClick={() => go('department')}>
            {t('backToDepartment')}
          </Button>
        ) : null}
        {department ? (
          <DepartmentWork onEmployee={(employee) => void navigate({ search: { view: 'department', employee } })} />
        ) : (
          <WorkList key={other ?? me.employeeId} employee={other ?? me.employeeId} own={other === undefined} />
        )}
      </div>
    </>
  );
}

function WorkList({ employee, own }: { employee: string; own: boolean }) {
  const { t } = useTranslation('mywork');
  const work = useWork(employee, own);
  const now = useServerNow(work.ahead);
  const [doing, setDoing] = useState<Doing | null>(null);
  const tomorrow = Date.parse(startOfDay(dayOf(new Date(now)), 1));
  if (work.pending) return <Skeleton height={320} />;
  if (work.error && work.items.length === 0) return <ErrorState error={work.error} onRetry={work.retry} />;
  const parts = grouped(work.items, now, tomorrow);
  return (
    <>
      {work.error ? <ErrorState error={work.error} onRetry={work.retry} compact /> : null}
      {parts.every((part) => part.group === 'later') ? <EmptyState icon={PartyPopper} text={t(own ? 'allDone' : 'nothing')} /> : null}
      {parts.map((part) => (
        <section key={part.group} className={classes.group} data-group={part.group}>
          <h2 className={classes.name}>
            {t(`group.${part.group}`)} <span className={classes.count}>{part.items.length}</span>
          </h2>
          <ul className={classes.list}>
            {part.items.map((item) => (
              <WorkLine key={item.key} item={item} now={now} onDo={setDoing} />
            ))}
          </ul>
        </section>
      ))}
      {doing ? <Dialogs doing={doing} onClose={() => setDoing(null)} /> : null}
    </>
  );
}
