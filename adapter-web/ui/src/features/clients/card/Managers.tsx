import { ActionIcon, Button, Checkbox, Modal, Tooltip } from '@mantine/core';
import { Star, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { messageOf } from '@/api/problem';
import { useMe } from '@/api/session';
import { formatDate } from '@/shared/format';
import { refused } from '@/shared/toast';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { FormSection } from '@/shared/ui/FormSection';
import head from './CardHead.module.css';
import { useEditing } from './editing';
import facts from './Facts.module.css';
import classes from './Records.module.css';

type Manager = Schemas['Manager'];

/** Who looks after the client now and who did before. */
export function Managers() {
  const { t } = useTranslation('clients');
  const me = useMe();
  const { card, act, done } = useEditing();
  const [assigning, setAssigning] = useState(false);
  const may = (name: string) => card.actions.find((each) => each.name === name)?.allowed ?? false;
  const present = card.managers.filter((each) => each.until === null);
  const former = card.managers.filter((each) => each.until !== null);
  const clientId = card.id;

  const assign = (employeeId: string, responsible: boolean) => {
    const key = newKey();
    return act((current) =>
      ask(
        api.POST('/clients/{clientId}/managers', {
          params: { path: { clientId }, header: { ...once(key), ...ifMatch(current.version) } },
          body: { employeeId, responsible },
        }),
      ),
    );
  };
  const release = (employeeId: string) =>
    act((current) =>
      ask(
        api.DELETE('/clients/{clientId}/managers/{employeeId}', {
          params: { path: { clientId, employeeId }, header: ifMatch(current.version) },
        }),
      ),
    );
  const before = present.find((each) => each.responsible);
  const give = async (employeeId: string, responsible: boolean) => {
    const changed = await assign(employeeId, responsible);
    const name = changed.managers.find((each) => each.employeeId === employeeId)?.name ?? '';
    const undo = may('reassign')
      ? () => (responsible && before && before.employeeId !== employeeId ? assign(before.employeeId, true) : release(employeeId))
      : undefined;
    done(t('manager.assigned', { name }), undo);
  };
  return (
    <FormSection title={t('section.managers')}>
      {present.length === 0 ? <p className={facts.none}>{t('noManager')}</p> : null}
      <ul className={classes.managers}>
        {present.map((manager) => (
          <li key={manager.employeeId} className={classes.manager}>
            <div className={classes.body}>
              <div>
                {manager.name}
                {manager.responsible ? (
                  <span className={facts.main} title={t('responsible')}>
                    <Star size={13} role="img" aria-label={t('responsible')} />
                  </span>
                ) : null}
              </div>
              <div className={classes.meta}>
                {manager.responsible ? t('responsible') : t('helper')}, {t('since', { day: formatDate(manager.since) })}
              </div>
            </div>
            {may('reassign') ? (
              <Tooltip label={t('manager.release')}>
                <ActionIcon
                  aria-label={t('manager.releaseOne', { name: manager.name })}
                  onClick={() =>
                    void release(manager.employeeId).then(
                      () => done(t('manager.released', { name: manager.name }), () => assign(manager.employeeId, manager.responsible)),
                      refused,
                    )
                  }
                >
                  <UserMinus size={14} />
                </ActionIcon>
              </Tooltip>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        {may('take') ? (
          <Button size="compact-sm" onClick={() => void give(me.employeeId, true).catch(refused)}>
            {t('manager.take')}
          </Button>
        ) : null}
        {may('reassign') ? (
          <Button variant="default" size="compact-sm" onClick={() => setAssigning(true)}>
            {t('manager.assign')}
          </Button>
        ) : null}
      </div>
      {former.length > 0 ? (
        <>
          <h4 className={classes.before}>{t('manager.before')}</h4>
          <ul className={classes.managers}>
            {former.map((manager) => (
              <Former key={`${manager.employeeId} ${manager.since}`} manager={manager} />
            ))}
          </ul>
        </>
      ) : null}
      {assigning ? <AssignDialog present={present} onClose={() => setAssigning(false)} onAssign={give} /> : null}
    </FormSection>
  );
}

function Former({ manager }: { manager: Manager }) {
  const { t } = useTranslation('clients');
  return (
    <li className={classes.gone}>
      <div>
        {manager.name}
        {manager.works ? '' : ` (${t('manager.dismissed')})`}
      </div>
      <div className={classes.meta}>{t('fromTo', { from: formatDate(manager.since), to: formatDate(manager.until) })}</div>
    </li>
  );
}

interface AssignProps {
  present: Manager[];
  onClose: () => void;
  onAssign: (employeeId: string, responsible: boolean) => Promise<unknown>;
}

function AssignDialog({ present, onClose, onAssign }: AssignProps) {
  const { t } = useTranslation('clients');
  const [who, setWho] = useState<string | null>(null);
  const [responsible, setResponsible] = useState(true);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const current = present.find((each) => each.responsible);
  return (
    <Modal opened onClose={onClose} title={t('manager.assign')} size={420} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        className={head.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!who || busy) return;
          setBusy(true);
          onAssign(who, responsible).then(onClose, (error: unknown) => {
            setRefusal(messageOf(error));
            setBusy(false);
          });
        }}
      >
        <EmployeePicker label={t('manager.who')} required data-autofocus value={who} onChange={setWho} except={current?.employeeId} error={refusal} />
        <Checkbox
          label={t('manager.asResponsible')}
          description={responsible ? (current ? t('manager.replaces', { name: current.name }) : undefined) : t('manager.asHelper')}
          checked={responsible}
          onChange={(event) => setResponsible(event.currentTarget.checked)}
        />
        <div className={head.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!who}>
            {t('manager.assign')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
