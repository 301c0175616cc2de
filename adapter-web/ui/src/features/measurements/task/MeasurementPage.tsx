import { ActionIcon, Button, Menu, Modal, Skeleton } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { CheckCheck, EllipsisVertical, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format';
import { refused, told } from '@/shared/toast';
import { Act } from '@/shared/ui/Can';
import { ErrorState } from '@/shared/ui/ErrorState';
import { StatusChip } from '@/shared/ui/StatusChip';
import { Clarifications } from './Clarifications';
import { AskForm } from './AskForm';
import { stateIcon, stateTone } from './look';
import classes from './MeasurementPage.module.css';
import { acts, type Measurement, useMeasurement } from './queries';
import { ReasonForm } from './ReasonForm';
import { ReturnForm } from './ReturnForm';
import { ResultView } from './ResultView';
import { TaskFacts } from './TaskFacts';
import { TaskForm } from './TaskForm';

/** One measurement: the task, what came of it, the questions, and the verdict. */
export default function MeasurementPage(): ReactNode {
  const { measurementId } = useParams({ from: '/shell/measurements/$measurementId' });
  const { data: measurement, error, refetch } = useMeasurement(measurementId);
  if (error && !measurement) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!measurement) return <Skeleton height={360} />;
  return <Whole measurement={measurement} />;
}

type Doing = 'edit' | 'cancel' | 'return' | 'ask';

function Whole({ measurement }: { measurement: Measurement }) {
  const { t } = useTranslation('measurements');
  const [doing, setDoing] = useState<Doing | null>(null);
  const idle = () => setDoing(null);
  const act = (promise: Promise<unknown>, words: string) => void promise.then(() => told(words), refused);
  return (
    <div className={classes.page} data-testid={`measurement-${measurement.id}`}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('numbered', { number: measurement.number })}</h1>
        <StatusChip tone={stateTone(measurement.state)} icon={stateIcon(measurement.state)} struck={measurement.state === 'CANCELLED'}>
          {t(`state.${measurement.state}`)}
        </StatusChip>
        {measurement.overdue ? (
          <StatusChip tone="red" icon={stateIcon('CANCELLED')}>
            {t('overdueSince', { date: formatDate(measurement.due, 'dateTime') })}
          </StatusChip>
        ) : null}
        <Lineage measurement={measurement} />
        <Tools measurement={measurement} onDo={setDoing} />
      </div>
      <div className={classes.columns}>
        <div className={classes.card}>
          <TaskFacts measurement={measurement} />
        </div>
        <div className={classes.stack}>
          <Verdict
            measurement={measurement}
            onAccept={() => act(acts.accept(measurement), t('done.accept', { number: measurement.number }))}
            onReturn={() => setDoing('return')}
          />
          <div className={classes.card}>
            <ResultView measurement={measurement} />
          </div>
          <div className={classes.card}>
            <Clarifications measurement={measurement} onAsk={() => setDoing('ask')} />
          </div>
        </div>
      </div>
      {doing ? (
        <Modal opened onClose={idle} title={t(`doing.${doing}`)} size={doing === 'edit' ? 720 : 520} closeButtonProps={{ 'aria-label': t('common:close') }}>
          {doing === 'edit' ? <TaskForm measurement={measurement} onDone={idle} onCancel={idle} /> : null}
          {doing === 'cancel' ? <ReasonForm measurement={measurement} onDone={idle} onCancel={idle} /> : null}
          {doing === 'return' ? <ReturnForm measurement={measurement} onDone={idle} onCancel={idle} /> : null}
          {doing === 'ask' ? <AskForm measurement={measurement} onDone={idle} onCancel={idle} /> : null}
        </Modal>
      ) : null}
    </div>
  );
}

function Lineage({ measurement }: { measurement: Measurement }) {
  const { t } = useTranslation('measurements');
  const { supersedes, supersededBy } = measurement;
  return (
    <>
      {supersedes ? (
        <Link to="/measurements/$measurementId" params={{ measurementId: supersedes.id }}>
          {t('supersedes', { number: supersedes.number })}
        </Link>
      ) : null}
      {supersededBy ? (
        <Link to="/measurements/$measurementId" params={{ measurementId: supersededBy.id }}>
          {t('supersededBy', { number: supersededBy.number })}
        </Link>
      ) : null}
    </>
  );
}

function Tools({ measurement, onDo }: { measurement: Measurement; onDo: (doing: Doing) => void }) {
  const { t } = useTranslation('measurements');
  const navigate = useNavigate();
  const may = (name: string) => measurement.actions.some((each) => each.name === name && each.allowed);
  const unplan = () => void acts.unplan(measurement).then(() => told(t('done.unplan')), refused);
  return (
    <div className={classes.acts}>
      <Act actions={measurement.actions} name="plan">
        <Button
          variant="default"
          onClick={() =>
            void navigate({ to: '/measurements', search: { plan: measurement.id } })
          }
        >
          {t(measurement.visit ? 'act.move' : 'act.plan')}
        </Button>
      </Act>
      <Act actions={measurement.actions} name="change">
        <Button variant="default" onClick={() => onDo('edit')}>
          {t('act.change')}
        </Button>
      </Act>
      {may('unplan') || may('cancel') ? (
        <Menu position="bottom-end" shadow="md" width={220}>
          <Menu.Target>
            <ActionIcon variant="default" size={32} aria-label={t('more')}>
              <EllipsisVertical size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {may('unplan') ? <Menu.Item onClick={unplan}>{t('act.unplan')}</Menu.Item> : null}
            {may('cancel') ? (
              <Menu.Item color="red" onClick={() => onDo('cancel')}>
                {t('act.cancel')}
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </div>
  );
}

/** Only for what waits for a verdict, and for what was sent back or cancelled: why. */
function Verdict({ measurement, onAccept, onReturn }: { measurement: Measurement; onAccept: () => void; onReturn: () => void }) {
  const { t } = useTranslation('measurements');
  const last = measurement.submissions.at(-1);
  if (measurement.phase === 'SUBMITTED' && last) {
    const left = measurement.toBeViewed.filter((id) => !measurement.files.find((file) => file.id === id)?.openedAt).length;
    return (
      <div className={classes.verdict} role="status">
        <span className={classes.words}>
          {t('waits', { name: measurement.assigner.name, version: last.number, at: formatDate(last.at, 'dateTime') })}
          {left > 0 ? ` ${t('leftToOpen', { count: left })}` : ''}
        </span>
        <Act actions={measurement.actions} name="return">
          <Button variant="default" leftSection={<Undo2 size={15} />} onClick={onReturn}>
            {t('act.return')}
          </Button>
        </Act>
        <Act actions={measurement.actions} name="accept">
          <Button leftSection={<CheckCheck size={15} />} onClick={onAccept}>
            {t('act.accept')}
          </Button>
        </Act>
      </div>
    );
  }
  const verdict = last?.verdict;
  if (measurement.phase === 'RETURNED' && verdict)
    return (
      <div className={`${classes.verdict} ${classes.returned}`} role="status">
        <span className={classes.words}>{t('wasReturned', { name: verdict.by.name, reason: verdict.reason ?? '', until: formatDate(verdict.until, 'dateTime') })}</span>
      </div>
    );
  if (measurement.cancellation)
    return (
      <div className={`${classes.verdict} ${classes.returned}`} role="status">
        <span className={classes.words}>{t('wasCancelled', { name: measurement.cancellation.by.name, reason: measurement.cancellation.reason })}</span>
      </div>
    );
  return null;
}
