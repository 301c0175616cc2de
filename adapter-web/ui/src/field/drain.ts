import { ApiProblem, messageOf } from '@/api/problem';
import type { FieldStore } from './store';
import type { Act, DocumentKind, Findings, Task, Waiting } from './types';

/** What the telephone asks of the server. Every answer that changes a task is the task as it is then. */
export interface FieldServer {
  task(id: string): Promise<Task>;
  start(id: string): Promise<Task>;
  findings(task: Task, findings: Findings): Promise<Task>;
  upload(name: string, bytes: ArrayBuffer, key: string): Promise<string>;
  document(id: string, fileId: string, kind: DocumentKind): Promise<Task>;
  removeDocument(id: string, fileId: string): Promise<Task>;
  ask(task: Task, question: string, until: string): Promise<Task>;
  answer(task: Task, number: number, answer: string): Promise<Task>;
  submit(task: Task): Promise<Task>;
}

export type Drained = 'empty' | 'offline' | 'refused';

const isUnreachable = (error: unknown) => error instanceof ApiProblem && (error.status === 0 || error.status >= 502);
const isStale = (error: unknown) => error instanceof ApiProblem && error.status === 412;

/**
 * Tells the server what was done, in the order it was done. What the network swallows stays and goes again; what the server refuses
 * stays with the reason, and holds back the handing-in of its task but nothing else.
 */
export async function drain(store: FieldStore, server: FieldServer, changed: () => Promise<void>): Promise<Drained> {
  const refused = new Set<string>();
  let last = 0;
  while (true) {
    const queue = await store.queue();
    for (const each of queue) if (each.problem) refused.add(each.taskId);
    const next = queue.find((each) => each.id > last && !each.problem && !(each.act.kind === 'submission' && refused.has(each.taskId)));
    if (!next) return queue.length === 0 ? 'empty' : 'refused';
    try {
      const task = await once(store, server, next);
      if (task) await store.keepTask(task);
      await forget(store, next);
    } catch (error) {
      if (isUnreachable(error)) return 'offline';
      refused.add(next.taskId);
      await store.put({ ...next, problem: messageOf(error) });
      last = next.id;
    }
    await changed();
  }
}

/** What was changed while it was on its way has to go again. */
async function forget(store: FieldStore, sent: Waiting): Promise<void> {
  const now = (await store.queue()).find((each) => each.id === sent.id);
  if (now && now.edition === sent.edition) await store.remove(sent.id);
}

async function once(store: FieldStore, server: FieldServer, waiting: Waiting): Promise<Task | undefined> {
  const known = (await store.tasks()).find((each) => each.id === waiting.taskId);
  try {
    return await tell(store, server, waiting, known ?? (await server.task(waiting.taskId)));
  } catch (error) {
    if (!isStale(error)) throw error;
    // Somebody else has changed the task, or our own answer was lost on the way.
    const fresh = await server.task(waiting.taskId);
    await store.keepTask(fresh);
    return isDone(waiting.act, fresh) ? fresh : tell(store, server, waiting, fresh);
  }
}

/** Whether the server has heard it already: the answer was lost, not the act. */
function isDone(act: Act, task: Task): boolean {
  switch (act.kind) {
    case 'submission':
      return task.phase === 'SUBMITTED' || task.phase === 'ACCEPTED';
    case 'question':
      return task.clarifications.some((each) => each.question === act.question && each.side === 'MEASURER' && !each.end);
    case 'answer':
      return task.clarifications.some((each) => each.number === act.number && each.end !== null);
    default:
      return false;
  }
}

async function tell(store: FieldStore, server: FieldServer, waiting: Waiting, task: Task): Promise<Task | undefined> {
  const act = waiting.act;
  switch (act.kind) {
    case 'start':
      return server.start(task.id);
    case 'findings':
      return server.findings(task, act.findings);
    case 'document': {
      let fileId = act.fileId;
      if (!fileId) {
        fileId = await server.upload(act.name, act.bytes, waiting.key);
        // From here on the bytes need not go over the air again.
        await store.put({ ...waiting, act: { ...act, fileId } });
      }
      return server.document(task.id, fileId, act.document);
    }
    case 'removal':
      return server.removeDocument(task.id, act.fileId);
    case 'question':
      return server.ask(task, act.question, act.until);
    case 'answer':
      return server.answer(task, act.number, act.answer);
    case 'submission':
      return server.submit(task);
  }
}
