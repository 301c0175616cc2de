import { Button, Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useCan } from '@/api/session';
import { stateIcon, stateTone } from '@/features/measurements/task/look';
import { useAct } from '@/features/events/useAct';
import { formatDate, formatDay, formatMoment } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Refusal } from '@/shared/ui/Refusal';
import { StatusChip } from '@/shared/ui/StatusChip';
import ordersClasses from '../Orders.module.css';
import { acts, type Order } from '../queries';
import classes from './Form.module.css';
import { OrderAct } from './OrderAct';
import { type Chip, count, Facts, Section } from './Section';

/** The measurement on which project and calculation rest. */
export function MeasurementSection({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const can = useCan();
  const [choosing, setChoosing] = useState(false);
  const { measurement } = order;
  const chip: Chip =
    order.measurementStanding === 'ACCEPTED'
      ? { tone: 'green', text: t('chip.ready') }
      : order.measurementStanding === 'SUPERSEDED'
        ? { tone: 'amber', text: t('chip.replaced') }
        : measurement
          ? { tone: 'cyan', text: t('chip.partly') }
          : { tone: 'gray', text: t('chip.empty') };
  const unlink = () => void acts.link(order, null).then(() => told(t('done.unlinked')), refused);
  return (
    <Section
      name="measurement"
      chip={chip}
      filled={count(measurement, measurement?.measuredAt, measurement?.fileIds)}
      actions={
        <>
          {measurement ? (
            <OrderAct order={order} name="link-measurement">
              <Button size="compact-sm" variant="subtle" onClick={unlink}>
                {t('measurement.unlink')}
              </Button>
            </OrderAct>
          ) : null}
          {can('measurements.view') ? (
            <OrderAct order={order} name="link-measurement">
              <Button size="compact-sm" variant="default" onClick={() => setChoosing(true)}>
                {t(measurement ? 'measurement.change' : 'measurement.link')}
              </Button>
            </OrderAct>
          ) : null}
        </>
      }
    >
      {measurement ? (
        <Facts
          facts={[
            [
              t('measurement.request'),
              can('measurements.view') ? (
                <Link to="/measurements/$measurementId" params={{ measurementId: measurement.id }}>
                  {measurement.number}
                </Link>
              ) : (
                measurement.number
              ),
            ],
            [t('measurement.requestedOn'), formatDay(measurement.requestedOn)],
            [t('measurement.measuredAt'), formatDate(measurement.measuredAt, 'dateTime')],
            [
              t('measurement.state'),
              <StatusChip tone={stateTone(measurement.state)} icon={stateIcon(measurement.state)} key="state">
                {t(`measurements:state.${measurement.state}`)}
              </StatusChip>,
            ],
            [t('measurement.files'), measurement.fileIds.length > 0 ? t('measurement.filesCount', { count: measurement.fileIds.length }) : null],
          ]}
        />
      ) : (
        <p className={classes.note}>{t('measurement.none')}</p>
      )}
      {choosing ? <LinkDialog order={order} onClose={() => setChoosing(false)} /> : null}
    </Section>
  );
}

export function LinkDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const [chosen, setChosen] = useState<string | null>(order.measurement?.id ?? null);
  const { busy, run, refusal } = useAct('orders');
  const list = useQuery({
    queryKey: ['measurements', 'to-link', order.client.id],
    queryFn: async () => (await ask(api.GET('/measurements', { params: { query: { client: order.client.id, limit: 50 } } }))).items,
    staleTime: 0,
  });
  const link = () =>
    void run(
      () => acts.link(order, chosen),
      () => {
        told(t('done.measurement'));
        onClose();
      },
    );
  return (
    <Modal opened onClose={onClose} title={t('measurement.choose')} size={560} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={ordersClasses.form}>
        {list.error ? <ErrorState error={list.error} onRetry={() => void list.refetch()} compact /> : null}
        {list.isPending ? <Skeleton height={100} /> : null}
        {list.data?.length === 0 ? <p className={classes.note}>{t('measurement.noneToChoose')}</p> : null}
        <ul className={classes.choices}>
          {list.data?.map((row) => (
            <li key={row.id}>
              <button type="button" className={classes.choice} aria-pressed={chosen === row.id} onClick={() => setChosen(row.id)}>
                <b>{`№ ${row.number}`}</b>
                <span>{row.object}</span>
                <span>{t(`measurements:state.${row.state}`)}</span>
                <span>{formatMoment(row.start)}</span>
              </button>
            </li>
          ))}
        </ul>
        <Refusal text={refusal()} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button loading={busy} disabled={!chosen || chosen === order.measurement?.id} onClick={link}>
            {t('measurement.link')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
