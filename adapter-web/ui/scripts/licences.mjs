// Lists every library that is shipped, with its licence, for «О программе»: `write` makes src/features/about/licences.json.
// The npm part comes from the lock file and is checked by a test; the Java part from the resolved runtime classpath, which
// `write --java <list>` takes as lines `group:artifact:version`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url);
const target = new URL('src/features/about/licences.json', root);

/** Runtime packages of the lock file: what the browser receives. */
export function shippedPackages() {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional && !entry.peer)
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), version: entry.version, licence: entry.license }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Names differ between poms; the page says one name per licence. */
const spdx = [
  [/apache.*2/i, 'Apache-2.0'],
  [/^mit|the mit/i, 'MIT'],
  [/bsd.*2|2-clause/i, 'BSD-2-Clause'],
  [/bsd|3-clause/i, 'BSD-3-Clause'],
  [/eclipse public license.*2|epl.*2/i, 'EPL-2.0'],
  [/edl|eclipse distribution/i, 'BSD-3-Clause'],
  [/eclipse public license.*1|epl.*1/i, 'EPL-1.0'],
  [/lgpl|lesser/i, 'LGPL-2.1'],
  [/public domain|cc0/i, 'CC0-1.0'],
];

function licenceOf(group, artifact, version, depth = 0) {
  const repository = process.env.MAVEN_REPOSITORY ?? join(homedir(), '.m2', 'repository');
  const pom = join(repository, ...group.split('.'), artifact, version, `${artifact}-${version}.pom`);
  if (!existsSync(pom) || depth > 4) return undefined;
  const text = readFileSync(pom, 'utf8');
  const named = /<licenses>[\s\S]*?<name>\s*([^<]+?)\s*<\/name>/.exec(text)?.[1];
  if (named) return spdx.find(([pattern]) => pattern.test(named))?.[1] ?? named;
  const parent = /<parent>([\s\S]*?)<\/parent>/.exec(text)?.[1];
  if (!parent) return undefined;
  const of = (tag) => new RegExp(`<${tag}>\\s*([^<]+?)\\s*</${tag}>`).exec(parent)?.[1];
  return licenceOf(of('groupId'), of('artifactId'), of('version'), depth + 1);
}

if (process.argv[2] === 'write') {
  const known = existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')) : { java: [] };
  const list = process.argv[3] === '--java' ? process.argv[4] : undefined;
  const java = list
    ? [...new Set(readFileSync(list, 'utf8').split(/\s+/).filter(Boolean))]
        .map((line) => line.split(':'))
        .map(([group, artifact, version]) => ({
          name: `${group}:${artifact}`,
          version,
          licence: licenceOf(group, artifact, version) ?? 'unknown',
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    : known.java;
  writeFileSync(target, `${JSON.stringify({ java, npm: shippedPackages() }, null, 2)}\n`);
}
