import { expect, test } from 'vitest';
import { demands, isWhole, type Item, itemFaults, moved } from './kind';

const items = (...names: string[]): Item[] => names.map((name, index) => ({ key: `k${index}`, name, required: true }));
const names = (list: Item[]) => list.map((item) => item.name);

test('a line moves one place and stays at the ends', () => {
  const list = items('a', 'b', 'c');
  expect(names(moved(list, 1, -1))).toEqual(['b', 'a', 'c']);
  expect(names(moved(list, 1, 1))).toEqual(['a', 'c', 'b']);
  expect(moved(list, 0, -1)).toBe(list);
  expect(moved(list, 2, 1)).toBe(list);
});

test('a line without a name and a name said twice are faults of their lines', () => {
  expect(itemFaults(items('Розетки', ' ', 'Розетки '))).toEqual({ k1: 'empty', k2: 'twice' });
  expect(itemFaults(items('Розетки', 'Трубы'))).toEqual({});
});

test('an empty field demands nothing', () => {
  expect(demands({ PHOTO: '3', SKETCH: '', DRAWING: ' ', FORM: '1' })).toEqual([
    { kind: 'PHOTO', atLeast: 3 },
    { kind: 'FORM', atLeast: 1 },
  ]);
});

test('a number is whole and within its bounds', () => {
  expect(['15', ' 720 '].map((text) => isWhole(text, 15, 720))).toEqual([true, true]);
  expect(['14', '721', '1.5', '', '-20', 'час'].map((text) => isWhole(text, 15, 720))).toEqual([false, false, false, false, false, false]);
});
