import { ApiProblem } from '@/api/problem';
import { transport } from '@/api/transport';
import { sendFile } from '@/features/files/sending';
import type { FieldServer } from './drain';
import type { Task } from './types';

async function asked<T>(method: string, path: string, body?: unknown, version?: number): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (version !== undefined) headers['If-Match'] = `"${version}"`;
  const response = await transport(
    new Request(new URL(`/api/v1${path}`, location.origin), { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }),
  );
  const answer = (await response.json().catch(() => null)) as unknown;
  if (!response.ok) throw await ApiProblem.of(response, answer);
  return answer as T;
}

const at = (id: string, step = '') => `/measurements/${id}${step}`;

/** The visits of a time, and whatever the measurer is in the middle of. */
export const myTasks = async (from: Date, until: Date): Promise<Task[]> =>
  (await asked<{ items: Task[] }>('GET', `/me/measurements?from=${from.toISOString()}&until=${until.toISOString()}`)).items;

export const acknowledge = (id: string) => asked<Task>('POST', at(id, '/acknowledgement'));

export const server: FieldServer = {
  task: (id) => asked('GET', at(id)),
  start: (id) => asked('POST', at(id, '/start')),
  findings: (task, findings) => asked('PUT', at(task.id, '/findings'), findings, task.version),
  upload: async (name, bytes, key) => (await sendFile({ name, bytes, key })).id,
  document: (id, fileId, kind) => asked('PUT', at(id, `/documents/${fileId}`), { kind }),
  removeDocument: (id, fileId) => asked('DELETE', at(id, `/documents/${fileId}`)),
  ask: (task, question, until) => asked('POST', at(task.id, '/clarifications'), { question, until }, task.version),
  answer: (task, number, answer) => asked('POST', at(task.id, `/clarifications/${number}/answer`), { answer }, task.version),
  submit: (task) => asked('POST', at(task.id, '/submission'), undefined, task.version),
};
