// Lists every library that the browser receives, with its licence: `write` makes src/features/about/licences.json, and a
// test holds it equal to the lock file. What the server is made of it tells itself (GET /api/v1/licences).
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const target = new URL('src/features/about/licences.json', root);

/** Runtime packages of the lock file: what the browser receives. */
function shippedPackages() {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional && !entry.peer)
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), version: entry.version, licence: entry.license }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

if (process.argv[2] === 'write') writeFileSync(target, `${JSON.stringify({ npm: shippedPackages() }, null, 2)}\n`);
