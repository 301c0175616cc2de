import { expect, test } from 'vitest';
import { merged } from './merge';

const was = { floor: 7, note: 'звонить', street: 'Мира' };

test('changes of different fields go together', () => {
  const both = merged(was, { ...was, floor: 8 }, { ...was, note: 'не звонить' });
  expect(both.clashes).toEqual([]);
  expect(both.mine).toEqual({ floor: 8, note: 'не звонить', street: 'Мира' });
});

test('the same change made twice is no clash', () => {
  expect(merged(was, { ...was, floor: 8 }, { ...was, floor: 8 }).clashes).toEqual([]);
});

test('what both changed is named, and either of both can be had', () => {
  const both = merged(was, { ...was, floor: 8, street: 'Лесная' }, { ...was, floor: 9 });
  expect(both.clashes).toEqual(['floor']);
  expect(both.mine).toEqual({ ...was, floor: 8, street: 'Лесная' });
  expect(both.theirs).toEqual({ ...was, floor: 9, street: 'Лесная' });
});
