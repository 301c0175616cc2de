import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs } from './harness';

interface Kind {
  id: string;
  active: boolean;
  requiredDocuments: { kind: string; atLeast: number }[];
  checklist: { name: string; required: boolean }[];
}
interface Measurement {
  id: string;
  version: number;
  state: string;
  submissions: { result: { documents: unknown[]; dimensions: { what: string; millimetres: number }[]; comment: string | null } }[];
}

const phone = { width: 390, height: 844 };

/** A visit of the measurer soon, whatever the hour. */
async function visit(page: Page, measurerId: string): Promise<{ id: string; kind: Kind }> {
  const kinds = (await ask<{ items: Kind[] }>(page, 'GET', '/measurement-kinds')).body.items;
  const kind = kinds.find((each) => each.active && each.requiredDocuments.every((one) => ['PHOTO', 'SKETCH'].includes(one.kind)))!;
  const clients = (await ask<{ items: { id: string }[] }>(page, 'GET', '/clients?limit=1')).body.items;
  // Windows are of whole minutes, and two of one measurer never overlap: what is taken is tried at another time.
  const soon = () => new Date(Math.ceil(Date.now() / 60_000 + 10 + Math.random() * 300) * 60_000).toISOString();
  const give = () => ask<Measurement>(page, 'POST', '/measurements', {
    task: {
      clientId: clients[0]!.id,
      kindId: kind.id,
      address: { city: 'Москва', street: 'Лесная', house: '5' },
      access: 'Домофон 12, второй подъезд',
      object: 'Кухня в новой квартире',
      phone: '+79161234567',
      fileIds: [],
    },
    visit: { measurerId, start: soon(), durationMinutes: 5, forcedReason: 'Срочно' },
  });
  let given = await give();
  for (let again = 0; given.status === 409 && again < 30; again++) given = await give();
  expect(given.status, JSON.stringify(given.body)).toBe(201);
  return { id: given.body.id, kind };
}

async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await eventually(() =>
    page.evaluate(async () => {
      const cache = await caches.open('nezabudka-field-1');
      const there = (await cache.keys()).map((each) => new URL(each.url).pathname);
      const wanted = performance
        .getEntriesByType('resource')
        .map((each) => new URL(each.name).pathname)
        .filter((each) => each.startsWith('/assets/'));
      return there.includes('/index.html') && wanted.every((each) => there.includes(each));
    }),
  ).toBe(true);
}

const shot = (page: Page, colour: string) =>
  page.evaluate(async (paint) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3200, 2400];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = paint;
    pen.fillRect(0, 0, 3200, 2400);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
    return [...new Uint8Array(await blob!.arrayBuffer())];
  }, colour);

async function reopened(context: BrowserContext, page: Page, path: string): Promise<Page> {
  // Not asked whether it may: killed, as telephones do.
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(path);
  return again;
}

test('a measurement is done without a network, survives the death of the page, and is handed in when the network returns', async () => {
  const office = await openAs('admin', '/');
  const opened = await openAs('zamer', '/', { ...phone, cut: true });
  const me = (await ask<{ employeeId: string }>(opened.page, 'GET', '/me')).body;
  const { id, kind } = await visit(office.page, me.employeeId);
  const { context } = opened;
  let page = opened.page;
  await page.goto('/m');
  await page.getByRole('link', { name: 'Задания' }).click();
  await page.getByTestId(`row-task-${id}`).getByText('Кухня в новой квартире').waitFor();
  await expectAccessible(page);
  await page.getByTestId(`row-task-${id}`).getByRole('link', { name: 'Кухня в новой квартире' }).click();
  await page.getByText('Домофон 12, второй подъезд').waitFor();
  await kept(page);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Начать замер' }).click();
  for (const item of kind.checklist) await page.getByRole('group', { name: item.name }).getByRole('button', { name: 'Есть' }).click();
  const needs = new Map(kind.requiredDocuments.map((each) => [each.kind, each.atLeast]));
  const photos = Math.max(2, needs.get('PHOTO') ?? 0);
  const sketches = needs.get('SKETCH') ?? 0;
  const bytes = Buffer.from(await shot(page, 'teal'));
  const files = (count: number, name: string) => Array.from({ length: count }, (_, at) => ({ name: `${name} ${at + 1}.jpg`, mimeType: 'image/jpeg', buffer: bytes }));
  await page.getByTestId('input-PHOTO').setInputFiles(files(photos, 'Стена'));
  if (sketches > 0) await page.getByTestId('input-SKETCH').setInputFiles(files(sketches, 'Эскиз'));
  await eventually(() => page.getByTestId('picture').count()).toBe(photos + sketches);
  await page.getByRole('textbox', { name: 'Что', exact: true }).fill('Стена у окна');
  await page.getByRole('textbox', { name: 'мм', exact: true }).fill('2745');
  await page.getByRole('button', { name: 'Добавить размер' }).click();
  await page.getByText('Стена у окна').waitFor();
  await page.getByRole('textbox', { name: 'Комментарий замерщика' }).fill('Левый угол не прямой');
  await page.getByRole('textbox', { name: 'Что', exact: true }).focus();
  await page.getByTestId('line').getByText('Нет связи').waitFor();
  await expectAccessible(page);

  page = await reopened(context, page, `/m/task/${id}`);
  await page.getByText('Стена у окна').waitFor();
  await page.getByText('2745 мм').waitFor();
  await eventually(() => page.getByTestId('picture').count()).toBe(photos + sketches);
  await page.getByTestId('line').getByText(/Нет связи · \d+ файл/).waitFor();
  await page.getByRole('button', { name: 'Сдать замер' }).click();
  await page.getByText('Замер будет сдан, как только ответит сервер').waitFor();
  expect(await page.getByText(/^Сдано/).count()).toBe(0);
  expect((await ask<Measurement>(office.page, 'GET', `/measurements/${id}`)).body.submissions).toHaveLength(0);

  page = await reopened(context, page, `/m/task/${id}`);
  await page.getByText('Замер будет сдан, как только ответит сервер').waitFor();
  await context.setOffline(false);
  await page.getByText(/^Сдано .* ждёт приёмки/).waitFor();
  await eventually(() => page.getByTestId('line').count()).toBe(0);
  const after = (await ask<Measurement>(office.page, 'GET', `/measurements/${id}`)).body;
  expect(after.state).toBe('SUBMITTED');
  expect(after.submissions).toHaveLength(1);
  expect(after.submissions[0]!.result.documents).toHaveLength(photos + sketches);
  expect(after.submissions[0]!.result.dimensions).toEqual([expect.objectContaining({ what: 'Стена у окна', millimetres: 2745 })]);
  expect(after.submissions[0]!.result.comment).toBe('Левый угол не прямой');
});
