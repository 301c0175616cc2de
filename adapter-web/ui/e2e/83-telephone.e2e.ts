import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, control, expectAccessible, openAs, unique } from './harness';

const toast = (page: Page, text: string | RegExp) => page.locator('.mantine-Notification-root').filter({ hasText: text }).first();

/** A client of petrova with a number of her own. */
async function client(page: Page) {
  const name = unique('Звонкова ');
  const phone = `+7995${String(Date.now()).slice(-7)}`;
  const added = await ask(page, 'POST', '/clients', { type: 'PERSON', familyName: name, phones: [{ number: phone }] });
  expect(added.status).toBe(201);
  const shown = `+7 ${phone.slice(2, 5)} ${phone.slice(5, 8)}-${phone.slice(8, 10)}-${phone.slice(10)}`;
  return { id: added.body.id, name, shown };
}

const popup = (page: Page, shown: string) => page.locator('[data-testid^="popup-"]').filter({ hasText: shown });

describe.skipIf(!control)('The telephone on the screen', () => {
  test('calls from the card by mouse, is noted and hung up, and its result is a row of the card', async () => {
    const { page } = await openAs('petrova', '/clients');
    const who = await client(page);
    await page.goto(`/clients/${who.id}`);
    await page.getByRole('heading', { level: 1, name: who.name }).waitFor();
    await page.getByRole('button', { name: `Позвонить: ${who.name}` }).first().click();
    await toast(page, 'Ваш телефон зазвонит').waitFor();
    const call = popup(page, who.shown);
    await call.getByRole('textbox', { name: 'Заметка' }).fill('Напомнила про оплату');
    await call.getByRole('button', { name: 'Перевести' }).waitFor();
    await expectAccessible(page);
    await call.getByRole('button', { name: 'Положить трубку' }).click();
    const form = call.getByRole('form', { name: 'Результат звонка' });
    await form.getByRole('combobox', { name: 'Результат' }).fill('Согласна');
    await form.getByRole('button', { name: 'Сохранить' }).click();
    await toast(page, 'Записано в карту').waitFor();
    await page.getByRole('table').getByText('Напомнила про оплату').first().waitFor();
  });

  test('a planned call is ended by its result', async () => {
    const { page } = await openAs('petrova', '/clients');
    const who = await client(page);
    const start = new Date(Date.now() + 3600_000).toISOString();
    type Told = { activity: { id: string } };
    const planned = await ask<Told>(page, 'POST', '/activities', { kind: 'call', clientId: who.id, subject: 'Спросить о замере', start });
    expect(planned.status).toBe(201);
    await page.goto(`/clients/${who.id}`);
    await page.getByRole('button', { name: `Позвонить: ${who.name}` }).last().waitFor();
    const plan = page.getByRole('listitem').filter({ hasText: 'Спросить о замере' });
    await plan.getByRole('button', { name: /^Позвонить/ }).click();
    const call = popup(page, who.shown);
    // Until somebody there picked up, hanging up leaves the plan as it is.
    await call.getByRole('button', { name: 'Перевести' }).waitFor();
    await call.getByRole('button', { name: 'Положить трубку' }).click();
    const form = call.getByRole('form', { name: 'Результат звонка' });
    await form.getByRole('checkbox', { name: 'Завершить запланированное: Спросить о замере', checked: true }).waitFor();
    await form.getByRole('combobox', { name: 'Результат' }).fill('Замер во вторник');
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Сохранить' }).click();
    await toast(page, 'Записано в карту').waitFor();
    await page.getByTestId('no-next-action').waitFor();
    const after = await ask<Told>(page, 'GET', `/activities/${planned.body.activity.id}`);
    expect(after.body.activity).toMatchObject({ state: 'HELD', result: 'Замер во вторник' });
  });

  test('calls from anywhere by keyboard, and gives the call to a colleague who is free', async () => {
    const { page } = await openAs('petrova', '/clients');
    const who = await client(page);
    await page.goto('/calls');
    await page.getByTestId('search').waitFor();
    await page.keyboard.press('Control+KeyK');
    const search = page.getByRole('dialog').getByRole('combobox');
    await search.fill('>позвонить');
    await page.getByRole('option', { name: /Позвонить…/ }).waitFor();
    await page.keyboard.press('Enter');
    await search.fill(who.name);
    await page.getByRole('option', { name: new RegExp(who.name) }).waitFor();
    await page.keyboard.press('Enter');
    const call = popup(page, who.shown);
    await call.getByRole('button', { name: 'Перевести' }).click();
    await page.getByRole('option').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Кому перевести' }).press('ArrowDown');
    await page.getByRole('combobox', { name: 'Кому перевести' }).press('Enter');
    await call.getByRole('form', { name: 'Результат звонка' }).waitFor();
    await call.getByRole('button', { name: 'Закрыть' }).click();
  });

  test('says in words why it cannot', async () => {
    const { page } = await openAs('petrova', '/clients');
    const who = await client(page);
    await page.route('**/api/v1/calls', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 409, contentType: 'application/problem+json', json: { type: '/problems/exchange-away', title: 'x', status: 409, detail: 'Телефонная станция не на связи.' } })
        : route.fallback(),
    );
    await page.goto(`/clients/${who.id}`);
    await page.getByRole('button', { name: `Позвонить: ${who.name}` }).first().click();
    await toast(page, 'Телефонная станция не на связи.').waitFor();
  });
});
