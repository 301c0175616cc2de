import { expect, test } from 'vitest';
import { codeOf } from './code';

test.each([
  ['\u0412\u044b\u0441\u0442\u0430\u0432\u043a\u0430 2026', 'vystavka-2026'],
  ['\u0421\u0430\u0439\u0442 / \u0437\u0430\u044f\u0432\u043a\u0430', 'sayt-zayavka'],
  ['\u0416\u0438\u043b\u044c\u0451', 'zhile'],
  ['  Word of mouth!', 'word-of-mouth'],
  ['\u2014', ''],
])('the code of %s is %s', (name, code) => {
  expect(codeOf(name)).toBe(code);
});
