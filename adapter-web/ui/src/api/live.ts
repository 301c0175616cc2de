import { useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * News from the server (`GET /api/v1/stream`). One tab of the browser, the leader, holds the connection and tells the
 * others by BroadcastChannel. A piece of news says what changed, not what it is now: whoever hears it asks again.
 */
export interface News {
  type: string;
  data: unknown;
}

/** Every event the server tells of. A page can hear no other: the browser listens to those alone that stand here. */
export const newsTypes = [
  'activity.changed',
  'call.ringing',
  'call.answered',
  'call.ended',
  'call.missed',
  'call.changed',
  'call-list.changed',
  'inquiry.changed',
  'inquiry.assigned',
  'inquiry.passed-on',
  'working-time.changed',
  'schedule.changed',
  'measurement.changed',
  'measurement-kinds.changed',
  'order.changed',
  'order-rules.changed',
  'job.changed',
  'claim.changed',
  'crews.changed',
  'vehicles.changed',
  'callback-rule.changed',
  'client.changed',
  'access.changed',
  'dictionary.changed',
  'organization.changed',
  'own-lines.changed',
  'telephone.order-changed',
  'presence.changed',
  'reminder.due',
  'reminder.changed',
  'notification.new',
  'notification.read',
] as const;

export type NewsType = (typeof newsTypes)[number];

/**
 * News about the line itself. `line.open`: from now on everything is heard, what was asked before may be a moment old.
 * `line.missed`: it stands again, but not all that happened meanwhile will be told, so anything may be old.
 */
type LineNews = 'line.open' | 'line.missed';

/** One kind of news, or all of a family: `call.*`. */
export type Topic = NewsType | LineNews | 'call.*' | 'inquiry.*' | 'reminder.*' | 'notification.*';

export type LiveState = 'starting' | 'connected' | 'lost';

type Listener = (news: News) => void;

/** The server writes a named ping every 20 s; twice missed means that the line is dead though it looks open. */
const silenceMs = 45_000;

const listeners = new Set<Listener>();
const stateWatchers = new Set<() => void>();
let state: LiveState = 'starting';

function become(next: LiveState) {
  if (next === state) return;
  state = next;
  for (const watcher of stateWatchers) watcher();
}

function hear(news: News) {
  for (const listener of listeners) listener(news);
}

interface Message {
  news?: News;
  state?: LiveState;
}

/** Starts listening; returns how to stop. Called once by the signed-in page. */
export function listen(url: string, types: readonly string[]): () => void {
  const channel = new BroadcastChannel('nezabudka.live');
  const stopped = new AbortController();
  let source: EventSource | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let lead: (() => void) | undefined;

  const tell = (message: Message) => {
    channel.postMessage(message);
    if (message.state) become(message.state);
    if (message.news) hear(message.news);
  };
  const alive = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      tell({ state: 'lost' });
      connect();
    }, silenceMs);
    if (state !== 'connected') tell({ state: 'connected' });
  };
  const tellOfLine = (type: LineNews) => {
    alive();
    tell({ news: { type, data: null } });
  };
  const connect = () => {
    // A new stream does not know where the one before it ended; only the browser's own reconnecting tells the server.
    let again = state !== 'starting';
    source?.close();
    source = new EventSource(url, { withCredentials: true });
    source.onopen = () => {
      tellOfLine(again ? 'line.missed' : 'line.open');
      again = false;
    };
    source.addEventListener('ping', alive);
    source.addEventListener('missed', () => tellOfLine('line.missed'));
    source.onerror = () => {
      tell({ state: 'lost' });
      // A refused stream is closed for good by the browser; the session may have ended, or the server may be starting.
      if (source?.readyState === EventSource.CLOSED && !stopped.signal.aborted) {
        clearTimeout(watchdog);
        watchdog = setTimeout(connect, 5000);
      }
    };
    for (const type of types) {
      source.addEventListener(type, (event) => {
        alive();
        tell({ news: { type, data: parsed((event as MessageEvent<string>).data) } });
      });
    }
  };

  channel.onmessage = ({ data }: MessageEvent<Message | 'state?'>) => {
    if (data === 'state?') {
      if (source) channel.postMessage({ state } satisfies Message);
      return;
    }
    if (data.state) become(data.state);
    if (data.news) hear(data.news);
  };
  channel.postMessage('state?');

  const leadUntilStopped = () =>
    new Promise<void>((done) => {
      lead = done;
      if (stopped.signal.aborted) done();
      else connect();
    });
  if (navigator.locks) {
    navigator.locks.request('nezabudka.live', { signal: stopped.signal }, leadUntilStopped).catch(() => {
      // Stopped before this tab became the leader.
    });
  } else {
    // Without locks (a page not served over HTTPS) every tab listens for itself.
    void leadUntilStopped();
  }

  return () => {
    stopped.abort();
    clearTimeout(watchdog);
    source?.close();
    lead?.();
    channel.close();
    become('starting');
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

/** Hears news of the given types; `call.*` means every type that starts so. */
export function useLive(types: Topic | readonly Topic[], heard: Listener): void {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  const asked = typeof types === 'string' ? types : types.join(' ');
  useEffect(() => {
    const wanted = asked.split(' ');
    const listener: Listener = (news) => {
      const fits = wanted.some((type) => (type.endsWith('*') ? news.type.startsWith(type.slice(0, -1)) : news.type === type));
      if (fits) latest.current(news);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [asked]);
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (watcher) => {
      stateWatchers.add(watcher);
      return () => stateWatchers.delete(watcher);
    },
    () => state,
  );
}
