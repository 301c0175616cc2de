import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, expectAccessible, focusedTestId, openAs, rows, unique } from './harness';

const grid = (page: Page) => page.getByRole('grid', { name: 'Клиенты' });
const firstRow = async (page: Page) => {
  const row = rows(page, 'client').first();
  await row.waitFor();
  return row;
};
const cellOf = (page: Page, column: string) => rows(page, 'client').first().locator(`[data-column="${column}"]`);
const number = () => `+7901${String(Date.now()).slice(-7)}`;

describe('The list of clients', () => {
  test('is sorted, filtered and viewed by mouse, and the address remembers it', async () => {
    const { page } = await openAs('admin', '/clients');
    await firstRow(page);
    await expectAccessible(page);

    await grid(page).getByRole('columnheader', { name: 'Клиент' }).click();
    await page.waitForURL(/sort=name/);
    await grid(page).getByRole('columnheader', { name: 'Клиент' }).click();
    await page.waitForURL(/sort=-name/);

    await page.getByRole('button', { name: 'Фильтры' }).click();
    const form = page.getByRole('dialog', { name: 'Фильтры' });
    await form.getByRole('combobox', { name: 'Тип' }).or(form.getByRole('textbox', { name: 'Тип' })).click();
    await page.getByRole('option', { name: 'Организация' }).click();
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Готово' }).click();
    await page.waitForURL(/type=COMPANY/);
    await firstRow(page);
    await page.reload();
    await page.getByRole('button', { name: 'Убрать фильтр: Организация' }).click();
    await page.waitForURL((url) => !url.search.includes('type'));

    await page.getByRole('button', { name: 'Мои', exact: true }).click();
    await page.waitForURL(/view=mine/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('view'));
  });

  test('says when a filter leaves nothing, and gives everything back', async () => {
    const { page } = await openAs('admin', '/clients?q=xyzzyxyzzy');
    await page.getByText('По этому фильтру ничего нет.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Сбросить фильтр' }).click();
    await firstRow(page);
  });

  test('is walked by keyboard: looked at beside, opened, and found again', async () => {
    const { page } = await openAs('admin', '/clients');
    await firstRow(page);
    await page.locator('[role=row][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('KeyK');
    const second = (await focusedTestId(page)) ?? '';
    expect(second).toBe(await rows(page, 'client').nth(1).getAttribute('data-testid'));

    await page.keyboard.press('Space');
    const beside = page.getByTestId('preview');
    await beside.getByRole('heading', { name: 'Последние звонки' }).waitFor();
    expect(await focusedTestId(page)).toBe(second);
    await expectAccessible(page);

    await page.keyboard.press('KeyX');
    await page.getByText('Отмечена 1 строка').waitFor();

    await page.keyboard.press('Enter');
    await page.waitForURL(/\/clients\/[0-9a-f-]+/);
    // The address changes before the page does: going back at once would never have left the list.
    await page.getByTestId(second).waitFor({ state: 'detached' });
    await page.goBack();
    await eventually(() => page.getByTestId(second).getAttribute('data-left')).toBe('true');

    await page.keyboard.press('Slash');
    await page.keyboard.type('xyzzy');
    await page.waitForURL(/q=xyzzy/);
  });

  test('goes on loading while it is scrolled', async () => {
    const { page } = await openAs('admin', '/clients?sort=name');
    await firstRow(page);
    await page.locator('[role=row][tabindex="0"]').focus();
    const reached = () => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex') ?? 0));
    let last = 0;
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('End');
      await eventually(reached).toBeGreaterThan(last);
      last = await reached();
      if (last > 300) break;
    }
    expect(last).toBeGreaterThan(300);
    expect(await rows(page, 'client').count()).toBeLessThan(120);
    await page.keyboard.press('Home');
    await eventually(reached).toBe(2);
  });

  test('shows and hides columns, and remembers their choice', async () => {
    const { page } = await openAs('admin', '/clients');
    await firstRow(page);
    await page.getByTestId('columns').click();
    await page.getByRole('checkbox', { name: 'Отрасль' }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    await grid(page).getByRole('columnheader', { name: 'Отрасль' }).waitFor();
  });

  test('lists the people of all clients; a row opens its client beside', async () => {
    const { page } = await openAs('admin', '/clients?view=people');
    const person = rows(page, 'person').first();
    await person.waitFor();
    await expectAccessible(page);
    await person.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('tab', { name: /Контактные лица/ }).waitFor();
    await page.waitForURL(/open=/);
    await drawer.focus();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  test('speaks English too', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.getByText('English', { exact: true }).first().click();
    await page.getByRole('navigation', { name: 'Sections' }).or(page.getByRole('link', { name: 'Clients' })).first().waitFor();
    try {
      await page.goto('/clients');
      await page.getByRole('button', { name: 'No manager' }).waitFor();
      await page.goto('/calls');
      await page.getByRole('button', { name: 'Missed' }).waitFor();
    } finally {
      await page.goto('/profile');
      await page.getByText('Русский', { exact: true }).first().click();
      await page.getByRole('link', { name: 'Клиенты' }).waitFor();
    }
  });
});

describe('A new client', () => {
  test('is recognised by the number while it is typed', async () => {
    const { page } = await openAs('admin', '/clients?sort=number');
    await firstRow(page);
    const phone = await cellOf(page, 'phone').innerText();
    const name = (await cellOf(page, 'name').innerText()).trim();
    await page.getByRole('button', { name: 'Новый клиент' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Новый клиент' });
    await dialog.getByRole('textbox', { name: 'Телефон' }).fill(phone.replace('+7', '8'));
    await dialog.getByText(name).waitFor();
    await dialog.getByText('тот же телефон').first().waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Открыть существующего' }).first().click();
    await page.waitForURL(/\/clients\/[0-9a-f-]+/);
  });

  test('is created without touching the mouse', async () => {
    const { page } = await openAs('admin', '/clients');
    await firstRow(page);
    const name = unique('Проверкина');
    await page.keyboard.press('KeyN');
    const dialog = page.getByRole('dialog', { name: 'Новый клиент' });
    await dialog.getByRole('textbox', { name: 'Телефон' }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('tel');
    await page.keyboard.type(number());
    await dialog.getByRole('textbox', { name: /^Фамилия Имя Отчество/ }).focus();
    await page.keyboard.type(`${name} Анна Павловна`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `${name} Анна Павловна` }).waitFor();
    await page.getByRole('button', { name: `Фамилия: ${name}` }).waitFor();
  });
});
