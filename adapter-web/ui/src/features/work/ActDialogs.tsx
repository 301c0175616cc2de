import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { fieldErrors, messageOf } from '@/api/problem';
import { useDictionary } from '@/api/queries';
import { useMe } from '@/api/session';
import { formatMoment } from '@/shared/format';
import { told } from '@/shared/toast';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { MomentField } from '@/shared/ui/MomentField';
import { fromLocal, toLocal } from '@/shared/zone';
import { type ActivityRow, cancelActivity, endOf, holdActivity, planActivity, refreshWork, rescheduleActivity } from './queries';
import { useActivityName } from './words';
import classes from './Work.module.css';

interface DialogProps {
  activity: ActivityRow;
  onClose: () => void;
}

interface AskProps {
  title: string;
  submit: string;
  ready: boolean;
  onClose: () => void;
  run: (key: string) => Promise<unknown>;
  done: string;
  clientId?: string | null;
  children: (errors: Record<string, string>) => ReactNode;
}

/** A short question with one answer; what the server refuses is said at the field it is about. */
function Ask({ title, submit, ready, onClose, run, done, clientId, children }: AskProps) {
  const { t } = useTranslation('work');
  const [key] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const act = () => {
    if (!ready || busy) return;
    setBusy(true);
    run(key).then(
      () => {
        told(done);
        refreshWork(clientId);
        onClose();
      },
      (error: unknown) => {
        const byField = Object.fromEntries(Object.entries(fieldErrors(error)).map(([path, text]) => [path.split('.').at(-1)!, text]));
        setErrors(Object.keys(byField).length > 0 ? byField : { all: messageOf(error) });
        setBusy(false);
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={title} size={440} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        className={classes.ask}
        onSubmit={(event) => {
          event.preventDefault();
          act();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) act();
        }}
      >
        {children(errors)}
        {errors.all ? (
          <p className={classes.editorSays} role="alert">
            {errors.all}
          </p>
        ) : null}
        <div className={classes.askFoot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!ready}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** It took place: with what result. */
export function DoneDialog({ activity, onClose }: DialogProps) {
  const { t } = useTranslation('work');
  const what = useActivityName()(activity);
  const results = useDictionary('contact-results');
  const [result, setResult] = useState('');
  const [description, setDescription] = useState('');
  const suggestions = useId();
  return (
    <Ask
      title={t('done.ask', { what })}
      submit={t('done.submit')}
      ready
      onClose={onClose}
      clientId={activity.client?.id}
      done={t('done.ok')}
      run={(key) => holdActivity(activity, key, { result: result || null, description: description || null })}
    >
      {(errors) => (
        <>
          <TextInput
            data-autofocus
            label={t('done.result')}
            list={suggestions}
            maxLength={500}
            value={result}
            error={errors.result}
            onChange={(event) => setResult(event.currentTarget.value)}
          />
          <datalist id={suggestions}>
            {results.offered.map((each) => (
              <option key={each.code} value={each.name} />
            ))}
          </datalist>
          <Textarea
            label={t('done.text')}
            autosize
            minRows={2}
            maxLength={4000}
            value={description}
            error={errors.description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
        </>
      )}
    </Ask>
  );
}

/** To another date, and why. */
export function MoveDialog({ activity, onClose }: DialogProps) {
  const { t } = useTranslation('work');
  const what = useActivityName()(activity);
  const [when, setWhen] = useState(activity.start ? toLocal(activity.start) : '');
  const [reason, setReason] = useState('');
  const start = fromLocal(when);
  return (
    <Ask
      title={t('move.title', { what })}
      submit={t('move.submit')}
      ready={start !== null && reason.trim() !== ''}
      onClose={onClose}
      clientId={activity.client?.id}
      done={t('move.ok', { when: formatMoment(start) })}
      run={(key) => rescheduleActivity(activity, key, { start: start!, end: endOf(activity, start!), reason: reason.trim() })}
    >
      {(errors) => (
        <>
          <MomentField
            data-autofocus
            required
            label={t('move.when')}
            value={when}
            error={errors.start ?? errors.end}
            onChange={setWhen}
          />
          <Textarea
            label={t('move.reason')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            error={errors.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </Ask>
  );
}

/** It will not take place, and why. */
export function CancelDialog({ activity, onClose }: DialogProps) {
  const { t } = useTranslation('work');
  const what = useActivityName()(activity);
  const [reason, setReason] = useState('');
  return (
    <Ask
      title={t('cancel.title', { what })}
      submit={t('cancel.submit')}
      ready={reason.trim() !== ''}
      onClose={onClose}
      clientId={activity.client?.id}
      done={t('cancel.ok')}
      run={(key) => cancelActivity(activity, key, { reason: reason.trim() })}
    >
      {(errors) => (
        <Textarea
          data-autofocus
          label={t('cancel.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          error={errors.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </Ask>
  );
}

/** What is to be done next with a client. */
export function PlanDialog({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const { t } = useTranslation('work');
  const me = useMe();
  const kinds = useDictionary('activity-kinds');
  const [kind, setKind] = useState('call');
  const [when, setWhen] = useState('');
  const [subject, setSubject] = useState('');
  const [assignee, setAssignee] = useState<string | null>(me.employeeId);
  const start = fromLocal(when);
  return (
    <Ask
      title={t('next.planTitle')}
      submit={t('next.plan')}
      ready={start !== null}
      onClose={onClose}
      clientId={clientId}
      done={t('next.ok', { when: formatMoment(start) })}
      run={(key) => planActivity(key, { kind, clientId, start: start!, subject: subject || null, assigneeId: assignee })}
    >
      {(errors) => (
        <>
          <NativeSelect label={t('next.kind')} data={kinds.options(kind)} value={kind} onChange={(event) => setKind(event.currentTarget.value)} />
          <MomentField
            data-autofocus
            required
            label={t('next.when')}
            value={when}
            error={errors.start}
            onChange={setWhen}
          />
          <TextInput
            label={t('next.subject')}
            maxLength={200}
            value={subject}
            error={errors.subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <EmployeePicker label={t('next.assignee')} value={assignee} onChange={setAssignee} clearable={false} />
        </>
      )}
    </Ask>
  );
}
