import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium, or what NEZABUDKA_CHROMIUM names, or the one the browser library fetched for itself. */
function installed(): string | undefined {
  return [process.env.NEZABUDKA_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
}

/** One browser for all test files; each test gets a context of its own. */
export default async function setup(project: TestProject) {
  const server = await chromium.launchServer({ executablePath: installed(), args: flags });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}

declare module 'vitest' {
  export interface ProvidedContext {
    browser: string;
  }
}
