import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import shipped from './licences.json';

interface Lock {
  packages: Record<string, { version: string; license?: string; dev?: boolean; optional?: boolean; peer?: boolean }>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('every package that the browser receives is named with its licence', () => {
  const locked = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional && !entry.peer)
    .map(([path, entry]) => `${path.replace(/^.*node_modules\//, '')} ${entry.version} ${entry.license}`)
    .sort();
  expect(shipped.npm.map((each) => `${each.name} ${each.version} ${each.licence}`).sort()).toEqual(locked);
});

test('all of them are free to use in a product', () => {
  const free = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', '(MIT OR CC0-1.0)'];
  expect(shipped.npm.filter((each) => !free.includes(each.licence))).toEqual([]);
});

test('the lock file names no host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/(?!github\.com|opencollective\.com|.*\/fund|tidelift\.com|www\.patreon\.com|paulmillr\.com)[^"]*\.tgz/);
});
