import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/features/events/useAct';
import { type GivenFile, TaskFiles } from '@/features/measurements/TaskFiles';
import { formatDate, formatDay } from '@/shared/format';
import { told } from '@/shared/toast';
import { orNull } from '@/shared/useFields';
import { DateField } from '@/shared/ui/DateField';
import { Refusal } from '@/shared/ui/Refusal';
import { dayOf } from '@/shared/zone';
import ordersClasses from '../Orders.module.css';
import { acts, type Order } from '../queries';
import { FileLinks } from './FileLinks';
import classes from './Form.module.css';
import { OrderAct } from './OrderAct';
import { type Chip, count, Facts, Section } from './Section';

/** Drawings, sketches, views: each version stays as it was. */
export function ProjectSection({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const [adding, setAdding] = useState(false);
  const latest = order.projects.at(-1);
  const former = order.projects.slice(0, -1).reverse();
  const chip: Chip = order.projectStale
    ? { tone: 'amber', text: t('chip.stale') }
    : latest
      ? { tone: 'green', text: t('chip.ready') }
      : { tone: 'gray', text: t('chip.empty') };
  return (
    <Section
      name="project"
      chip={chip}
      filled={count(latest?.drawnOn, latest?.description, latest?.fileIds)}
      actions={
        <OrderAct order={order} name="add-project">
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('project.add')}
          </Button>
        </OrderAct>
      }
    >
      {order.projectStale ? <p className={classes.warning}>{t('project.stale')}</p> : null}
      {latest ? <Version order={order} project={latest} /> : <p className={classes.note}>{t('project.none')}</p>}
      {former.length > 0 ? (
        <details>
          <summary>{t('project.former', { count: former.length })}</summary>
          <ul className={classes.versions}>
            {former.map((project) => (
              <li key={project.number}>
                <Version order={order} project={project} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {adding ? <ProjectDialog order={order} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function Version({ order, project }: { order: Order; project: Order['projects'][number] }) {
  const { t } = useTranslation('orders');
  return (
    <>
      <p className={classes.note}>
        <b>{t('project.version', { number: project.number })}</b> · {[project.by?.name, formatDate(project.at, 'dateTime')].filter(Boolean).join(', ')}
      </p>
      <Facts
        facts={[
          [t('project.drawnOn'), formatDay(project.drawnOn)],
          [t('project.description'), project.description],
          [t('project.files'), <FileLinks key="files" orderId={order.id} ids={project.fileIds} none={t('project.noFiles')} />],
        ]}
      />
    </>
  );
}

export function ProjectDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const [drawnOn, setDrawnOn] = useState<string | null>(() => dayOf(new Date()));
  const [description, setDescription] = useState('');
  const [files, setFiles] = useState<GivenFile[]>([]);
  const [sending, setSending] = useState(false);
  const { busy, run, fields, refusal } = useAct('orders');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!drawnOn || sending) return;
    void run(
      () => acts.addProject(order, { drawnOn, description: orNull(description), fileIds: files.map((each) => each.id) }),
      () => {
        told(t('done.project'));
        onClose();
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('project.add')} size={560} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={ordersClasses.form} onSubmit={submit} noValidate>
        <DateField label={t('project.drawnOn')} required value={drawnOn} onChange={setDrawnOn} error={fields.drawnOn ?? (drawnOn ? undefined : t('payment.dayNeeded'))} />
        <Textarea
          label={t('project.description')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={4000}
          value={description}
          error={fields.description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <TaskFiles title={t('project.files')} files={files} onChange={setFiles} onBusy={setSending} />
        <Refusal text={refusal('drawnOn', 'description')} />
        <div className={ordersClasses.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={sending || !drawnOn}>
            {t('project.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
