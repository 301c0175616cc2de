import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import { useShortcut } from '@/shared/keys';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ViewBar } from '@/shared/ui/ViewBar';
import { EventCalendar } from './EventCalendar';
import { EventDrawer } from './EventDrawer';
import { EventFilters } from './EventFilters';
import { EventList } from './EventList';
import { NewEvent } from './NewEvent';
import { useLiveEvents } from './queries';
import { type EventSearch, type EventView, eventViews, isCalendar } from './search';

/** Plans and facts of contact: as a calendar, as a list, and what was not done in time. */
export default function EventsPage(): ReactNode {
  const { t } = useTranslation('events');
  const search = useSearch({ from: '/shell/events' });
  const navigate = useNavigate({ from: '/events' });
  const can = useCan();
  const change = useCallback(
    (next: Partial<EventSearch>) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  useLiveEvents();
  const mayPlan = can('events.edit');
  useShortcut('KeyN', 'keys.new', () => change({ new: true, open: undefined, at: undefined, to: undefined }), { off: !mayPlan });
  const view: EventView = search.view ?? 'week';
  const close = useCallback(() => change({ new: undefined, at: undefined, to: undefined }), [change]);
  const bar = (tools?: ReactNode) => (
    <ViewBar
      label={t('title')}
      views={eventViews.map((key) => ({ key, label: t(`view.${key}`) }))}
      view={view}
      onView={(key) => void navigate({ search: (was) => ({ ...was, view: key === 'week' ? undefined : (key as EventView), sort: undefined, open: undefined }) })}
      filters={<EventFilters search={search} change={change} />}
      tools={tools}
    />
  );
  const body = { search, change, mayPlan, bar };
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          mayPlan ? (
            <Button leftSection={<CalendarPlus size={15} />} onClick={() => change({ new: true, open: undefined, at: undefined, to: undefined })}>
              {t('new')}
            </Button>
          ) : undefined
        }
      />
      {isCalendar(view) ? <EventCalendar view={view} {...body} /> : <EventList key={view} {...body} />}
      {search.open && !search.new ? <EventDrawer key={search.open} eventId={search.open} onClose={() => change({ open: undefined })} /> : null}
      {search.new && mayPlan ? <NewEvent search={search} onClose={close} /> : null}
    </>
  );
}
