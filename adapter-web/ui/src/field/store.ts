import type { Act, Task, Waiting } from './types';

/**
 * What the telephone remembers without a network: tasks as they came, and a queue of what was done. Everything is in IndexedDB
 * before the page says that it is kept; bytes are kept as bytes, for some telephones lose Blobs.
 */
export interface FieldStore {
  tasks(): Promise<Task[]>;
  /** Replaces all tasks. */
  keepTasks(tasks: Task[]): Promise<void>;
  keepTask(task: Task): Promise<void>;
  queue(): Promise<Waiting[]>;
  add(waiting: Omit<Waiting, 'id'>): Promise<number>;
  put(waiting: Waiting): Promise<void>;
  remove(id: number): Promise<void>;
}

const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

const written = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'));
  });

export async function openStore(name: string): Promise<FieldStore> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('tasks', { keyPath: 'id' });
    opening.result.createObjectStore('queue', { keyPath: 'id', autoIncrement: true });
  };
  const db = await answered(opening);

  const read = <T>(table: string, ask: (store: IDBObjectStore) => IDBRequest<T>) => answered(ask(db.transaction(table).objectStore(table)));
  const write = async <T>(tables: string[], act: (transaction: IDBTransaction) => T): Promise<T> => {
    // Strict: the answer comes when it is on the flash, not when it is about to be.
    const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' });
    const result = act(transaction);
    await written(transaction);
    return result;
  };

  return {
    tasks: () => read('tasks', (store) => store.getAll() as IDBRequest<Task[]>),
    keepTasks: (tasks) =>
      write(['tasks'], (transaction) => {
        const store = transaction.objectStore('tasks');
        store.clear();
        for (const task of tasks) store.put(task);
      }),
    keepTask: (task) => write(['tasks'], (transaction) => void transaction.objectStore('tasks').put(task)),
    queue: () => read('queue', (store) => store.getAll() as IDBRequest<Waiting[]>),
    add: async (waiting) => {
      const request = await write(['queue'], (transaction) => transaction.objectStore('queue').add(waiting));
      return Number(request.result);
    },
    put: (waiting) => write(['queue'], (transaction) => void transaction.objectStore('queue').put(waiting)),
    remove: (id) => write(['queue'], (transaction) => void transaction.objectStore('queue').delete(id)),
  };
}

/** The queue as numbers: what waits, and how much of it are photos. */
export function counted(queue: Waiting[]) {
  const documents = queue.filter((each) => each.act.kind === 'document').length;
  return { all: queue.length, documents, refused: queue.filter((each) => each.problem).length };
}

export const isOf = <K extends Act['kind']>(waiting: Waiting, kind: K): waiting is Waiting & { act: Extract<Act, { kind: K }> } => waiting.act.kind === kind;
