import { ActionIcon, UnstyledButton } from '@mantine/core';
import { AlarmClock, ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withPhones } from '@/shared/phone';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/client';
import { useShortcut } from '@/shared/keys';
import { ReminderCard } from './ReminderCard';
import classes from './ReminderDock.module.css';
import { useRaised } from './queries';

/**
 * Reminders at the lower left, the most overdue one open. They never take the focus: Alt+R leads to them. While somebody
 * is on the telephone they wait.
 */
export default function ReminderDock() {
  const { t } = useTranslation('reminders');
  const { data } = useRaised();
  // What the call pop-ups have asked for; nobody asks twice.
  const calls = useQuery<Schemas['CallPopup'][]>({ queryKey: ['me', 'calls'], enabled: false });
  const talking = (calls.data?.length ?? 0) > 0;
  const [folded, setFolded] = useState(false);
  const [spoken, setSpoken] = useState('');
  const [inside, setInside] = useState(false);
  const known = useRef(new Map<string, number>());
  const box = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  const all = data ?? [];
  const first = all[0];
  const visible = first !== undefined && !talking;

  useEffect(() => {
    if (talking || !data) return;
    const fresh = data.find((each) => known.current.get(each.id) !== each.signs);
    known.current = new Map(data.map((each) => [each.id, each.signs]));
    if (!fresh) return;
    setSpoken(t('announced', { text: withPhones(fresh.text) }));
    // What shows again wants to be seen again.
    setFolded(false);
  }, [data, talking, t]);

  // The content ends above the dock, so that no row is covered.
  useEffect(() => {
    const root = document.documentElement;
    const element = box.current;
    if (!visible || !element) {
      root.style.removeProperty('--nz-dock');
      return;
    }
    const measured = new ResizeObserver(() => root.style.setProperty('--nz-dock', `${element.offsetHeight + 8}px`));
    measured.observe(element);
    return () => {
      measured.disconnect();
      root.style.removeProperty('--nz-dock');
    };
  }, [visible, folded]);

  const focus = () => {
    if (!box.current?.contains(document.activeElement)) from.current = document.activeElement;
    setFolded(false);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[data-main]')?.focus());
  };
  useShortcut('Alt+KeyR', 'reminders:keys.focus', focus, { group: 'global', off: !visible });

  return (
    <>
      <div role="status" className="nz-only-read-aloud">
        {spoken}
      </div>
      {visible ? (
        <section
          ref={box}
          className={classes.dock}
          data-folded={folded || undefined}
          data-testid="reminder-dock"
          aria-label={t('label')}
          onFocus={() => setInside(true)}
          onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
            else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          }}
        >
          {folded ? (
            <UnstyledButton className={classes.tab} onClick={() => setFolded(false)} data-main>
              <AlarmClock size={15} aria-hidden />
              <span>{t('count', { count: all.length })}</span>
            </UnstyledButton>
          ) : (
            <>
              <ReminderCard key={first.id} reminder={first} keys={inside} />
              <div className={classes.foot}>
                <span className={classes.rest}>{all.length > 1 ? t('more', { count: all.length - 1 }) : null}</span>
                <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('fold')} onClick={() => setFolded(true)}>
                  <ChevronDown size={15} />
                </ActionIcon>
              </div>
            </>
          )}
        </section>
      ) : null}
    </>
  );
}
