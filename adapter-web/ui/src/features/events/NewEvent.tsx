import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardQuery } from '@/features/clients/queries';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { wallClock } from '@/shared/zone';
import { EventForm } from './EventForm';
import type { EventSearch } from './search';
import { later, nextHalfHour } from './times';

/** The form of a new event beside the calendar; the time and the client that are looked at are filled in. */
export function NewEvent({ search, onClose }: { search: EventSearch; onClose: () => void }) {
  const { t } = useTranslation('events');
  const { data: card, isPending } = useQuery({ ...cardQuery(search.client ?? ''), enabled: search.client !== undefined });
  const [begin] = useState(() => nextHalfHour(wallClock(new Date())));
  const start = search.at ?? begin;
  return (
    <RecordDrawer title={t('new')} onClose={onClose}>
      {search.client && isPending ? null : (
        <EventForm
          key={start}
          client={card ? { id: card.id, name: card.name } : null}
          start={start}
          end={search.to ?? later(start, 30)}
          onDone={onClose}
          onCancel={onClose}
        />
      )}
    </RecordDrawer>
  );
}
