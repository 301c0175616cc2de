// What Maven runs: dependencies only when the lock file changed, then the named steps one after another.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The pages need Node 20.19 or newer to build; this is ${process.versions.node}.`);
  process.exit(1);
}

function run(...args) {
  const done = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) {
    console.error(`npm could not be started: ${done.error.message}`);
    process.exit(1);
  }
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.nezabudka-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  run('ci', '--no-audit', '--no-fund', '--loglevel=error');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

install();
for (const step of process.argv.slice(2)) run('run', '--silent', step);
