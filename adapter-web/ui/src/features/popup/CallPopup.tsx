import { ActionIcon, Button, CopyButton, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Check, ChevronDown, ChevronUp, Copy, PhoneCall, PhoneIncoming, PhoneOff, PhoneOutgoing, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatuses } from '@/api/queries';
import { useCan } from '@/api/session';
import { useLinkCall } from '@/features/calls/CallClientLink';
import { callQuery } from '@/features/calls/queries';
import { CallActs } from '@/features/telephone/CallActs';
import { CallButton } from '@/features/telephone/CallButton';
import { useActivityName } from '@/features/work/words';
import { formatDuration, formatMoment } from '@/shared/format';
import { formatPhone, formatTyped } from '@/shared/phone';
import { ClientPicker } from '@/shared/ui/ClientPicker';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './CallPopup.module.css';
import { CallWork } from './CallWork';
import type { Phase, Popup } from './follow';
import { NameForm } from './NameForm';
import { usePlan } from './plan';

interface CallPopupProps {
  popup: Popup;
  phase: Phase;
  onClose: () => void;
}

/** One call: how long, who, and what to do about it. */
export function CallPopup({ popup, phase, onClose }: CallPopupProps) {
  const { t } = useTranslation('popup');
  const { call, card } = popup;
  const can = useCan();
  const box = useRef<HTMLElement>(null);
  const [folded, setFolded] = useState(false);
  const [naming, setNaming] = useState(false);
  const [touched, setTouched] = useState(false);
  const over = phase === 'over';
  // What the pop-up knows of a call that is over is how it stood before it ended.
  const ended = useQuery({ ...callQuery(call.id), enabled: over, retry: false }).data;
  const works = call.direction !== 'INTERNAL' && !call.clientHidden && can('events.edit');
  const clientId = card?.id ?? ended?.client?.id ?? call.client?.id;
  const plan = usePlan(call, clientId);
  const planned = useActivityName();
  const unanswered = over && ended !== undefined && ended.answeredAt === null;
  const who = card && card.type !== 'UNKNOWN' ? card.name : (call.client?.name ?? call.callerName ?? '');
  const number = call.hidden ? t('hidden') : formatTyped(call.number ?? '');
  const title = t(over ? (works ? 'result' : 'over') : phase === 'talking' ? (call.direction === 'OUTBOUND' ? 'outbound' : 'talking') : 'incoming');
  const Icon = phase === 'over' ? PhoneOff : phase === 'talking' ? (call.direction === 'OUTBOUND' ? PhoneOutgoing : PhoneCall) : PhoneIncoming;
  const where = call.ownLineName ?? call.queue ?? formatTyped(call.ownLine ?? '');

  // A call that is over goes by itself where there is nothing to write down; else it makes room and waits for its result.
  useEffect(() => {
    if (!over || naming || touched) return;
    const timer = setTimeout(() => {
      if (!works) onClose();
      else if (!box.current?.contains(document.activeElement)) setFolded(true);
    }, 20_000);
    return () => clearTimeout(timer);
  }, [over, naming, touched, works, onClose]);
  // Somebody wrote it down elsewhere.
  const noted = over && works && ended?.noted === true;
  useEffect(() => {
    if (noted) onClose();
  }, [noted, onClose]);

  return (
    <article ref={box} className={classes.popup} data-phase={phase} data-open={(over && works) || undefined} aria-label={`${title}: ${formatPhone(who) || number}`} data-testid={`popup-${call.id}`}>
      <header className={classes.head}>
        <Icon size={15} aria-hidden />
        <span className={classes.title}>
          {title}
          {where ? <span className={classes.where}> · {where}</span> : null}
        </span>
        {folded ? <span className={classes.short}>{formatPhone(who) || number}</span> : null}
        <Duration call={ended ?? call} phase={phase} />
        <ActionIcon size={24} aria-label={folded ? t('unfold') : t('fold')} aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? <ChevronDown size={14} /> : <ChevronUp size={14} />}
        </ActionIcon>
        <ActionIcon size={24} aria-label={t('common:close')} onClick={onClose}>
          <X size={15} />
        </ActionIcon>
      </header>
      {/* Folded it is only hidden: what was typed must not be lost. */}
      <div className={classes.body} hidden={folded}>
        <div className={classes.number}>
          <span className={classes.digits}>{number}</span>
          {call.number && !call.hidden ? (
            <CopyButton value={call.number} timeout={1500}>
              {({ copied, copy }) => (
                <Tooltip label={copied ? t('copied') : t('copy')}>
                  <ActionIcon size={22} aria-label={t('copy')} onClick={copy}>
                    {copied ? <Check size={13} /> : <Copy size={13} />}
                  </ActionIcon>
                </Tooltip>
              )}
            </CopyButton>
          ) : null}
          {over && call.number && !call.hidden ? <CallButton whom={{ callId: call.id }} who={who || number} /> : null}
          {call.callerName && call.callerName !== who ? <span className="nz-dimmed">{call.callerName}</span> : null}
        </div>
        {phase === 'talking' ? <CallActs callId={call.id} answered={call.answeredAt !== null} /> : null}
        {unanswered ? <p className={classes.text}>{t('notReached')}</p> : null}
        <Who popup={popup} onNaming={setNaming} />
        {plan && !over ? <p className={classes.text}>{t('planned', { what: planned(plan) })}</p> : null}
        {works && phase !== 'ringing' ? (
          <CallWork
            call={ended ?? call}
            clientId={clientId}
            over={over}
            unanswered={unanswered}
            onTouched={() => setTouched(true)}
            onSaved={onClose}
          />
        ) : null}
      </div>
    </article>
  );
}

