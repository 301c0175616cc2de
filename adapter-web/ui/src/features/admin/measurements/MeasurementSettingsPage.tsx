import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/api/live';
import { useCan } from '@/api/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Districts } from './Districts';
import { Kinds } from './Kinds';
import classes from './MeasurementSettingsPage.module.css';
import { kindsChanged, planningChanged } from './queries';
import { PlanningRules, TimeRules } from './Rules';

/** What kinds of measurements there are, how long they may take, and how visits are planned. */
export default function MeasurementSettingsPage(): ReactNode {
  const { t } = useTranslation('measurementSettings');
  const can = useCan();
  useLive('measurement-kinds.changed', kindsChanged);
  useLive('schedule.changed', planningChanged);
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={classes.page}>
        {can('admin.dictionaries') ? (
          <>
            <Kinds />
            <TimeRules />
          </>
        ) : null}
        {can('schedules.edit') && can('measurements.view') ? (
          <>
            <Districts />
            <PlanningRules />
          </>
        ) : null}
      </div>
    </>
  );
}
