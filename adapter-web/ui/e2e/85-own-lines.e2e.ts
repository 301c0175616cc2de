import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, control, expectAccessible, openAs, unique } from './harness';

/** A number nobody else calls. */
const digits = () => `7495${String(Date.now()).slice(-7)}`;

const row = (page: Page, name: string) => page.getByTestId(`row-line-${name}`);

async function named(page: Page, name: string, number: string) {
  await page.getByRole('button', { name: 'Добавить номер' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Название' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Номер', exact: true }).fill(`+${number}`);
  await dialog.getByRole('combobox', { name: 'Источник' }).click();
  await page.getByRole('option', { name: 'Выставка' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await row(page, name).waitFor();
}

describe("the company's own numbers", () => {
  test('a number gets a name and a source, is switched off and removed after a question', async () => {
    const { page } = await openAs('admin', '/admin/telephony/lines');
    const name = unique('Реклама ');
    await named(page, name, digits());
    await row(page, name).getByText('Выставка').waitFor();
    await row(page, name).getByRole('button', { name: /Изменить/ }).click();
    await page.getByRole('switch', { name: /Используется/ }).press('Space');
    await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
    await row(page, name).getByText('Выключен').waitFor();
    await expectAccessible(page);
    await row(page, name).getByRole('button', { name: /Изменить/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Удалить' }).click();
    await row(page, name).waitFor({ state: 'detached' });
  });

  test('two names for one number are refused in words', async () => {
    const { page } = await openAs('admin', '/admin/telephony/lines');
    const name = unique('Сайт ');
    const number = digits();
    await named(page, name, number);
    await page.getByRole('button', { name: 'Добавить номер' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Название' }).fill('Другой');
    await dialog.getByRole('textbox', { name: 'Номер', exact: true }).fill(`8${number.slice(1)}`);
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText(new RegExp(`У линии «${name}» тот же номер`)).waitFor();
  });
});

describe.skipIf(!control)('a call by a named line', () => {
  test('names it at the first ring, in the journal and its filter; a stranger comes from its source', async () => {
    const admin = await openAs('admin', '/admin/telephony/lines');
    const name = unique('Стенд ');
    const line = digits();
    await named(admin.page, name, line);

    const { page } = await openAs('petrova', '/calls');
    const caller = `+7996${String(Date.now()).slice(-7)}`;
    const wanted = new URLSearchParams({ capture: 'inbound_answered', number: caller, extension: '101', line, stop: 'BEFORE_ANSWER', speed: '5' });
    const call = await (await fetch(`${control}/calls?${wanted}`, { method: 'POST' })).text();
    const popup = page.locator('[data-testid^="popup-"]').filter({ hasText: name });
    await popup.waitFor();
    await fetch(`${control}/proceed?call=${call}`, { method: 'POST' });
    await page.getByRole('combobox', { name: 'Линия' }).click();
    await page.getByRole('option', { name }).click();
    await page.getByRole('grid').getByText(name).first().waitFor();
    const found = await ask<{ items: { source: string | null }[] }>(page, 'GET', `/clients?q=${caller.slice(1)}`);
    expect(found.body.items.map((client) => client.source)).toEqual(['exhibition']);
  });
});
