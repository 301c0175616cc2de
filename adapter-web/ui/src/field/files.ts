import { content, thumbnail } from '@/features/files/api';
import type { Task } from './types';
import { isOver } from './view';

/** Where files of tasks lie for times without a network; the worker of these pages looks there when the server is away. */
const SHELF = 'nezabudka-field-files';
const DAYS = 2;
const LARGEST = 20_000_000;

type TaskFile = Task['files'][number];

/** Files that came along with the task, and not with the result. */
export const filesOf = (task: Task): TaskFile[] => task.files.filter((each) => each.section === 'task');

/** What is looked at: of a picture the size of a screen, of everything else the file itself. */
export const addressOf = (file: TaskFile): string => (file.group === 'IMAGE' ? thumbnail(file.id, 'LARGE') : content(file.id));

/** Keeps the files of today and tomorrow, and no others. What cannot be kept is there with a network only. */
export async function keepFiles(tasks: Task[], now = Date.now()): Promise<void> {
  if (!('caches' in window)) return;
  const soon = now + DAYS * 86_400_000;
  const wanted = tasks
    .filter((task) => !isOver(task) && task.visit && Date.parse(task.visit.start) < soon)
    .flatMap(filesOf)
    .filter((file) => file.length <= LARGEST)
    .map(addressOf);
  try {
    const shelf = await caches.open(SHELF);
    const there = new Set((await shelf.keys()).map((request) => request.url));
    const absolute = new Set(wanted.map((path) => new URL(path, location.origin).href));
    for (const url of there) if (!absolute.has(url)) await shelf.delete(url);
    for (const url of absolute) if (!there.has(url)) await shelf.add(url).catch(() => undefined);
  } catch {
    // The browser has no room or does not let us.
  }
}

/** Another person holds the telephone now. */
export async function forgetFiles(): Promise<void> {
  if ('caches' in window) await caches.delete(SHELF).catch(() => false);
}
