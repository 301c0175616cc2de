import { Button, TextInput } from '@mantine/core';
import { CirclePause, CircleSlash, Phone, PhoneForwarded, PhoneOff, Search } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ErrorState } from '@/shared/ui/ErrorState';
import { formatMoment } from '@/shared/format';
import { StatusChip } from '@/shared/ui/StatusChip';
import { usePresence, useTransfer } from './orders';
import classes from './telephone.module.css';

type Colleague = Schemas['ColleagueTelephone'];

const order = { FREE: 0, UNKNOWN: 1, RINGING: 2, BUSY: 3, OFFLINE: 4 } as const;
const tones = { FREE: 'green', UNKNOWN: 'gray', RINGING: 'amber', BUSY: 'red', OFFLINE: 'slate' } as const;
const icons = { FREE: Phone, UNKNOWN: Phone, RINGING: Phone, BUSY: PhoneOff, OFFLINE: CircleSlash };

const rank = (each: Colleague) => order[each.state] + (each.pausedInQueues ? 0.5 : 0) + (each.absent || each.awayUntil ? 10 : 0);
const fits = (each: Colleague, text: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${each.name} ${each.department ?? ''} ${each.extension}`.toLowerCase().replaceAll('\u0451', '\u0435').includes(word.replaceAll('\u0451', '\u0435')));

/** To whom the call goes: those who are free stand first; Enter gives it away at once, Ctrl+Enter asks the colleague first. */
export function Transfer({ callId, onAsked, onClose }: { callId: string; onAsked: (name: string) => void; onClose: () => void }) {
  const { t } = useTranslation('telephone');
  const presence = usePresence(true);
  const transfer = useTransfer(callId);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useMemo(
    () => (presence.data?.items ?? []).filter((each) => fits(each, text.trim())).sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)),
    [presence.data, text],
  );
  const chosen = found[Math.min(at, found.length - 1)];
  const give = (attended: boolean) => {
    if (!chosen || transfer.isPending) return;
    transfer.mutate(
      { employeeId: chosen.employeeId, attended },
      {
        onSuccess: () => {
          if (attended) onAsked(chosen.name);
          onClose();
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      give(event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <section className={classes.transfer} aria-label={t('transfer')}>
      <TextInput
        data-autofocus
        autoFocus
        size="xs"
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen ? `${list}-${chosen.employeeId}` : undefined}
        aria-label={t('toWhom')}
        placeholder={t('toWhom')}
        leftSection={<Search size={14} aria-hidden />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {presence.error ? <ErrorState compact error={presence.error} onRetry={() => void presence.refetch()} /> : null}
      <ul id={list} role="listbox" aria-label={t('colleagues')} className={classes.colleagues}>
        {found.map((each, place) => {
          const Icon = icons[each.state];
          return (
            <li
              key={each.employeeId}
              id={`${list}-${each.employeeId}`}
              role="option"
              aria-selected={each === chosen}
              className={classes.colleague}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setAt(place)}
            >
              <span className={classes.name}>
                {each.name} <span className="nz-dimmed">{each.extension}</span>
              </span>
              {each.pausedInQueues && !each.absent ? (
                <StatusChip tone="amber" icon={CirclePause}>
                  {t('pausedInQueues')}
                </StatusChip>
              ) : null}
              <StatusChip tone={each.absent ? 'slate' : tones[each.state]} icon={Icon}>
                {each.awayUntil ? t('awayUntil', { when: formatMoment(each.awayUntil) }) : each.absent ? t('absent') : t(`state.${each.state}`)}
              </StatusChip>
            </li>
          );
        })}
      </ul>
      {presence.data && found.length === 0 ? <p className={classes.none}>{t('nobody')}</p> : null}
      <div className={classes.acts}>
        <Button size="compact-sm" leftSection={<PhoneForwarded size={14} />} disabled={!chosen} loading={transfer.isPending} onClick={() => give(false)}>
          {t('give')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={!chosen || transfer.isPending} onClick={() => give(true)}>
          {t('askFirst')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </section>
  );
}
