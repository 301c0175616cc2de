import { expect, test } from 'vitest';
import { meet, merge, same } from './merge';

const base = { note: 'a', source: 'site', phones: [{ number: '+79161234567', label: null }] };

test('what a colleague did to another field stays beside mine', () => {
  const theirs = { ...base, source: 'call' };
  expect(merge(base, theirs, { note: 'b' })).toEqual({ rest: { note: 'b' }, conflicts: [] });
});

test('two values for one field have to be asked', () => {
  const theirs = { ...base, note: 'c' };
  expect(merge(base, theirs, { note: 'b' })).toEqual({ rest: { note: 'b' }, conflicts: ['note'] });
});

test('the same change by both needs nothing any more', () => {
  expect(merge(base, { ...base, note: 'b' }, { note: 'b' })).toEqual({ rest: {}, conflicts: [] });
});

test('absent, null and empty are one and the same', () => {
  expect(same([{ number: '1', label: null }], [{ number: '1' }])).toBe(true);
  expect(same('', null)).toBe(true);
  expect(same([{ number: '1' }], [{ number: '2' }])).toBe(false);
  expect(same(false, null)).toBe(false);
});

const was = { name: 'Бригада 1', memberIds: ['a', 'b'], note: '' };

test('of a whole form, what only one of both touched goes together', () => {
  const { mine, conflicts } = meet(was, { ...was, memberIds: ['a'] }, { ...was, name: 'Бригада Климова' });
  expect(mine).toEqual({ name: 'Бригада Климова', memberIds: ['a'], note: '' });
  expect(conflicts).toEqual([]);
});

test('of a whole form, what both touched is named, and either of both can be had', () => {
  const { mine, theirs, conflicts } = meet(was, { ...was, name: 'Первая', memberIds: ['a'] }, { name: 'Климов', memberIds: ['a'], note: 'с 9:00' });
  expect(conflicts).toEqual(['name']);
  expect(mine).toEqual({ name: 'Климов', memberIds: ['a'], note: 'с 9:00' });
  expect(theirs).toEqual({ name: 'Первая', memberIds: ['a'], note: 'с 9:00' });
});
