import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs } from './harness';

interface Measurement {
  id: string;
  number: number;
  version: number;
  state: string;
  phase: string;
  requirements: { documents: { kind: string; atLeast: number }[]; checklist: { name: string }[] };
  submissions: { number: number }[];
}

const object = `Кухня с балконом ${Date.now().toString(36)}`;

/** A picture, sent as the measurer's telephone sends it. */
async function upload(page: Page, colour: string): Promise<string> {
  return page.evaluate(async (paint) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = paint;
    pen.fillRect(0, 0, 640, 480);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
    const me = (await (await fetch('/api/v1/me')).json()) as { csrfToken: string };
    const answer = await fetch(`/api/v1/files?name=${paint}.jpg`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': crypto.randomUUID(), 'X-CSRF-Token': me.csrfToken },
      body: await blob!.arrayBuffer(),
    });
    return ((await answer.json()) as { id: string }).id;
  }, colour);
}

const read = async (page: Page, id: string) => (await ask<Measurement>(page, 'GET', `/measurements/${id}`)).body;

/** The task, planned with the measurer for a time that is free. */
async function given(page: Page, measurerId: string): Promise<Measurement> {
  const kinds = (await ask<{ items: { id: string; name: string; requiredDocuments: { kind: string }[]; checklist: unknown[] }[] }>(page, 'GET', '/measurement-kinds')).body.items;
  const kind = kinds.find((each) => each.requiredDocuments.length === 1 && each.checklist.length === 0)!;
  const clients = (await ask<{ items: { id: string }[] }>(page, 'GET', '/clients?limit=1')).body.items;
  const from = new Date().toISOString().slice(0, 10);
  const until = new Date(Date.now() + 13 * 86_400_000).toISOString().slice(0, 10);
  const free = (await ask<{ items: { windows: { startsAt: string }[] }[] }>(page, 'GET', `/measurement-windows?from=${from}&to=${until}&durationMinutes=60&measurerId=${measurerId}`)).body.items;
  const task = { clientId: clients[0]!.id, kindId: kind.id, address: { city: 'Москва', street: 'Садовая', house: '7' }, object, fileIds: [] };
  const answer = await ask<Measurement>(page, 'POST', '/measurements', { task, visit: { measurerId, start: free[0]!.windows.at(-1)!.startsAt } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body;
}

async function handedIn(page: Page, id: string, colour: string): Promise<void> {
  const file = await upload(page, colour);
  const added = await ask<Measurement>(page, 'PUT', `/measurements/${id}/documents/${file}`, { kind: 'PHOTO' });
  expect(added.status, JSON.stringify(added.body)).toBe(200);
  const submitted = await ask<Measurement>(page, 'POST', `/measurements/${id}/submission`, undefined, added.body.version);
  expect(submitted.status, JSON.stringify(submitted.body)).toBe(200);
}

/** Opens every demanded document that was not opened yet. */
async function looksAtAll(page: Page): Promise<void> {
  const unseen = page.getByRole('button').filter({ hasText: 'не просмотрено' });
  for (let left = await unseen.count(); left > 0; left--) {
    await unseen.first().click();
    await page.getByTestId('preview').locator('img').waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => unseen.count()).toBe(left - 1);
  }
}

test('given, measured, sent back, asked about, handed in again, and accepted by other eyes that looked at everything', async () => {
  const { page: manager } = await openAs('petrova', '/');
  const { page: measurer } = await openAs('zamer', '/');
  const { page: colleague } = await openAs('orlov', '/');
  const me = (await ask<{ employeeId: string }>(measurer, 'GET', '/me')).body;
  const task = await given(manager, me.employeeId);
  const { id } = task;

  // The measurer sees the plan, begins and hands in; nothing can be handed in without what is demanded.
  expect((await ask<Measurement>(measurer, 'POST', `/measurements/${id}/acknowledgement`)).body.state).toBe('SCHEDULED');
  const begun = (await ask<Measurement>(measurer, 'POST', `/measurements/${id}/start`)).body;
  const early = await ask(measurer, 'POST', `/measurements/${id}/submission`, undefined, begun.version);
  expect(early.status).toBe(409);
  await handedIn(measurer, id, 'teal');

  // Nobody but the one who gave it accepts: not the measurer, not a colleague, who does not even see it.
  const { version } = await read(measurer, id);
  expect((await ask(measurer, 'POST', `/measurements/${id}/acceptance`, undefined, version)).status).toBe(403);
  expect((await ask(colleague, 'POST', `/measurements/${id}/acceptance`, undefined, version)).status).toBe(404);
  expect((await ask(manager, 'POST', `/measurements/${id}/acceptance`, undefined, version)).status).toBe(409);

  // The manager finds it in the table and sends it back with a reason.
  await manager.goto('/measurements/table');
  await manager.getByRole('button', { name: /Не принятые/ }).click();
  await manager.getByTestId(`row-measurement-${id}`).getByText(object).waitFor();
  await expectAccessible(manager);
  await manager.goto(`/measurements/${id}`);
  await manager.getByRole('heading', { name: `Замер № ${task.number}` }).waitFor();
  expect(await manager.getByRole('button', { name: 'Принять', exact: true }).isDisabled()).toBe(true);
  await expectAccessible(manager);
  await manager.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await manager.getByRole('textbox', { name: 'Почему возвращаем' }).fill('Нет фото окна');
  await manager.getByRole('dialog').getByRole('button', { name: 'Вернуть', exact: true }).click();
  await manager.getByText(/Нет фото окна\. Исправить до/).waitFor();
  await handedIn(measurer, id, 'navy');

  // A question holds the verdict until it is answered.
  await manager.getByText(/Версия 2 сдана/).waitFor();
  await manager.getByRole('button', { name: 'Уточнить…' }).click();
  await manager.getByRole('textbox', { name: 'Вопрос', exact: true }).fill('Какой высоты подоконник?');
  await manager.getByRole('dialog').getByRole('button', { name: 'Спросить' }).click();
  await manager.getByText('Какой высоты подоконник?').waitFor();
  const asked = await read(measurer, id);
  expect(asked.state).toBe('CLARIFICATION');
  const answered = await ask(measurer, 'POST', `/measurements/${id}/clarifications/1/answer`, { answer: '812 мм' }, asked.version);
  expect(answered.status, JSON.stringify(answered.body)).toBe(200);
  await manager.getByText('812 мм').waitFor();

  // Only after every demanded document was opened.
  expect(await manager.getByRole('button', { name: 'Принять', exact: true }).isDisabled()).toBe(true);
  await looksAtAll(manager);
  await eventually(() => manager.getByRole('button', { name: 'Принять', exact: true }).isEnabled()).toBe(true);
  await manager.getByRole('button', { name: 'Принять', exact: true }).click();
  await manager.getByText('Принято', { exact: true }).waitFor();
  const accepted = await read(manager, id);
  expect(accepted.phase).toBe('ACCEPTED');
  expect(accepted.submissions).toHaveLength(2);
});
