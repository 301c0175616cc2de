import { ActionIcon, Button, Menu, Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CheckCheck, CircleCheck, EllipsisVertical } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/api/queries';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatDate } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { refused, told } from '@/shared/toast';
import { Act } from '@/shared/ui/Can';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { StatusChip } from '@/shared/ui/StatusChip';
import { acts } from './acts';
import { CancelForm } from './CancelForm';
import classes from './EventDrawer.module.css';
import { EventForm } from './EventForm';
import { HoldForm } from './HoldForm';
import { iconOf, lookOf, titleOf, toneOf } from './look';
import { MoveForm } from './MoveForm';
import { type Event, eventQuery } from './queries';

export type Doing = 'hold' | 'move' | 'postpone' | 'cancel' | 'edit';

/** One event in full, and everything that may be done with it. */
export function EventDrawer({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const { t } = useTranslation('events');
  const kinds = useDictionary('activity-kinds');
  const { data: event, error, refetch } = useQuery(eventQuery(eventId));
  const row = event?.activity;
  return (
    <RecordDrawer
      title={row ? `${kinds.nameOf(row.kind)} · ${formatPhone(titleOf(row, kinds.nameOf(row.kind)))}` : t('event')}
      subtitle={
        row ? (
          <>
            <StatusChip tone={toneOf(row)} icon={iconOf(row)} struck={row.state === 'CANCELLED'}>
              {t(`state.${lookOf(row)}`)}
            </StatusChip>
            {row.checkedAt ? (
              <StatusChip tone="teal" icon={CheckCheck}>
                {t('checkedBy', { name: row.checkedByName ?? '' })}
              </StatusChip>
            ) : null}
            <span>{t(`priority.${row.priority}`)}</span>
          </>
        ) : undefined
      }
      onClose={onClose}
    >
      {error && !event ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!event && !error ? <Skeleton height={260} /> : null}
      {event ? <Body event={event} /> : null}
    </RecordDrawer>
  );
}

function Body({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const [doing, setDoing] = useState<Doing | null>(null);
  const row = event.activity;
  const idle = () => setDoing(null);
  return (
    <>
      <Acts event={event} onDo={setDoing} />
      <Facts event={event} />
      {event.history.length > 0 ? (
        <FormSection title={t('moves')}>
          <ol className={classes.moves}>
            {event.history.map((move) => (
              <li key={move.at}>
                <b>
                  {move.from ? formatDate(move.from, 'dateTime') : t('noDate')} → {move.to ? formatDate(move.to, 'dateTime') : t('noDate')}
                </b>
                <span>{move.reason}</span>
                <span className="nz-dimmed">
                  {formatDate(move.at, 'dateTime')} · {move.byName}
                </span>
              </li>
            ))}
          </ol>
        </FormSection>
      ) : null}
      {doing ? (
        <Modal opened onClose={idle} title={t(`doing.${doing}`)} size={560} closeButtonProps={{ 'aria-label': t('common:close') }}>
          {doing === 'hold' ? <HoldForm event={row} onDone={idle} onCancel={idle} /> : null}
          {doing === 'move' ? <MoveForm event={row} onDone={idle} onCancel={idle} /> : null}
          {doing === 'postpone' ? <MoveForm event={row} postpone onDone={idle} onCancel={idle} /> : null}
          {doing === 'cancel' ? <CancelForm event={row} onDone={idle} onCancel={idle} /> : null}
          {doing === 'edit' ? <EventForm event={row} onDone={idle} onCancel={idle} /> : null}
        </Modal>
      ) : null}
    </>
  );
}

function Acts({ event, onDo }: { event: Event; onDo: (doing: Doing) => void }) {
  const { t } = useTranslation('events');
  const row = event.activity;
  const may = (name: string) => row.actions.find((each) => each.name === name)?.allowed === true;
  const check = () => {
    acts.check(row).then(() => told(t('checked')), refused);
  };
  return (
    <div className={classes.acts}>
      <Act actions={row.actions} name="hold">
        <Button leftSection={<CircleCheck size={15} />} onClick={() => onDo('hold')}>
          {t('act.hold')}
        </Button>
      </Act>
      <Act actions={row.actions} name="move">
        <Button variant="default" onClick={() => onDo('move')}>
          {t('act.moveTo')}
        </Button>
      </Act>
      <Act actions={row.actions} name="check">
        <Button leftSection={<CheckCheck size={15} />} onClick={check}>
          {t('act.check')}
        </Button>
      </Act>
      {may('edit') || may('move') || may('cancel') ? (
        <Menu position="bottom-end" shadow="md" width={200}>
          <Menu.Target>
            <ActionIcon variant="default" size={32} aria-label={t('more')}>
              <EllipsisVertical size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {may('edit') ? <Menu.Item onClick={() => onDo('edit')}>{t('act.edit')}</Menu.Item> : null}
            {may('move') ? <Menu.Item onClick={() => onDo('postpone')}>{t('act.postponeTo')}</Menu.Item> : null}
            {may('cancel') ? (
              <Menu.Item color="red" onClick={() => onDo('cancel')}>
                {t('act.cancelTo')}
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </div>
  );
}

function Facts({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const actions = useDictionary('client-actions');
  const row = event.activity;
  const facts: [string, ReactNode][] = [
    [t('field.when'), row.start ? [formatDate(row.start, 'dateTime'), row.end && formatDate(row.end, row.end.slice(0, 10) === row.start.slice(0, 10) ? 'time' : 'dateTime')].filter(Boolean).join(' – ') : t('noDate')],
    [
      t('field.client'),
      row.client?.id ? (
        <Link to="/clients/$clientId" params={{ clientId: row.client.id }}>
          {formatPhone(row.client.name)}
        </Link>
      ) : (
        row.client?.name
      ),
    ],
    [
      t('field.phone'),
      row.client?.phone ? (
        <PhoneLink whom={{ activityId: row.id }} who={row.client.name}>
          {formatPhone(row.client.phone)}
        </PhoneLink>
      ) : null,
    ],
    [t('field.contactPerson'), row.contactPerson],
    [t('field.assignee'), row.assigneeName],
    [t('field.assigner'), row.assignerName],
    [t('field.heldAt'), formatDate(row.heldAt, 'dateTime')],
    [t('field.cancelReason'), row.cancelReason],
  ];
  const texts: [string, string | null][] = [
    [t('field.subject'), row.subject],
    [t('field.goal'), row.goal],
    [t('field.action'), [actions.nameOf(row.action), row.actionDetails].filter(Boolean).join(': ')],
    [t('field.result'), row.result],
    [t('field.description'), row.description],
  ];
  return (
    <>
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
      <dl className={classes.texts}>
        {texts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
