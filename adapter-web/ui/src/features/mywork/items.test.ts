import { expect, test } from 'vitest';
import { byEmployee, grouped, groupOf, halfHourLater, timerOf, type WorkItem } from './items';

const now = Date.parse('2026-11-21T09:00:00Z');
const tomorrow = Date.parse('2026-11-21T21:00:00Z');
const item = (key: string, start: string | null, rest: Partial<WorkItem> = {}): WorkItem => ({
  key,
  kind: 'activity',
  start: start && `2026-11-${start}:00Z`,
  due: start && `2026-11-${start}:00Z`,
  title: key,
  about: null,
  clientId: null,
  phone: null,
  ...rest,
});

test('what is late, what is for now, for today and for later', () => {
  expect(groupOf(item('late', '21T08:59'), now, tomorrow)).toBe('overdue');
  expect(groupOf(item('running', '21T08:30', { due: '2026-11-21T09:30:00Z' }), now, tomorrow)).toBe('now');
  expect(groupOf(item('soon', '21T09:30'), now, tomorrow)).toBe('now');
  expect(groupOf(item('evening', '21T15:00'), now, tomorrow)).toBe('today');
  expect(groupOf(item('next day', '21T22:00'), now, tomorrow)).toBe('later');
  expect(groupOf(item('no date', null), now, tomorrow)).toBe('later');
});

test('an inquiry is for now while its time runs', () => {
  expect(groupOf(item('inquiry', '21T12:00', { kind: 'inquiry' }), now, tomorrow)).toBe('now');
  expect(groupOf(item('inquiry', '21T08:00', { kind: 'inquiry' }), now, tomorrow)).toBe('overdue');
});

test('the shortest timer stands first, whatever it comes from', () => {
  const list = [item('b', '21T09:20'), item('inquiry', '21T09:08', { kind: 'inquiry' }), item('a', '21T09:25', { kind: 'reminder' })];
  expect(grouped(list, now, tomorrow)).toEqual([{ group: 'now', items: [list[1], list[0], list[2]] }]);
});

test('a meeting stands by its begin, as its timer shows, and by its end only once it has begun', () => {
  const meeting = item('meeting', '21T12:00', { due: '2026-11-21T13:00:00Z' });
  const call = item('call', '21T12:30');
  expect(grouped([call, meeting], now, tomorrow)).toEqual([{ group: 'today', items: [meeting, call] }]);
  expect(timerOf(meeting, now)).toBe(Date.parse('2026-11-21T12:00:00Z'));
  expect(timerOf(meeting, Date.parse('2026-11-21T12:30:00Z'))).toBe(Date.parse('2026-11-21T13:00:00Z'));
});

test('what waits for the check has a group of its own', () => {
  expect(grouped([item('done', '20T09:00', { kind: 'check' })], now, tomorrow).map((each) => each.group)).toEqual(['check']);
});

test('half an hour later is never in the past', () => {
  expect(halfHourLater('2026-11-21T10:00:00Z', now)).toBe('2026-11-21T10:30:00.000Z');
  expect(halfHourLater('2026-11-20T10:00:00Z', now)).toBe('2026-11-21T09:30:00.000Z');
});

test('the employee with most overdue work stands first', () => {
  const of = (assigneeId: string, overdue: boolean) => ({ assigneeId, assigneeName: assigneeId, overdue });
  expect(byEmployee([of('anna', false), of('boris', true), of('boris', false)], [{ ownerId: 'anna', ownerName: 'anna' }, { ownerId: null, ownerName: null }])).toEqual([
    { employeeId: 'boris', name: 'boris', overdue: 1, today: 1, inquiries: 0 },
    { employeeId: 'anna', name: 'anna', overdue: 0, today: 1, inquiries: 1 },
  ]);
});
