import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys';
import { CallPopup } from './CallPopup';
import { atOnce } from './follow';
import classes from './CallPopup.module.css';
import { usePopups } from './usePopups';

/**
 * Calls that concern me, over everything, at the top right. They are not modal and never take the focus: whoever is typing
 * goes on typing; Alt+A leads to them.
 */
export default function CallPopups() {
  const { t } = useTranslation('popup');
  const { shown, spoken, close } = usePopups();
  const navigate = useNavigate();
  const box = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  const visible = shown.slice(0, atOnce);
  const first = visible[0];
  const off = !first;
  const waiting = shown.filter((each) => each.phase === 'over' && each.popup.call.direction !== 'INTERNAL').length;
  useShortcut(
    'Alt+KeyA',
    'keys.popup',
    () => {
      if (!box.current?.contains(document.activeElement)) from.current = document.activeElement;
      (box.current?.querySelector<HTMLElement>('input, textarea') ?? box.current?.querySelector<HTMLElement>('button, a'))?.focus();
    },
    { group: 'global', off },
  );
  useShortcut(
    'Alt+KeyO',
    'keys.popupCard',
    () => {
      const id = first?.popup.card?.id ?? first?.popup.call.client?.id;
      if (id) void navigate({ to: '/clients/$clientId', params: { clientId: id } });
    },
    { group: 'global', off },
  );
  return (
    <>
      <div role="status" className="nz-only-read-aloud">
        {spoken}
      </div>
      {visible.length > 0 ? (
        <section
          ref={box}
          className={classes.stack}
          aria-label={t('label')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.stopPropagation();
            if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
            else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          }}
        >
          {visible.map((each) => (
            <CallPopup key={each.id} popup={each.popup} phase={each.phase} onClose={() => close(each.id)} />
          ))}
          {waiting > 1 ? <div className={classes.rest}>{t('unfinished', { count: waiting })}</div> : null}
          {shown.length > atOnce ? <div className={classes.rest}>{t('more', { count: shown.length - atOnce })}</div> : null}
        </section>
      ) : null}
    </>
  );
}
