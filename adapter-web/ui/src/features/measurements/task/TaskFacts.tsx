import { Link } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mapLink } from '@/features/clients/card/Addresses';
import { addressText } from '@/features/clients/card/words';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatDate } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import classes from './MeasurementPage.module.css';
import type { Measurement } from './queries';

/** The form of the task, as it was filled in. */
export function TaskFacts({ measurement }: { measurement: Measurement }) {
  const { t } = useTranslation('measurements');
  const { task, visit, client } = measurement;
  const { address } = task;
  const site = [
    address.entrance && t('site.entrance', { value: address.entrance }),
    address.floor !== null && address.floor !== undefined && t('site.floor', { value: address.floor }),
    address.entranceCode && t('site.code', { value: address.entranceCode }),
  ]
    .filter(Boolean)
    .join(', ');
  const facts: [string, ReactNode][] = [
    [
      t('field.visit'),
      visit ? (
        <>
          {formatDate(visit.start, 'dateTime')} – {formatDate(visit.end, 'time')}
          {visit.seenAt ? null : <span className={classes.note}> · {t('notSeen')}</span>}
        </>
      ) : (
        <span className="nz-dimmed">{t('unplanned')}</span>
      ),
    ],
    [t('field.measurer'), visit?.measurer.name],
    [t('field.startedAt'), formatDate(measurement.startedAt, 'dateTime')],
    [
      t('field.client'),
      client.visible ? (
        <Link to="/clients/$clientId" params={{ clientId: client.id }}>
          {formatPhone(client.name)}
        </Link>
      ) : (
        formatPhone(client.name)
      ),
    ],
    [t('field.contact'), task.contact],
    [
      t('field.phone'),
      measurement.phone ? (
        client.visible ? (
          <PhoneLink whom={{ clientId: client.id }} who={client.name}>
            {formatPhone(measurement.phone)}
          </PhoneLink>
        ) : (
          formatPhone(measurement.phone)
        )
      ) : null,
    ],
    [
      t('field.address'),
      <>
        {addressText(address)}{' '}
        <a href={mapLink(address)} target="_blank" rel="noreferrer noopener">
          <MapPin size={12} aria-hidden /> {t('onMap')}
        </a>
      </>,
    ],
    [t('field.site'), site],
    [t('field.access'), task.access],
    [t('field.district'), measurement.districtName],
    [t('field.kind'), measurement.kindName],
    [t('field.object'), task.object],
    [t('field.whatToMeasure'), task.whatToMeasure],
    [t('field.samples'), task.samples],
    [t('field.wishes'), task.wishes],
    [t('field.comment'), task.comment],
    [t('field.priority'), t(`priority.${task.priority ?? 'NORMAL'}`)],
    [t('field.assigner'), measurement.assigner.name],
    [t('field.createdAt'), formatDate(measurement.createdAt, 'dateTime')],
  ];
  return (
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
  );
}
