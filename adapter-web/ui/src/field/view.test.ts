import { describe, expect, it } from 'vitest';
import type { Act, Task, Waiting } from './types';
import { isSameDay, numberOf, placeText, shown, stateOf, whom } from './view';

const task = {
  id: 't',
  phase: 'NEW',
  state: 'NEW',
  requirements: {
    documents: [{ kind: 'PHOTO', atLeast: 2 }],
    checklist: [
      { name: 'Потолок', required: true },
      { name: 'Розетки', required: false },
    ],
  },
  draft: { checklist: [], dimensions: [], materials: [], comment: null, documents: [{ fileId: 'f1', kind: 'PHOTO', note: null }] },
  files: [{ id: 'f1', name: 'Окно.jpg', group: 'IMAGE', section: null }],
  clarifications: [],
} as unknown as Task;

const waiting = (id: number, act: Act, problem?: string): Waiting => ({ id, taskId: 't', key: `k${id}`, at: '', act, edition: 1, problem });
const photo: Act = { kind: 'document', name: 'Дверь.jpg', bytes: new ArrayBuffer(1), document: 'PHOTO' };
const marked: Act = { kind: 'findings', findings: { checklist: [{ item: 'Потолок', answer: 'DONE', note: null }], dimensions: [], materials: [], comment: null } };

describe('a task as it stands on the telephone', () => {
  it('names whoever opens the door, and dials no masked number', () => {
    const seen = { ...task, client: { id: 'c', name: 'Иванова Анна', visible: false }, task: { contact: null }, phone: '+7 ••• •••-45-67' } as unknown as Task;
    expect(whom(seen)).toBe('Иванова Анна');
    expect(whom({ ...seen, task: { ...seen.task, contact: 'Пётр' } })).toBe('Пётр');
    expect(numberOf(seen)).toBeNull();
    expect(numberOf({ ...seen, phone: '+79161234567' })).toBe('+79161234567');
  });

  it('is begun when it was begun here', () => {
    expect(shown(task, []).open).toBe(false);
    const here = shown(task, [waiting(1, { kind: 'start' })]);
    expect(here.open).toBe(true);
    expect(stateOf(here)).toBe('IN_PROGRESS');
  });

  it('has the pictures of both sides, and says what is still missing', () => {
    expect(shown(task, []).lacks).toEqual({ documents: [{ kind: 'PHOTO', there: 1, atLeast: 2 }], items: ['Потолок'] });
    const here = shown(task, [waiting(1, photo, 'нет'), waiting(2, marked)]);
    expect(here.pictures.map((each) => [each.name, each.state])).toEqual([
      ['Окно.jpg', 'sent'],
      ['Дверь.jpg', 'refused'],
    ]);
    expect(here.lacks).toEqual({ documents: [], items: [] });
  });

  it('is closed while it is being handed in, and without what was taken out here', () => {
    const here = shown(task, [waiting(1, { kind: 'start' }), waiting(2, { kind: 'removal', fileId: 'f1' }), waiting(3, { kind: 'submission' })]);
    expect(here.open).toBe(false);
    expect(here.pictures).toEqual([]);
  });

  it('lies at an address, on a day of the company', () => {
    const place = { region: null, city: 'Москва', street: 'Лесная', house: '5', flat: null, entrance: null, floor: null, entranceCode: null };
    expect(placeText(place)).toBe('Москва, Лесная, 5');
    expect(isSameDay('2026-11-22T21:30:00Z', '2026-11-23T09:00:00Z', 'Europe/Moscow')).toBe(true);
    expect(isSameDay('2026-11-22T21:30:00Z', '2026-11-23T09:00:00Z', 'UTC')).toBe(false);
  });
});
