import { expect, test } from 'vitest';
import { meet } from './meeting';

const was = { name: 'Бригада 1', memberIds: ['a', 'b'] };

test('what only one of both touched goes together', () => {
  const { mine, conflicts } = meet(was, { ...was, memberIds: ['a'] }, { ...was, name: 'Бригада Климова' });
  expect(mine).toEqual({ name: 'Бригада Климова', memberIds: ['a'] });
  expect(conflicts).toEqual([]);
});

test('a field that both changed is a conflict, unless both say the same', () => {
  const { mine, conflicts } = meet(was, { name: 'Первая', memberIds: ['a'] }, { name: 'Климов', memberIds: ['a'] });
  expect(mine).toEqual({ name: 'Климов', memberIds: ['a'] });
  expect(conflicts).toEqual(['name']);
});
