import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, onTestFailed } from 'vitest';

/** Address of the running application, filled with the demo company. */
export const base = (process.env.NEZABUDKA_E2E_URL ?? 'http://127.0.0.1:8080').replace(/\/$/, '');

/** Where the test may ask the simulated telephone exchange to ring; undefined where there is none. */
export const control = process.env.NEZABUDKA_E2E_CONTROL?.replace(/\/$/, '');

export const password = process.env.NEZABUDKA_E2E_PASSWORD ?? 'nezabudka-demo';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];
const seen: string[] = [];

export interface Opened {
  page: Page;
  context: BrowserContext;
}

interface OpenOptions {
  width?: number;
  height?: number;
  storageState?: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** The test itself cuts the line: what the browser says of that is no fault. */
  cut?: boolean;
}

/** Sessions already made by `openAs`: signing in costs a password hash, and the server allows only so many tries. */
const sessions = new Map<string, OpenOptions['storageState']>();

/**
 * A fresh page. Whatever the browser complains about (an error of the page, a violation of the security policy, an error
 * in the console) fails the test when it ends; answers with a 4xx status are part of the game.
 */
export async function open(options: OpenOptions = {}): Promise<Opened> {
  browser ??= await chromium.connect(inject('browser'));
  const context = await browser.newContext({
    baseURL: base,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    reducedMotion: 'reduce',
    storageState: options.storageState,
  });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => seen.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (/the server responded with a status of 4\d\d/.test(message.text())) return;
    if (options.cut && /net::ERR_/.test(message.text())) return;
    seen.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  onTestFailed(async () => {
    mkdirSync('e2e/failures', { recursive: true });
    const name = expect.getState().currentTestName?.replace(/[^\p{L}\d]+/gu, '-') ?? 'unknown';
    await page.screenshot({ path: `e2e/failures/${name}.png` }).catch(() => undefined);
  });
  return { page, context };
}

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(seen.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

/** Signs in through the form; Russian, light, first page of the profile. */
export async function signIn(page: Page, login = 'admin'): Promise<void> {
  await page.goto('/login');
  await page.getByRole('textbox', { name: 'Логин' }).fill(login);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByTestId('search').waitFor();
}

/** A page of somebody who is signed in, at `path`. */
export async function openAs(login: string, path: string, options?: OpenOptions): Promise<Opened> {
  const known = sessions.get(login);
  const opened = await open({ ...options, storageState: known });
  if (!known) {
    await signIn(opened.page, login);
    sessions.set(login, await opened.context.storageState());
  }
  await opened.page.goto(path);
  await opened.page.getByTestId('search').waitFor();
  return opened;
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** Colours and places move for a moment after a change; what is measured must stand still. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    const passing = document.getAnimations().filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map((each) => each.finished));
  });
}

/** What can differ between the themes: nothing but colours does. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Runs axe (WCAG 2 A and AA) on what is on screen in the light theme, and whatever is about colours in the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axeSource });
  const root = page.locator('html');
  const before = (await root.getAttribute('data-mantine-color-scheme')) ?? 'light';
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await root.evaluate((html, value) => html.setAttribute('data-mantine-color-scheme', value), scheme);
    await settled(page);
    const result = (await page.evaluate(
      (rules) =>
        (window as unknown as { axe: { run: (root: Document, options: object) => Promise<unknown> } }).axe.run(document, {
          runOnly: rules ? { type: 'rule', values: rules } : ['wcag2a', 'wcag2aa'],
        }),
      scheme === 'dark' ? colours : null,
    )) as AxeResult;
    for (const violation of result.violations) {
      for (const node of violation.nodes) found.push(`${scheme} ${violation.id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`);
    }
  }
  await root.evaluate((html, value) => html.setAttribute('data-mantine-color-scheme', value), before);
  await session.detach();
  expect(found).toEqual([]);
}

/** Waits until what `read` answers satisfies the matcher chained to it. */
export const eventually = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 10_000, interval: 100 });

export const focusedTestId = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? null);

export const rows = (page: Page, entity: string): Locator => page.locator(`[data-testid^="row-${entity}-"]`);

/** A name that no other run has used. */
export const unique = (stem: string) => `${stem}${Date.now().toString(36)}`;

export interface Answer<T> {
  status: number;
  body: T;
}

/** What the pages themselves do behind the scenes, for what stands before a test. */
export async function ask<T = { id: string; version: number }>(page: Page, method: string, path: string, body?: unknown, version?: number): Promise<Answer<T>> {
  return page.evaluate(
    async (asked) => {
      const me = (await (await fetch('/api/v1/me')).json()) as { csrfToken: string };
      const response = await fetch(`/api/v1${asked.path}`, {
        method: asked.method,
        headers: {
          'Content-Type': 'application/json',
          'X-CSRF-Token': me.csrfToken,
          'Idempotency-Key': crypto.randomUUID(),
          ...(asked.version !== undefined ? { 'If-Match': `"${asked.version}"` } : {}),
        },
        body: asked.body === undefined ? undefined : JSON.stringify(asked.body),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
    { method, path, body, version },
  );
}
