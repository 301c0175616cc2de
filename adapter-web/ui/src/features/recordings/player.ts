import { useSyncExternalStore } from 'react';

/** What is being listened to. */
export interface Playing {
  callId: string;
  /** Who it was with, as the page shows it. */
  who: string;
  /** When it began. */
  at: string;
  talkSeconds: number;
}

/** One player for the whole page: whoever starts another recording ends this one. */
let playing: Playing | null = null;
/** Whether its sound runs now. */
let running = false;
const watchers = new Set<() => void>();
let toggles: (() => void) | null = null;

function changed() {
  for (const watcher of watchers) watcher();
}

export function play(what: Playing): void {
  if (playing?.callId === what.callId && toggles) {
    toggles();
    return;
  }
  playing = what;
  running = false;
  changed();
}

export function stop(): void {
  playing = null;
  running = false;
  changed();
}

/** The player says whether its sound runs. */
export function runs(now: boolean): void {
  if (running === now) return;
  running = now;
  changed();
}

/** The player says how it is paused and goes on. */
export function togglesBy(toggle: (() => void) | null): void {
  toggles = toggle;
}

const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const usePlaying = (): Playing | null => useSyncExternalStore(subscribe, () => playing);

export const useRuns = (callId: string): boolean => useSyncExternalStore(subscribe, () => running && playing?.callId === callId);
