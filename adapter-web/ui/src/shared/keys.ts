import { useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * Shortcuts are matched by `event.code`, so they work in the Russian layout too. A shortcut is `Ctrl+KeyK`, `Alt+KeyA`,
 * `KeyN`, or two keys in turn: `KeyG KeyC`. Single letters rest while an input or a dialog has the focus.
 */
export interface Shortcut {
  keys: string;
  /** i18n key of what it does, for the help page. */
  label: string;
  run: () => void;
  group?: 'global' | 'screen';
}

const active = new Set<Shortcut>();
const watchers = new Set<() => void>();
let snapshot: Shortcut[] = [];
let pending: { key: string; at: number } | null = null;

function changed() {
  snapshot = [...active];
  for (const watcher of watchers) watcher();
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

const dialogIsOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

function spelled(event: KeyboardEvent): string {
  const marks = [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : ''];
  return [...marks.filter(Boolean), event.code].join('+');
}

/** Exported for the test; the page calls it from one listener. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  let name = spelled(event);
  // The question mark sits on another key in every layout.
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey && !event.ctrlKey && !event.altKey)) name = 'Question';
  const withModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (!withModifier && (isTyping(event.target) || dialogIsOpen())) {
    pending = null;
    return;
  }
  const chain = pending && event.timeStamp - pending.at < 1200 ? `${pending.key} ${name}` : name;
  const all = [...active].reverse();
  const match = all.find((shortcut) => shortcut.keys === chain) ?? all.find((shortcut) => shortcut.keys === name);
  pending = null;
  if (match) {
    event.preventDefault();
    match.run();
  } else if (all.some((shortcut) => shortcut.keys.startsWith(`${name} `))) {
    pending = { key: name, at: event.timeStamp };
  }
}

export function useShortcut(keys: string, label: string, run: () => void, options?: { group?: 'global' | 'screen'; off?: boolean }) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { group = 'screen', off = false } = options ?? {};
  useEffect(() => {
    if (off) return;
    const shortcut: Shortcut = { keys, label, group, run: () => latest.current() };
    active.add(shortcut);
    changed();
    return () => {
      active.delete(shortcut);
      changed();
    };
  }, [keys, label, group, off]);
}

export function useShortcuts(): Shortcut[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => snapshot,
  );
}
