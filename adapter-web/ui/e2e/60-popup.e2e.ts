import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Schemas } from '../src/api/client';
import { control, eventually, expectAccessible, open, openAs, signIn } from './harness';

type Popup = Schemas['CallPopup'];
type Call = Schemas['Call'];

const id = (n: number) => `00000000-0000-7000-8000-0000000a${String(n).padStart(4, '0')}`;

function call(n: number, more: Partial<Call> = {}): Call {
  return {
    id: id(n), version: 0, direction: 'INBOUND', outcome: 'IN_PROGRESS', missed: false, number: `+7916123450${n}`, callerName: null,
    hidden: false, ownLine: '+74957770011', ownLineName: null, source: null, dialledNumber: null, queue: null, startedAt: new Date(Date.now() - 7000 - n).toISOString(),
    answeredAt: null, endedAt: null, waitSeconds: null, talkSeconds: 0, employeeId: null, employeeName: null, client: null, candidates: 0,
    legs: [], transfers: [], hungUpBy: null, placedByName: null, clickToCall: false, recorded: false, noted: false,
  planId: null, candidateClients: [],
    clientHidden: false, managerName: null, actions: [{ name: 'link', allowed: true, reason: null }], ...more,
  };
}

const card = (n: number, more: Partial<Schemas['ClientRow']> = {}): Schemas['ClientRow'] => ({
  id: id(100 + n), number: n, version: 0, type: 'PERSON', name: 'Иванова Анна Павловна', phone: `+7916123450${n}`, email: null, status: 'lead',
  managerId: null, managerName: 'Петрова Ирина', source: null, industries: [], tags: [], city: 'Тула', registeredAt: '2026-01-10T09:00:00Z',
  registeredByName: null, lastCallAt: '2026-11-01T09:00:00Z', missedCall: false,
  nextActionAt: null, nextActionDue: null, nextActionKind: null, lastContactAt: null, ...more,
});

const known = (n: number): Popup => ({ call: call(n), ringing: true, card: card(n) });

/** What the server says of my calls now, whoever really rings; `is` changes it and gives the page the news. */
async function line(page: Page) {
  let now: Popup[] = [];
  const after = new Map<string, Call>();
  let tell: string | undefined;
  let connected = Promise.resolve();
  await page.route('**/api/v1/me/calls', (route) => route.fulfill({ json: { items: now } }));
  await page.route(/\/api\/v1\/calls\/00000000-0000-7000-8000-0000000a\d{4}$/, (route) => {
    const known = after.get(route.request().url().slice(-36));
    return known ? route.fulfill({ json: known }) : route.fulfill({ status: 404, json: { type: 'x', title: 'x', status: 404, detail: 'x' } });
  });
  await page.route('**/api/v1/stream', async (route) => {
    await connected;
    const news = tell ? `event: ${tell}\ndata: {"type":"${tell}","id":"${id(1)}"}\n\n` : '';
    tell = undefined;
    await route.fulfill({ contentType: 'text/event-stream', body: `retry: 300\n\nevent: ping\ndata: {}\n\n${news}` });
  });
  return {
    is: (popups: Popup[], type = 'call.ringing', ended: Call[] = []) => {
      now = popups;
      for (const each of ended) after.set(each.id, each);
      tell = type;
    },
    /** No stream comes about, not even one without news, until what this answers is called. */
    isSlow: () => {
      let connect = () => {};
      connected = new Promise((resolve) => {
        connect = resolve;
      });
      return connect;
    },
    /** A call begins, and no stream is open yet that could tell. */
    isUnheard: (popups: Popup[]) => {
      now = popups;
    },
  };
}

async function signedIn(path = '/clients') {
  const { page } = await open();
  const telephone = await line(page);
  await signIn(page, 'petrova');
  await page.goto(path);
  await page.getByTestId('search').waitFor();
  return { page, telephone };
}

const popup = (page: Page, n: number) => page.getByTestId(`popup-${id(n)}`);
const toast = (page: Page, text: string | RegExp) => page.locator('.mantine-Notification-root').filter({ hasText: text }).first();

