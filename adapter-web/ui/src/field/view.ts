import { isOf } from './store';
import type { DocumentKind, Findings, Place, Task, TaskState, Waiting } from './types';

/** A task with all that was done to it here, whether the server has heard of it or not. */
export interface Shown {
  task: Task;
  findings: Findings;
  /** Whether findings may be written: begun on the site, or sent back. */
  open: boolean;
  pictures: Picture[];
  /** Handed in here; the server's yes is still awaited. */
  handingIn: Waiting | undefined;
  waiting: Waiting[];
  lacks: { documents: { kind: DocumentKind; there: number; atLeast: number }[]; items: string[] };
}

export interface Picture {
  key: string;
  fileId?: string;
  kind: DocumentKind;
  name: string;
  state: 'sent' | 'waiting' | 'refused';
  waiting?: Waiting;
}

export function shown(task: Task, queue: Waiting[]): Shown {
  const waiting = queue.filter((each) => each.taskId === task.id);
  const written = waiting.findLast((each) => isOf(each, 'findings'));
  const findings: Findings = written && isOf(written, 'findings') ? written.act.findings : task.draft;
  const removed = new Set(waiting.flatMap((each) => (isOf(each, 'removal') ? [each.act.fileId] : [])));
  const sent = task.draft.documents.filter((each) => !removed.has(each.fileId));
  const names = new Map(task.files.map((each) => [each.id, each.name]));
  const pictures: Picture[] = [
    ...sent.map((each): Picture => ({ key: each.fileId, fileId: each.fileId, kind: each.kind, name: names.get(each.fileId) ?? '', state: 'sent' })),
    ...waiting.flatMap((each) =>
      isOf(each, 'document') && !sent.some((one) => one.fileId === each.act.fileId)
        ? [{ key: each.key, kind: each.act.document, name: each.act.name, state: each.problem ? ('refused' as const) : ('waiting' as const), waiting: each }]
        : [],
    ),
  ];
  const begun = waiting.some((each) => isOf(each, 'start'));
  const handingIn = waiting.find((each) => isOf(each, 'submission'));
  const open = (task.phase === 'IN_PROGRESS' || task.phase === 'RETURNED' || begun) && !handingIn && !openQuestion(task);
  return { task, findings, open, pictures, handingIn, waiting, lacks: lacking(task, findings, pictures) };
}

export const openQuestion = (task: Task) => task.clarifications.find((each) => each.end === null);

/** What the kind of measurement demands and is not there yet; the server asks the same before it says yes. */
function lacking(task: Task, findings: Findings, pictures: Picture[]): Shown['lacks'] {
  const marked = new Set(findings.checklist.map((each) => each.item));
  return {
    documents: task.requirements.documents
      .map((each) => ({ ...each, there: pictures.filter((picture) => picture.kind === each.kind).length }))
      .filter((each) => each.there < each.atLeast),
    items: task.requirements.checklist.filter((each) => each.required && !marked.has(each.name)).map((each) => each.name),
  };
}

/** As it stands on this telephone: begun here is begun. */
export function stateOf({ task, waiting }: Shown): TaskState {
  return (task.state === 'NEW' || task.state === 'SCHEDULED') && waiting.some((each) => isOf(each, 'start')) ? 'IN_PROGRESS' : task.state;
}

/** Whom to ask for at the door. */
export const whom = (task: Task): string => task.task.contact ?? task.client.name;

/** The number to dial; none where the measurer may see it only masked. */
export const numberOf = (task: Task): string | null => (task.phone?.includes('•') ? null : task.phone);

export const isOver = (task: Task): boolean => ['SUBMITTED', 'ACCEPTED', 'CANCELLED'].includes(task.phase);

export function placeText(place: Place): string {
  const parts = [place.city, place.street, place.house, place.flat].filter(Boolean);
  return [parts.join(', '), place.text].filter(Boolean).join('; ');
}

/** A map on any telephone: its own application where there is one. */
export const routeTo = (place: Place): string => `https://yandex.ru/maps/?text=${encodeURIComponent(placeText(place))}`;

/** Whether two moments are on one day of that place. */
export function isSameDay(a: string | Date, b: string | Date, zone?: string): boolean {
  const day = (moment: string | Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(moment));
  return day(a) === day(b);
}
