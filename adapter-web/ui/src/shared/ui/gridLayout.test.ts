import { expect, test } from 'vitest';
import { mergeOrder } from './gridLayout';

test('the chosen order is kept and a column of a newer version stands beside its neighbour', () => {
  expect(mergeOrder(['phone', 'name'], ['name', 'type', 'phone'])).toEqual(['phone', 'name', 'type']);
});

test('a column that no longer exists is forgotten', () => {
  expect(mergeOrder(['gone', 'b', 'a'], ['a', 'b'])).toEqual(['b', 'a']);
});

test('a first column of a newer version comes first', () => {
  expect(mergeOrder(['b'], ['a', 'b'])).toEqual(['a', 'b']);
});
