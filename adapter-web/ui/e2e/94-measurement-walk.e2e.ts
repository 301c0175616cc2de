import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs, unique } from './harness';
import { given, handedIn, type Measurement, readMeasurement as read } from './measuring';

const object = `Кухня с балконом ${Date.now().toString(36)}`;

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
  const client = (await ask(manager, 'POST', '/clients', { type: 'PERSON', familyName: unique('Замерова') })).body.id;
  const task = await given(manager, me.employeeId, object, client);
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
