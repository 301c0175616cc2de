import { expect, test } from 'vitest';
import { asTree, withBelow } from './tree';

const departments = [
  { id: 'b', name: 'B', parentId: null },
  { id: 'a', name: 'A', parentId: null },
  { id: 'a2', name: 'A2', parentId: 'a' },
  { id: 'a1', name: 'A1', parentId: 'a' },
  { id: 'deep', name: 'Deep', parentId: 'a1' },
  { id: 'lost', name: 'Lost', parentId: 'gone' },
];

test('every department stands below its parent, brothers by name', () => {
  expect(asTree(departments).map(({ department, depth }) => `${depth}${department.id}`)).toEqual([
    '0a',
    '1a1',
    '2deep',
    '1a2',
    '0b',
    '0lost',
  ]);
});

test('a department cannot be moved below itself', () => {
  expect([...withBelow(departments, 'a')].sort()).toEqual(['a', 'a1', 'a2', 'deep']);
});