describe('An incoming call', () => {
  test('of a known client shows who it is and leaves the focus where it was', async () => {
    const { page, telephone } = await signedIn();
    await page.keyboard.press('Slash');
    const typing = () => page.evaluate(() => document.activeElement?.tagName);
    await eventually(typing).toBe('INPUT');
    telephone.is([known(1)]);
    await popup(page, 1).getByText('Иванова Анна Павловна').waitFor();
    await popup(page, 1).getByText('менеджер Петрова Ирина').waitFor();
    expect(await typing()).toBe('INPUT');
    await page.getByRole('status').filter({ hasText: 'Входящий звонок: Иванова Анна Павловна' }).waitFor({ state: 'attached' });
    const timer = popup(page, 1).getByRole('timer');
    const first = await timer.innerText();
    await eventually(() => timer.innerText()).not.toBe(first);
    await expectAccessible(page);
  });

  test('that began before the page could hear of it is shown as soon as it can', async () => {
    const { page } = await open();
    const telephone = await line(page);
    const connect = telephone.isSlow();
    const asked = page.waitForResponse('**/api/v1/me/calls');
    await signIn(page, 'petrova');
    await asked;
    telephone.isUnheard([known(1)]);
    connect();
    await popup(page, 1).getByText('Иванова Анна Павловна').waitFor();
  });

  test('is reached by Alt+A, left by Escape, and Alt+O opens the card', async () => {
    const { page, telephone } = await signedIn();
    telephone.is([known(1)]);
    await popup(page, 1).waitFor();
    await page.keyboard.press('Slash');
    await page.keyboard.press('Alt+KeyA');
    const inside = () => page.evaluate(() => Boolean(document.activeElement?.closest('[data-testid^="popup-"]')));
    await eventually(inside).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Alt+KeyO');
    await page.waitForURL(new RegExp(`/clients/${id(101)}`));
    await popup(page, 1).waitFor();
  });

  test('of a stranger takes the name; what is typed survives folding, answering and hanging up', async () => {
    const { page, telephone } = await signedIn();
    const stranger: Popup = { call: call(2), ringing: true, card: card(2, { type: 'UNKNOWN', name: '+79161234502', status: 'new', managerName: null }) };
    let sent: unknown;
    await page.route(`**/api/v1/clients/${id(102)}`, (route) => {
      sent = { body: route.request().postDataJSON() as unknown, version: route.request().headers()['if-match'] };
      return route.fulfill({ status: 422, json: { type: '/problems/invalid', title: 'Проверьте', status: 422, detail: 'Проверьте', errors: [{ pointer: '/familyName', rule: 'x', message: 'Такого имени не бывает' }] } });
    });
    telephone.is([stranger]);
    const form = popup(page, 2).getByRole('form', { name: 'Новый клиент' });
    await form.getByRole('textbox', { name: 'Фамилия Имя Отчество' }).fill('Сорокина Вера');
    await expectAccessible(page);
    await popup(page, 2).getByRole('button', { name: 'Свернуть' }).click();
    await form.waitFor({ state: 'hidden' });
    telephone.is([{ ...stranger, ringing: false, call: { ...stranger.call, answeredAt: new Date().toISOString() } }], 'call.answered');
    await popup(page, 2).getByText('Разговор').waitFor();
    telephone.is([], 'call.ended');
    await popup(page, 2).getByText('Результат звонка').first().waitFor();
    await popup(page, 2).getByRole('button', { name: 'Развернуть' }).click();
    expect(await form.getByRole('textbox', { name: 'Фамилия Имя Отчество' }).inputValue()).toBe('Сорокина Вера');
    await form.getByRole('textbox', { name: 'Фамилия Имя Отчество' }).press('Enter');
    await form.getByText('Такого имени не бывает').waitFor();
    expect(sent).toMatchObject({ body: { type: 'PERSON', familyName: 'Сорокина', givenName: 'Вера' }, version: '"0"' });
  });

  test('that fits several clients asks which one', async () => {
    const { page, telephone } = await signedIn();
    const several = call(3, { candidates: 2, candidateClients: [1, 2].map((n) => ({ id: id(200 + n), name: `Клиент ${n}`, status: 'warm' })) });
    let chosen: unknown;
    await page.route(`**/api/v1/calls/${id(3)}/client`, (route) => {
      chosen = route.request().postDataJSON();
      telephone.is([{ ...known(3), ringing: true }], 'call.changed');
      return route.fulfill({ json: call(3, { client: { id: id(202), name: 'Клиент 2', status: 'warm' } }) });
    });
    telephone.is([{ call: several, ringing: true, card: null }]);
    await popup(page, 3).getByText('Кто звонит?').waitFor();
    await expectAccessible(page);
    await popup(page, 3).getByRole('listitem').filter({ hasText: 'Клиент 2' }).getByRole('button', { name: 'Это он' }).click();
    await popup(page, 3).getByText('Иванова Анна Павловна').waitFor();
    expect(chosen).toEqual({ clientId: id(202) });
  });

  test('of a hidden client names nobody but its manager', async () => {
    const { page, telephone } = await signedIn();
    telephone.is([{ call: call(4, { clientHidden: true, managerName: 'Белова Марина Сергеевна' }), ringing: true, card: null }]);
    await popup(page, 4).getByText('Клиент менеджера: Белова Марина Сергеевна').waitFor();
    expect(await popup(page, 4).getByRole('button', { name: 'Открыть карточку' }).count()).toBe(0);
  });

  test('goes away with a word when a colleague answers, and when nobody does', async () => {
    const { page, telephone } = await signedIn();
    telephone.is([known(1)]);
    await popup(page, 1).waitFor();
    telephone.is([], 'call.answered', [call(1, { answeredAt: new Date().toISOString(), employeeId: id(900), employeeName: 'Белова Марина Сергеевна' })]);
    await toast(page, 'Ответила Белова М. С.').waitFor();
    await popup(page, 1).waitFor({ state: 'hidden' });
    telephone.is([known(2)]);
    await popup(page, 2).waitFor();
    telephone.is([], 'call.missed', [call(2, { outcome: 'CANCELLED', missed: true, endedAt: new Date().toISOString() })]);
    await toast(page, 'Пропущенный звонок').waitFor();
    await popup(page, 2).waitFor({ state: 'hidden' });
  });

  test('stands with others in a pile of three, is closed for good, and comes back after a reload', async () => {
    const { page, telephone } = await signedIn();
    telephone.is([known(1), known(2), known(3), known(4), known(5)]);
    await page.getByText('ещё 2 звонка').waitFor();
    expect(await page.locator('[data-testid^="popup-"]').count()).toBe(3);
    await expectAccessible(page);
    telephone.is([known(1)], 'call.ended');
    await popup(page, 1).waitFor();
    await page.reload();
    await popup(page, 1).waitFor();
    await popup(page, 1).getByRole('button', { name: 'Закрыть' }).click();
    telephone.is([known(1)], 'call.changed');
    await page.waitForTimeout(600);
    expect(await popup(page, 1).count()).toBe(0);
  });
});

