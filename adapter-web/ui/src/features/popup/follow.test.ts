import { expect, test } from 'vitest';
import { endingOf, follow, type Popup, type Shown } from './follow';

const popup = (id: string, ringing = true, startedAt = '2026-11-21T10:00:00Z') => ({ call: { id, startedAt }, ringing, card: null }) as unknown as Popup;
const nobody = new Set<string>();
const phases = (shown: Shown[]) => shown.map((each) => `${each.id} ${each.phase}`);

test('a call that begins to ring appears on top and is said aloud once', () => {
  const first = follow([], [popup('a')], nobody);
  expect(phases(first.shown)).toEqual(['a ringing']);
  expect(first.begun).toHaveLength(1);
  const second = follow(first.shown, [popup('a'), popup('b', true, '2026-11-21T10:00:09Z')], nobody);
  expect(phases(second.shown)).toEqual(['b ringing', 'a ringing']);
  expect(second.begun.map((each) => each.call.id)).toEqual(['b']);
});

test('answered by me it stays, and after hanging up it waits to be closed', () => {
  const ringing = follow([], [popup('a')], nobody);
  const talking = follow(ringing.shown, [popup('a', false)], nobody);
  expect(phases(talking.shown)).toEqual(['a talking']);
  const over = follow(talking.shown, [], nobody);
  expect(phases(over.shown)).toEqual(['a over']);
  expect(over.lost).toEqual([]);
  expect(follow(over.shown, [], new Set(['a'])).shown).toEqual([]);
});

test('what stopped ringing without me goes away and is asked about', () => {
  const ringing = follow([], [popup('a')], nobody);
  const after = follow(ringing.shown, [], nobody);
  expect(after.shown).toEqual([]);
  expect(after.lost.map((each) => each.call.id)).toEqual(['a']);
});

test('a call that was closed does not come back while it rings on', () => {
  const closed = new Set(['a']);
  expect(follow([], [popup('a')], closed).shown).toEqual([]);
});

test('after the page was loaded again a call under way is shown, but is no news', () => {
  const loaded = follow([], [popup('a', false)], nobody);
  expect(phases(loaded.shown)).toEqual(['a talking']);
  expect(loaded.begun).toEqual([]);
});

test('it is told whether a colleague answered or nobody did', () => {
  const base = { outcome: 'IN_PROGRESS', missed: false, answeredAt: null, employeeId: null } as const;
  expect(endingOf({ ...base, answeredAt: '2026-11-21T10:00:05Z', employeeId: 'belova' }, 'me')).toBe('answered');
  expect(endingOf({ ...base, answeredAt: '2026-11-21T10:00:05Z', employeeId: 'me' }, 'me')).toBe('unknown');
  expect(endingOf({ ...base, outcome: 'ABANDONED', missed: true }, 'me')).toBe('missed');
  expect(endingOf(base, 'me')).toBe('unknown');
});
