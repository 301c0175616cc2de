import { expect, test } from 'vitest';
import { places } from './navigation';
import en from '../i18n/en/common.json';
import ru from '../i18n/ru/common.json';

test.each([ru, en])('every place one can go to by keys is named in their help', ({ keys }) => {
  expect(Object.keys(keys)).toEqual(expect.arrayContaining(places.map(({ label }) => label.replace('menu.', ''))));
});

test('no two places are reached by the same keys', () => {
  expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
});