describe.skipIf(!control)('A call played by the telephone exchange', () => {
  test('rings in the browser, and is in the journal after it was hung up', async () => {
    const { page } = await openAs('petrova', '/calls');
    const from = `+7999${String(Date.now()).slice(-7)}`;
    const shown = `+7 ${from.slice(2, 5)} ${from.slice(5, 8)}-${from.slice(8, 10)}-${from.slice(10)}`;
    const call = `capture=inbound_answered&number=${encodeURIComponent(from)}&extension=101&stop=BEFORE_ANSWER&speed=4`;
    const played = await fetch(`${control}/calls?${call}`, { method: 'POST' });
    expect(played.ok).toBe(true);
    const ringing = page.locator('[data-testid^="popup-"]').filter({ hasText: shown });
    await ringing.waitFor();
    await ringing.getByRole('textbox', { name: 'Фамилия Имя Отчество' }).fill('Сорокина Вера');
    await page.keyboard.press('Enter');
    await toast(page, 'Записано').waitFor();
    expect((await fetch(`${control}/proceed?call=${await played.text()}`, { method: 'POST' })).ok).toBe(true);
    const row = page.locator('[data-testid^="row-call-"]').filter({ hasText: shown });
    await row.filter({ hasText: 'Сорокина Вера' }).waitFor();
    await eventually(() => row.innerText()).toContain('Состоялся');
  });
});