/** Counts every second; the server's instants, so that a reload goes on counting. */
function Duration({ call, phase }: { call: Popup['call']; phase: Phase }) {
  const { t } = useTranslation('popup');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (phase === 'over') return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [phase]);
  const from = Date.parse(phase === 'ringing' ? call.startedAt : (call.answeredAt ?? call.startedAt));
  const until = phase === 'over' && call.endedAt ? Date.parse(call.endedAt) : now;
  return (
    <span className={classes.time} role="timer" aria-label={t('duration')} aria-live="off">
      {formatDuration(Math.max(0, until - from) / 1000)}
    </span>
  );
}

function Who({ popup, onNaming }: { popup: Popup; onNaming: (naming: boolean) => void }) {
  const { t } = useTranslation('popup');
  const { call, card } = popup;
  const statuses = useStatuses();
  const navigate = useNavigate();
  const link = useLinkCall();
  const [choosing, setChoosing] = useState(false);
  const open = (clientId: string) => void navigate({ to: '/clients/$clientId', params: { clientId } });

  if (call.clientHidden) return <p className={classes.text}>{t('hiddenClient', { manager: call.managerName ?? t('nobody') })}</p>;
  const mayLink = call.actions.find((each) => each.name === 'link')?.allowed ?? true;
  const picker = choosing ? (
    <div className={classes.buttons}>
      <ClientPicker
        className={classes.picker}
        aria-label={t('calls:chooseClient')}
        value={null}
        onChange={(client) => {
          if (client) link.mutate({ call, clientId: client.id }, { onSuccess: () => setChoosing(false) });
        }}
      />
      <Button variant="subtle" size="compact-sm" onClick={() => setChoosing(false)}>
        {t('common:cancel')}
      </Button>
    </div>
  ) : null;
  const other = mayLink && !choosing ? (
    <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setChoosing(true)}>
      {t('otherClient')}
    </Button>
  ) : null;

  if (!card && call.candidateClients.length > 0 && !call.client) {
    return (
      <>
        <p className={classes.text}>{t('several')}</p>
        <ul className={classes.matches}>
          {call.candidateClients.map((match) => (
            <li key={match.id}>
              <span className={classes.match}>
                {formatPhone(match.name)} <StatusChip tone={statuses.toneOf(match.status)}>{statuses.nameOf(match.status)}</StatusChip>
              </span>
              <Button variant="default" size="compact-sm" loading={link.isPending} onClick={() => link.mutate({ call, clientId: match.id })}>
                {t('thisOne')}
              </Button>
            </li>
          ))}
        </ul>
        {picker}
        {other}
      </>
    );
  }
  if (!card && call.client) {
    const client = call.client;
    return (
      <div className={classes.name}>
        <strong>{formatPhone(client.name)}</strong>
        <StatusChip tone={statuses.toneOf(client.status)}>{statuses.nameOf(client.status)}</StatusChip>
        <Button variant="default" size="compact-sm" onClick={() => open(client.id)}>
          {t('open')}
        </Button>
      </div>
    );
  }
  if (!card) {
    return call.direction === 'INTERNAL' ? null : (
      <>
        <p className={classes.text}>{t('noCard')}</p>
        {picker}
        {other}
      </>
    );
  }
  if (card.type === 'UNKNOWN') {
    return (
      <>
        <NameForm key={card.id} card={card} onNaming={onNaming} />
        {picker}
        <div className={classes.buttons}>
          <Button variant="default" size="compact-sm" onClick={() => open(card.id)}>
            {t('open')}
          </Button>
          {other}
        </div>
      </>
    );
  }
  const facts = [
    card.managerName ? t('managerIs', { name: card.managerName }) : t('noManager'),
    card.city,
    card.lastCallAt ? t('lastCall', { when: formatMoment(card.lastCallAt) }) : t('firstCall'),
  ].filter(Boolean);
  return (
    <>
      <div className={classes.name}>
        <strong>{card.name}</strong>
        <StatusChip tone={statuses.toneOf(card.status)}>{statuses.nameOf(card.status)}</StatusChip>
      </div>
      <p className={classes.text}>{facts.join(' · ')}</p>
      {picker}
      <div className={classes.buttons}>
        <Button size="compact-sm" onClick={() => open(card.id)}>
          {t('open')}
        </Button>
        {other}
      </div>
    </>
  );
}
