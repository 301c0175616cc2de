import { describe, expect, test } from 'vitest';
import { eventually, expectAccessible, openAs, rows } from './harness';

describe('The journal of calls', () => {
  test('is filtered by mouse, and the address remembers it', async () => {
    const { page } = await openAs('admin', '/calls');
    await rows(page, 'call').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Пропущенные' }).click();
    await page.waitForURL(/view=missed/);
    await rows(page, 'call').first().waitFor();
    // Until the answer is there, the calls of before stand.
    const outcomes = async () => [...new Set((await rows(page, 'call').locator('[data-column="outcome"]').allInnerTexts()).map((text) => text.trim()))];
    await eventually(outcomes).toEqual(['Пропущен']);
    await page.getByRole('button', { name: 'Все', exact: true }).click();
    await page.getByRole('textbox', { name: 'Направление' }).or(page.getByRole('combobox', { name: 'Направление' })).first().click();
    await page.getByRole('option', { name: 'Исходящий' }).click();
    await page.waitForURL(/direction=OUTBOUND/);
  });

  test('opens a call by keyboard: telephones, times, and which client it was', async () => {
    const { page } = await openAs('admin', '/calls');
    await rows(page, 'call').first().waitFor();
    await page.locator('[role=row][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: 'Как прошёл' }).waitFor();
    await drawer.getByRole('heading', { name: 'Чьи телефоны звонили' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(page.url()).not.toContain('open=');
  });

  test('leads from a call to the card of its client', async () => {
    const { page } = await openAs('admin', '/calls?direction=INBOUND');
    const client = rows(page, 'call').locator('[data-column="client"] button').first();
    await client.waitFor();
    const name = (await client.innerText()).trim();
    await client.click();
    const drawer = page.getByRole('dialog', { name });
    await drawer.getByRole('tab', { name: /Звонки/ }).waitFor();
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Открыть на всю страницу' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test('says when nothing is found', async () => {
    const { page } = await openAs('admin', '/calls?q=00000000000');
    await page.getByText('По этому фильтру ничего нет.').waitFor();
    await page.getByRole('button', { name: 'Сбросить фильтр' }).click();
    await rows(page, 'call').first().waitFor();
  });
});
