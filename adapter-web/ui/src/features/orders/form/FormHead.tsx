import { ActionIcon, Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { AlarmClock, ArrowRight, EllipsisVertical } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import { formatDay, formatMoney } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { told } from '@/shared/toast';
import { StatusChip } from '@/shared/ui/StatusChip';
import { CancelDialog } from '../CancelDialog';
import { isBack } from '../lead';
import { type Stage, stageIcon, stageTone } from '../look';
import { isZero } from '../money';
import orderClasses from '../Orders.module.css';
import { acts, type Order } from '../queries';
import { ReasonDialog } from '../ReasonDialog';
import { StageDialog } from '../StageDialog';
import { AssignDialog, HandOverDialog } from './Desks';
import classes from './Form.module.css';
import { HeadFacts } from './HeadFacts';
import { isAllowed, OrderAct } from './OrderAct';

type Doing = { what: 'stage'; target: Stage } | { what: 'cancel' | 'resume' | 'hand-over' | 'assign' };

/** Number, stage, client, where it lies, and the acts that lead it on. */
export function FormHead({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const can = useCan();
  const [doing, setDoing] = useState<Doing | null>(null);
  const idle = () => setDoing(null);
  const cancelled = order.cancellation;
  const passed = order.path.filter((stage) => isBack({ stage: cancelled?.from ?? order.stage }, stage));
  const lead = can('orders.stage');
  return (
    <header className={classes.head}>
      <div className={classes.titleRow}>
        <h1 className={classes.title}>{t('numbered', { number: order.number })}</h1>
        <span className="nz-dimmed">{formatDay(order.date)}</span>
        <StatusChip tone={stageTone[order.stage]} icon={stageIcon[order.stage]} struck={order.stage === 'CANCELLED'}>
          {t(`stage.${order.stage}`)}
        </StatusChip>
        {order.overdue ? (
          <StatusChip tone="red" icon={AlarmClock}>
            {t('overdueDue', { date: formatDay(order.form.due) })}
          </StatusChip>
        ) : null}
        {order.client.visible ? (
          <Link to="/clients/$clientId" params={{ clientId: order.client.id }}>
            {formatPhone(order.client.name)}
          </Link>
        ) : (
          <span>{formatPhone(order.client.name)}</span>
        )}
        <div className={classes.acts}>
          <OrderAct order={order} name="hand-over">
            <Button variant="default" onClick={() => setDoing({ what: 'hand-over' })}>
              {t('act.handOver')}
            </Button>
          </OrderAct>
          {lead && order.next && order.stage !== 'CANCELLED' ? (
            <Button rightSection={<ArrowRight size={15} />} onClick={() => setDoing({ what: 'stage', target: order.next! })}>
              {t('act.next', { stage: t(`stage.${order.next}`) })}
            </Button>
          ) : null}
          {cancelled ? (
            <OrderAct order={order} name="take-up-again">
              <Button onClick={() => setDoing({ what: 'resume' })}>{t('act.resume')}</Button>
            </OrderAct>
          ) : null}
          {isAllowed(order, 'go-back') || isAllowed(order, 'cancel') || isAllowed(order, 'assign') ? (
            <Menu position="bottom-end" shadow="md" width={240}>
              <Menu.Target>
                <ActionIcon variant="default" size={32} aria-label={t('more')}>
                  <EllipsisVertical size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {isAllowed(order, 'assign') ? <Menu.Item onClick={() => setDoing({ what: 'assign' })}>{t('act.assign')}</Menu.Item> : null}
                {isAllowed(order, 'go-back') && passed.length > 0 ? (
                  <>
                    <Menu.Label>{t('act.back')}</Menu.Label>
                    {passed.map((stage) => (
                      <Menu.Item key={stage} onClick={() => setDoing({ what: 'stage', target: stage })}>
                        {t(`stage.${stage}`)}
                      </Menu.Item>
                    ))}
                  </>
                ) : null}
                {isAllowed(order, 'cancel') ? (
                  <Menu.Item className={orderClasses.danger} onClick={() => setDoing({ what: 'cancel' })}>
                    {t('act.cancel')}
                  </Menu.Item>
                ) : null}
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </div>
      </div>
      <Steps order={order} passed={passed} />
      {cancelled ? (
        <p className={classes.warning} role="status">
          <span>{t('wasCancelled', { reason: cancelled.reason })}</span>
          <span>{t('cancelledBy', { name: cancelled.by?.name ?? '', stage: t(`stage.${cancelled.from}`) })}</span>
          {cancelled.retained && !isZero(cancelled.retained) ? <span>{t('retained', { sum: formatMoney(cancelled.retained) })}</span> : null}
        </p>
      ) : null}
      <HeadFacts order={order} />
      {doing?.what === 'stage' ? <StageDialog order={order} target={doing.target} onForm onClose={idle} /> : null}
      {doing?.what === 'cancel' ? <CancelDialog order={order} onClose={idle} /> : null}
      {doing?.what === 'hand-over' ? <HandOverDialog order={order} onClose={idle} /> : null}
      {doing?.what === 'assign' ? <AssignDialog order={order} onClose={idle} /> : null}
      {doing?.what === 'resume' ? (
        <ReasonDialog
          title={t('resumeDialog.title', { number: order.number })}
          label={t('field.reason')}
          go={t('resumeDialog.go')}
          onGo={(reason) => acts.resume(order, reason)}
          onDone={() => {
            told(t('done.resume', { number: order.number }));
            idle();
          }}
          onClose={idle}
        />
      ) : null}
    </header>
  );
}

/** The way of the order: what it has passed, where it is, what lies ahead. */
function Steps({ order, passed }: { order: Order; passed: Stage[] }) {
  const { t } = useTranslation('orders');
  return (
    <ol className={classes.steps} aria-label={t('path')}>
      {order.path.map((stage) => {
        const Icon = stageIcon[stage];
        const here = stage === order.stage;
        const style = here ? ({ '--step-bg': `var(--t-${stageTone[stage]}-bg)`, '--step-fg': `var(--t-${stageTone[stage]}-fg)` } as CSSProperties) : undefined;
        return (
          <li key={stage} className={classes.step} style={style} aria-current={here ? 'step' : undefined} data-passed={passed.includes(stage) || undefined}>
            <Icon size={13} aria-hidden />
            {t(`stage.${stage}`)}
          </li>
        );
      })}
    </ol>
  );
}
