import { Kbd, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut, useShortcuts } from '@/shared/keys';
import classes from './KeyboardHelp.module.css';

const gridKeys: [string[], string][] = [
  [['↑', '↓', 'J', 'K'], 'keys.move'],
  [['Home', 'End', 'PgUp', 'PgDn'], 'keys.moveFar'],
  [['Enter'], 'keys.open'],
  [['Space'], 'keys.preview'],
  [['F2'], 'keys.edit'],
  [['X'], 'keys.select'],
  [['Esc'], 'keys.revert'],
  [['Tab', 'Enter'], 'keys.save'],
];

const spelled: Record<string, string> = { Question: '?', Slash: '/', BracketLeft: '[', BracketRight: ']' };

/** `Ctrl+KeyK` as people say it: Ctrl, K. */
function pretty(keys: string): string[] {
  return keys.split(/[ +]/).map((key) => spelled[key] ?? key.replace(/^(Key|Digit)/, ''));
}

/** What the keyboard can do here, by `?`. */
export function KeyboardHelp() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const shortcuts = useShortcuts();
  useShortcut('Question', 'keys.help', () => setOpened(true), { group: 'global' });
  const groups = (['global', 'screen'] as const).map((group) => ({
    group,
    all: shortcuts.filter((shortcut) => shortcut.group === group),
  }));
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={t('keys.title')} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={classes.groups}>
        {groups.map(({ group, all }) =>
          all.length === 0 ? null : (
            <section key={group}>
              <h3 className={classes.title}>{t(group === 'global' ? 'keys.global' : 'keys.screen')}</h3>
              {all.map((shortcut) => (
                <Line key={shortcut.keys} keys={pretty(shortcut.keys)} text={t(shortcut.label as never)} />
              ))}
            </section>
          ),
        )}
        <section>
          <h3 className={classes.title}>{t('keys.grid')}</h3>
          {gridKeys.map(([keys, label]) => (
            <Line key={label} keys={keys} text={t(label as never)} />
          ))}
        </section>
      </div>
    </Modal>
  );
}

function Line({ keys, text }: { keys: string[]; text: string }) {
  return (
    <div className={classes.line}>
      <span>{text}</span>
      <span className={classes.keys}>
        {keys.map((key) => (
          <Kbd key={key} size="sm">
            {key}
          </Kbd>
        ))}
      </span>
    </div>
  );
}
