import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Words = { [key: string]: string | Words };

const areas = (language: string) => readdirSync(`src/i18n/${language}`).sort();
const read = (language: string, area: string) =>
  JSON.parse(readFileSync(`src/i18n/${language}/${area}`, 'utf8')) as Words;

function flat(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;
const base = (keys: [string, string][]) => [...new Set(keys.map(([key]) => key.replace(plural, '')))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$|schema\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

test('Russian and English have the same areas', () => {
  expect(areas('en')).toEqual(areas('ru'));
});

test.each(areas('ru'))('%s has the same keys in both languages', (area) => {
  expect(base(flat(read('en', area)))).toEqual(base(flat(read('ru', area))));
});

test.each(areas('ru'))('%s names every plural form its language needs', (area) => {
  for (const [language, forms] of [
    ['ru', ['_one', '_few', '_many']],
    ['en', ['_one', '_other']],
  ] as const) {
    const keys = flat(read(language, area)).map(([key]) => key);
    for (const stem of new Set(keys.filter((key) => plural.test(key)).map((key) => key.replace(plural, '')))) {
      for (const form of forms) expect(keys, `${language}/${area}`).toContain(stem + form);
    }
  }
});

test.each(areas('ru'))('%s uses the same placeholders in both languages', (area) => {
  const placeholders = (language: string) => {
    const found = new Map<string, Set<string>>();
    for (const [key, value] of flat(read(language, area))) {
      const names = found.get(key.replace(plural, '')) ?? new Set<string>();
      for (const [, name] of value.matchAll(/\{\{\s*(\w+)/g)) if (name !== 'count') names.add(name!);
      found.set(key.replace(plural, ''), names);
    }
    return found;
  };
  expect(placeholders('en')).toEqual(placeholders('ru'));
});

test('no text is written into the code', () => {
  const offenders = sources('src').filter((path) => /[А-Яа-яЁё]/.test(withoutComments(readFileSync(path, 'utf8'))));
  expect(offenders).toEqual([]);
});

test('no word for the eye stands between the tags', () => {
  const offenders = sources('src')
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) => {
      const code = withoutComments(readFileSync(path, 'utf8'));
      const between = [...code.matchAll(/<\/?[A-Za-z][^<>{}=]*>([^<>{}();=]*[A-Za-z]{2,}[^<>{}();=]*)<\//g)];
      const attributes = [...code.matchAll(/\s(?:label|title|placeholder|aria-label|alt)="([^"]*[A-Za-z]{2,}[^"]*)"/g)];
      return [...between, ...attributes].map((match) => `${path}: ${match[1]!.trim()}`);
    });
  expect(offenders).toEqual([]);
});

test('every key asked for in the code exists', () => {
  const known = new Map(areas('ru').map((area) => [area.replace('.json', ''), flat(read('ru', area)).map(([key]) => key)]));
  const has = (area: string, key: string) =>
    known.get(area)?.some((name) => name === key || name.replace(plural, '') === key) ?? false;
  const missing = sources('src').flatMap((path) => {
    const code = withoutComments(readFileSync(path, 'utf8'));
    const own = [...code.matchAll(/useTranslation\(\s*(?:'([\w]+)')?\s*\)/g)].map((match) => match[1] ?? 'common');
    return [...code.matchAll(/\bt\(\s*'([^'$]+)'/g)].flatMap(([, asked]) => {
      const [area, key] = asked!.includes(':') ? (asked!.split(':') as [string, string]) : [undefined, asked!];
      const places = area ? [area] : own.length > 0 ? own : ['common'];
      return places.some((place) => has(place, key)) ? [] : [`${path}: ${asked}`];
    });
  });
  expect(missing).toEqual([]);
});
