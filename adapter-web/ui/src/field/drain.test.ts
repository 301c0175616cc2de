import { beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { drain, type FieldServer } from './drain';
import type { FieldStore } from './store';
import type { Act, Task, Waiting } from './types';

const task = (over: Partial<Task> = {}) =>
  ({ id: 't', version: 1, phase: 'IN_PROGRESS', state: 'IN_PROGRESS', clarifications: [], draft: { documents: [] }, ...over }) as unknown as Task;

/** A telephone's memory that a test can look into. */
class Memory implements FieldStore {
  kept: Task[] = [task()];
  waiting: Waiting[] = [];
  private next = 1;
  tasks = async () => [...this.kept];
  keepTasks = async (tasks: Task[]) => void (this.kept = tasks);
  keepTask = async (one: Task) => void (this.kept = [...this.kept.filter((each) => each.id !== one.id), one]);
  queue = async () => [...this.waiting];
  add = async (one: Omit<Waiting, 'id'>) => {
    this.waiting = [...this.waiting, { ...one, id: this.next }];
    return this.next++;
  };
  put = async (one: Waiting) => void (this.waiting = this.waiting.map((each) => (each.id === one.id ? one : each)));
  remove = async (id: number) => void (this.waiting = this.waiting.filter((each) => each.id !== id));
}

const stale = () => new ApiProblem({ status: 412, type: '/problems/measurement-changed-meanwhile', title: 'Changed' });
const said = (status: number, detail: string) => new ApiProblem({ status, title: detail, detail });

let memory: Memory;
let heard: string[];
let fails: Record<string, (() => unknown)[]>;

/** Answers, and fails where the test has it fail. */
const server = (): FieldServer => {
  const hear = async (what: string, answer: Task = task({ version: heard.length + 2 })) => {
    heard.push(what);
    const failure = fails[what]?.shift()?.();
    if (failure) throw failure;
    return answer;
  };
  return {
    task: () => hear('task', task({ version: 9 })),
    start: () => hear('start'),
    findings: (known) => hear(`findings@${known.version}`),
    upload: async (_name, _bytes, key) => {
      await hear(`upload ${key}`);
      return `file-${key}`;
    },
    document: (_id, fileId) => hear(`document ${fileId}`),
    removeDocument: (_id, fileId) => hear(`remove ${fileId}`),
    ask: (_known, question) => hear(`ask ${question}`),
    answer: (_known, number) => hear(`answer ${number}`),
    submit: (known) => hear(`submit@${known.version}`),
  };
};

const wait = (key: string, act: Act, taskId = 't') => memory.add({ taskId, key, at: '2026-11-22T10:00:00Z', act, edition: 1 });
const photo: Act = { kind: 'document', name: 'a.jpg', bytes: new ArrayBuffer(1), document: 'PHOTO' };
const findings: Act = { kind: 'findings', findings: { checklist: [], dimensions: [], materials: [], comment: 'x' } };
const go = () => drain(memory, server(), async () => undefined);

beforeEach(() => {
  memory = new Memory();
  heard = [];
  fails = {};
});

describe('telling the server what was done without a network', () => {
  it('tells everything in the order it was done, each with the version of then', async () => {
    await wait('k1', { kind: 'start' });
    await wait('k2', findings);
    await wait('k3', photo);
    await wait('k4', { kind: 'submission' });
    expect(await go()).toBe('empty');
    expect(heard).toEqual(['start', 'findings@2', 'upload k3', 'document file-k3', 'submit@5']);
    expect(memory.waiting).toEqual([]);
  });

  it('keeps what the network swallowed, and sends no bytes twice', async () => {
    await wait('k1', photo);
    fails['document file-k1'] = [() => ApiProblem.unreachable()];
    expect(await go()).toBe('offline');
    expect(memory.waiting).toHaveLength(1);
    expect(await go()).toBe('empty');
    expect(heard).toEqual(['upload k1', 'document file-k1', 'document file-k1']);
  });

  it('keeps what was refused with the reason, holds the handing-in back and nothing else', async () => {
    memory.kept.push(task({ id: 'other' }));
    await wait('k1', photo);
    await wait('k2', findings);
    await wait('k3', { kind: 'submission' });
    await wait('k4', { kind: 'start' }, 'other');
    fails['upload k1'] = [() => said(400, 'Такие файлы не принимаются')];
    expect(await go()).toBe('refused');
    expect(heard).toEqual(['upload k1', 'findings@1', 'start']);
    expect(memory.waiting.map((each) => [each.key, each.problem])).toEqual([
      ['k1', 'Такие файлы не принимаются'],
      ['k3', undefined],
    ]);
  });

  it('asks how things stand when somebody else has changed the task, and tells it again', async () => {
    await wait('k1', findings);
    fails['findings@1'] = [stale];
    expect(await go()).toBe('empty');
    expect(heard).toEqual(['findings@1', 'task', 'findings@9']);
  });

  it('does not hand in twice when the answer was lost', async () => {
    await wait('k1', { kind: 'submission' });
    fails['submit@1'] = [stale];
    const already: FieldServer = { ...server(), task: async () => task({ version: 9, phase: 'SUBMITTED' }) };
    expect(await drain(memory, already, async () => undefined)).toBe('empty');
    expect(heard).toEqual(['submit@1']);
    expect(memory.kept[0]!.phase).toBe('SUBMITTED');
  });

  it('sends once more what was changed while it was on its way', async () => {
    await wait('k1', findings);
    const slow: FieldServer = {
      ...server(),
      findings: async (known) => {
        heard.push(`findings@${known.version}`);
        if (heard.length === 1) await memory.put({ ...memory.waiting[0]!, edition: 2 });
        return task({ version: known.version + 1 });
      },
    };
    expect(await drain(memory, slow, async () => undefined)).toBe('empty');
    expect(heard).toEqual(['findings@1', 'findings@2']);
  });
});
