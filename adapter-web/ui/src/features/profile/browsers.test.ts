import { expect, test } from 'vitest';
import { nameOfBrowser } from './browsers';

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', 'Chrome 140, Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 YaBrowser/25.8.0 Safari/537.36', 'Yandex Browser 25, Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142, Linux'],
  ['curl/8.5.0', null],
  [null, null],
])('%s is shown as %s', (userAgent, name) => {
  expect(nameOfBrowser(userAgent)).toBe(name);
});
