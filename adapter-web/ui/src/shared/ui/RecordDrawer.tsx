import { ActionIcon, Tooltip } from '@mantine/core';
import { Maximize2, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './RecordDrawer.module.css';

interface RecordDrawerProps {
  title: string;
  /** Small line under the title: what kind of record, its number, «Сохранено». */
  subtitle?: ReactNode;
  onClose: () => void;
  /** Turns the drawer into a page. */
  onExpand?: () => void;
  actions?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}

/**
 * A record over the right edge of its list. Not modal: the list stays in use beside it. Takes the focus when it opens,
 * closes by Esc and gives the focus back to whatever opened it. Keep `open` in the URL, not in state.
 */
export function RecordDrawer({ title, subtitle, onClose, onExpand, actions, children, footer }: RecordDrawerProps) {
  const { t } = useTranslation();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    // A form that is done goes away with the focus in it: the keyboard must not be left outside then.
    let held: EventTarget | null = null;
    const hold = (event: FocusEvent) => (held = event.target);
    const watch = new MutationObserver(() => {
      if (held instanceof Node && !held.isConnected && document.activeElement === document.body) panel.current?.focus();
    });
    const drawer = panel.current;
    drawer?.addEventListener('focusin', hold);
    if (drawer) watch.observe(drawer, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      drawer?.removeEventListener('focusin', hold);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={classes.drawer}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header className={classes.head}>
        <div className={classes.titles}>
          <h2 id={heading} className={classes.title}>
            {title}
          </h2>
          {subtitle ? <div className={classes.subtitle}>{subtitle}</div> : null}
        </div>
        {actions}
        {onExpand ? (
          <Tooltip label={t('expand')}>
            <ActionIcon aria-label={t('expand')} onClick={onExpand}>
              <Maximize2 size={15} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        <Tooltip label={t('close')}>
          <ActionIcon aria-label={t('close')} onClick={onClose}>
            <X size={16} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={classes.body}>{children}</div>
      {footer ? <footer className={classes.foot}>{footer}</footer> : null}
    </aside>
  );
}
