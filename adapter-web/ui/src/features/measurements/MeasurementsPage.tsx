import { Button, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarCog, Ruler } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import { useShortcut } from '@/shared/keys';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ViewBar } from '@/shared/ui/ViewBar';
import { Calendar } from './calendar/Calendar';
import { useDistricts, useLiveCalendar, useMeasurers } from './calendar/queries';
import { NewTask } from './NewTask';
import { SchedulesDrawer } from './schedules/SchedulesDrawer';
import { calendarViews, type MeasurementSearch } from './search';

/** Visits of the measurers: who goes where and when, what is free, what waits for a window. */
export default function MeasurementsPage(): ReactNode {
  const { t } = useTranslation('measurementCalendar');
  const search = useSearch({ from: '/shell/measurements' });
  const navigate = useNavigate({ from: '/measurements' });
  const can = useCan();
  const mayPlan = can('measurements.plan');
  const measurers = useMeasurers();
  const districts = useDistricts();
  const change = useCallback(
    (next: Partial<MeasurementSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  const begin = () => change({ new: true, at: undefined, whom: undefined, held: undefined, schedules: undefined });
  useLiveCalendar();
  useShortcut('KeyN', 'keys.new', begin, { off: !mayPlan });
  const view = search.view ?? 'week';
  const bar = () => (
    <ViewBar
      label={t('title')}
      views={[...calendarViews, 'table' as const].map((key) => ({ key, label: t(`view.${key}`) }))}
      view={view}
      onView={(key) => {
        if (key === 'table') void navigate({ to: '/measurements/table', search: { measurer: search.measurer } });
        else change({ view: key === 'week' ? undefined : (key as MeasurementSearch['view']) });
      }}
      filters={
        <>
          <Select
            aria-label={t('measurer')}
            placeholder={t('everyMeasurer')}
            clearable
            clearButtonProps={{ tabIndex: -1 }}
            data={measurers.map((each) => ({ value: each.id, label: each.name }))}
            value={search.measurer ?? null}
            onChange={(measurer) => change({ measurer: measurer ?? undefined })}
          />
          {districts.length > 0 ? (
            <Select
              aria-label={t('district')}
              placeholder={t('everyDistrict')}
              clearable
              clearButtonProps={{ tabIndex: -1 }}
              data={districts.filter((each) => !each.archived || each.id === search.district).map((each) => ({ value: each.id, label: each.name }))}
              value={search.district ?? null}
              onChange={(district) => change({ district: district ?? undefined })}
            />
          ) : null}
        </>
      }
    />
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {can('schedules.edit') ? (
              <Button variant="default" leftSection={<CalendarCog size={15} />} onClick={() => change({ schedules: true, new: undefined })}>
                {t('schedules')}
              </Button>
            ) : null}
            {mayPlan ? (
              <Button leftSection={<Ruler size={15} />} onClick={begin}>
                {t('new')}
              </Button>
            ) : null}
          </>
        }
      />
      <Calendar view={view} search={search} change={change} mayPlan={mayPlan} bar={bar} />
      {search.new && mayPlan ? (
        <NewTask key={`${search.at} ${search.whom}`} search={search} onClose={() => change({ new: undefined, at: undefined, whom: undefined, held: undefined })} />
      ) : null}
      {search.schedules && can('schedules.edit') ? <SchedulesDrawer onClose={() => change({ schedules: undefined })} /> : null}
    </>
  );
}
