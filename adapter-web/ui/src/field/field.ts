import { useSyncExternalStore } from 'react';
import { newKey } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { drain } from './drain';
import { forgetFiles, keepFiles } from './files';
import { acknowledge, myTasks, server } from './server';
import { type FieldStore, isOf, openStore } from './store';
import type { Act, Findings, Owner, Task, Waiting } from './types';

/** Everything the measurer's pages show, as it is now. */
export interface Field {
  ready: boolean;
  owner: Owner | undefined;
  tasks: Task[];
  queue: Waiting[];
  /** Whether the server answered last time. */
  reached: boolean;
  sending: boolean;
  /** Files that went since the queue was last empty. */
  sent: number;
  /** Why the list could not be asked for. */
  problem: unknown;
}

const DAY = 86_400_000;
const TRY_AGAIN = 15_000;
/** So far ahead the calendar shows; what lies behind stays as long as it is not handed in. */
const AHEAD = 30;

let store: FieldStore | undefined;
let field: Field = { ready: false, owner: undefined, tasks: [], queue: [], reached: navigator.onLine, sending: false, sent: 0, problem: null };
const watchers = new Set<() => void>();

function become(next: Partial<Field>) {
  field = { ...field, ...next };
  for (const watcher of watchers) watcher();
}

export const useField = (): Field =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => field,
  );

export const currentField = (): Field => field;

const byVisit = (a: Task, b: Task) => (a.visit?.start ?? '9').localeCompare(b.visit?.start ?? '9') || a.number - b.number;

async function reread() {
  if (!store) return;
  const [tasks, queue] = await Promise.all([store.tasks(), store.queue()]);
  become({ tasks: tasks.sort(byVisit), queue, sent: queue.length === 0 ? 0 : field.sent });
}

const LAST = 'nezabudka.field.owner';

/** Who used this telephone last, and what it remembers of theirs; for when there is no network to ask. */
export async function remember(): Promise<Owner | undefined> {
  const last = localStorage.getItem(LAST);
  if (!last) return undefined;
  const owner = JSON.parse(last) as Owner;
  await open(owner);
  return owner;
}

/** Somebody is signed in. Everybody has a memory of their own: what another person left unsent is theirs, and waits for them. */
export async function belongTo(owner: Owner): Promise<void> {
  const last = localStorage.getItem(LAST);
  if (last && (JSON.parse(last) as Owner).employeeId !== owner.employeeId) await forgetFiles();
  localStorage.setItem(LAST, JSON.stringify(owner));
  await open(owner);
}

async function open(owner: Owner): Promise<void> {
  if (!store || field.owner?.employeeId !== owner.employeeId) {
    store = await openStore(`nezabudka-field-${owner.employeeId}`);
    // Photos that wait for a network are not the browser's to throw away.
    void navigator.storage?.persist?.().catch(() => false);
  }
  // Whoever asks for the list has to know whose it is.
  field = { ...field, owner };
  await reread();
  become({ owner, ready: true });
}

/** Asks for the list anew, and takes note of what is new on it. */
export async function refresh(): Promise<void> {
  if (!store) return;
  // Who only goes with a crew has no measurements to ask for.
  if (field.owner?.measures === false) return;
  const today = new Date();
  today.setHours(0, 0, 0, 0);
  try {
    const tasks = await myTasks(new Date(today.getTime() - 7 * DAY), new Date(today.getTime() + AHEAD * DAY));
    const waiting = new Set(field.queue.map((each) => each.taskId));
    const gone = field.tasks.filter((each) => waiting.has(each.id) && !tasks.some((task) => task.id === each.id));
    await store.keepTasks([...tasks, ...gone]);
    void keepFiles(tasks);
    become({ reached: true, problem: null });
    await reread();
    for (const task of tasks) if (task.visit && !task.visit.seenAt && task.phase === 'NEW') await store.keepTask(await acknowledge(task.id));
    await reread();
  } catch (error) {
    const unreachable = error instanceof ApiProblem && error.status === 0;
    become({ reached: !unreachable, problem: unreachable ? null : error });
  }
}

/** The server did not answer whoever asked. */
export const lost = (): void => become({ reached: false });

let going: Promise<void> | undefined;

/** Sends what waits; one at a time, also across windows of this browser where it knows how. */
export function send(): Promise<void> {
  going ??= exclusively(async () => {
    if (!store || field.queue.length === 0) return;
    become({ sending: true });
    try {
      const end = await drain(store, server, async () => {
        become({ sent: field.sent + 1 });
        await reread();
      });
      become({ reached: end !== 'offline' });
    } finally {
      become({ sending: false });
      await reread();
    }
  }).finally(() => {
    going = undefined;
  });
  return going;
}

const exclusively = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? (navigator.locks.request('nezabudka-field', work) as Promise<void>) : work();

/** Sends whenever there is hope: when the page opens, when the network returns, and now and then. */
export function keepSending(): () => void {
  const hope = () => {
    if (document.visibilityState === 'visible') void send().then(refresh);
  };
  const stay = (event: BeforeUnloadEvent) => {
    if (field.queue.length > 0) event.preventDefault();
  };
  window.addEventListener('online', hope);
  document.addEventListener('visibilitychange', hope);
  window.addEventListener('beforeunload', stay);
  const timer = setInterval(() => {
    if (field.queue.some((each) => !each.problem) || !field.reached) hope();
  }, TRY_AGAIN);
  hope();
  return () => {
    window.removeEventListener('online', hope);
    document.removeEventListener('visibilitychange', hope);
    window.removeEventListener('beforeunload', stay);
    clearInterval(timer);
  };
}

/** Does something here and now; the server hears of it as soon as it can be reached. */
export async function act(taskId: string, what: Act): Promise<void> {
  if (!store) return;
  await store.add({ taskId, key: newKey(), at: new Date().toISOString(), act: what, edition: 1 });
  await reread();
  void send();
}

/** Findings replace those that still wait: only the last word counts. */
export async function write(taskId: string, findings: Findings): Promise<void> {
  if (!store) return;
  const before = (await store.queue()).find((each) => each.taskId === taskId && isOf(each, 'findings'));
  if (!before) return act(taskId, { kind: 'findings', findings });
  await store.put({ ...before, act: { kind: 'findings', findings }, edition: before.edition + 1, problem: undefined });
  await reread();
  void send();
}

/** Takes back what has not gone yet. */
export async function withdraw(id: number): Promise<void> {
  await store?.remove(id);
  await reread();
}

/** What was refused goes once more. */
export async function again(taskId?: string): Promise<void> {
  for (const each of field.queue) if (each.problem && (!taskId || each.taskId === taskId)) await store?.put({ ...each, problem: undefined });
  await reread();
  await send();
}
