import { Button, Menu, Modal, Textarea, Tooltip, UnstyledButton } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once } from '@/api/client';
import { ApiProblem, messageOf } from '@/api/problem';
import { useStatuses } from '@/api/queries';
import { refused } from '@/shared/toast';
import { StatusChip } from '@/shared/ui/StatusChip';
import type { ClientCard } from '../queries';
import classes from './CardHead.module.css';
import { useEditing } from './editing';

/** The status offers only the moves that the office permits from here; losing a client asks why. */
export function StatusMenu() {
  const { t } = useTranslation('clients');
  const { card, locked, act, done } = useEditing();
  const statuses = useStatuses();
  const [losing, setLosing] = useState<string | null>(null);
  const seen = card.status;

  const moveOn = (to: string, reason?: string) => {
    const key = newKey();
    return act((current: ClientCard) => {
      // A colleague moved it meanwhile: whether this step still makes sense is for people to say.
      if (current.status !== seen) {
        return Promise.reject(new ApiProblem({ status: 409, title: t('movedMeanwhile', { status: statuses.nameOf(current.status) }) }));
      }
      return ask(
        api.POST('/clients/{clientId}/status-changes', {
          params: { path: { clientId: card.id }, header: { ...once(key), ...ifMatch(current.version) } },
          body: { status: to, reason: reason ?? null },
        }),
      );
    }).then((changed) => {
      const back = changed.permittedStatuses.includes(seen);
      const needsReason = statuses.all.find((each) => each.code === seen)?.kind === 'LOST';
      done(
        t('moved', { status: statuses.nameOf(to) }),
        back && !needsReason
          ? () =>
              act((current) =>
                ask(
                  api.POST('/clients/{clientId}/status-changes', {
                    params: { path: { clientId: card.id }, header: { ...once(), ...ifMatch(current.version) } },
                    body: { status: seen, reason: t('undoReason') },
                  }),
                ),
              )
          : undefined,
      );
    });
  };

  const chip = <StatusChip tone={statuses.toneOf(seen)}>{statuses.nameOf(seen)}</StatusChip>;
  if (locked || card.permittedStatuses.length === 0) {
    return (
      <Tooltip label={locked || t('noMoves')}>
        <span tabIndex={0} className={classes.status}>
          {chip}
        </span>
      </Tooltip>
    );
  }
  return (
    <>
      <Menu position="bottom-start" shadow="md" width={220}>
        <Menu.Target>
          <UnstyledButton className={classes.status} aria-label={t('changeStatus', { status: statuses.nameOf(seen) })}>
            <span className={classes.move}>
              {chip}
              <ChevronDown size={14} aria-hidden />
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('moveTo')}</Menu.Label>
          {card.permittedStatuses.map((code) => (
            <Menu.Item
              key={code}
              onClick={() => {
                if (statuses.all.find((each) => each.code === code)?.kind === 'LOST') setLosing(code);
                else moveOn(code).catch(refused);
              }}
            >
              <StatusChip tone={statuses.toneOf(code)}>{statuses.nameOf(code)}</StatusChip>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {losing ? <LostDialog status={statuses.nameOf(losing)} onClose={() => setLosing(null)} onMove={(reason) => moveOn(losing, reason)} /> : null}
    </>
  );
}

function LostDialog({ status, onClose, onMove }: { status: string; onClose: () => void; onMove: (reason: string) => Promise<unknown> }) {
  const { t } = useTranslation('clients');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = () => {
    if (!reason.trim() || busy) return;
    setBusy(true);
    onMove(reason.trim()).then(onClose, (error: unknown) => {
      setRefusal(messageOf(error));
      setBusy(false);
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('lostTitle', { status })} size={440} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Textarea
          label={t('lostReason')}
          required
          data-autofocus
          autosize
          minRows={3}
          maxLength={1000}
          value={reason}
          error={refusal}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey) submit();
          }}
        />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!reason.trim()}>
            {t('moveTo')}: {status}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
