import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs, unique } from './harness';

/** Clients of whoever is signed in, by a family name nobody else has. */
async function clients(page: Page, family: string, count: number) {
  const names: string[] = [];
  for (let at = 1; at <= count; at++) {
    const phone = `+7994${String(Date.now()).slice(-6)}${at}`;
    const added = await ask(page, 'POST', '/clients', { type: 'PERSON', familyName: family, givenName: `Клиент${at}`, phones: [{ number: phone }] });
    expect(added.status).toBe(201);
    names.push(`${family} Клиент${at}`);
  }
  return names;
}

const hand = (page: Page) => page.getByRole('region', { name: 'Кому звонить сейчас' });
const count = (page: Page, name: string) => page.getByTestId(`count-${name}`).locator('dd').innerText();

/** From the list of clients to the page of the call list. */
async function listOf(page: Page, family: string) {
  await page.goto(`/clients?q=${encodeURIComponent(family)}`);
  await page.getByTestId(/^row-client-/).nth(2).waitFor();
  await page.getByRole('button', { name: 'В обзвон' }).click();
  const dialog = page.getByRole('dialog', { name: 'Новый список обзвона' });
  await dialog.getByRole('textbox', { name: 'Название' }).fill(`Обзвон ${family}`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Составить список' }).click();
  await page.getByRole('heading', { level: 1, name: `Обзвон ${family}` }).waitFor();
}

describe('Calling the clients of a list one after another', () => {
  test('a list by the filter is worked through: called, later, skipped; the counters tell how far it is', async () => {
    const { page } = await openAs('orlov', '/clients');
    const family = unique('Обзвонов');
    const names = await clients(page, family, 3);
    await listOf(page, family);
    await expectAccessible(page);
    expect(await count(page, 'pending')).toBe('3');
    await page.getByRole('button', { name: 'Начать обзвон' }).click();
    const first = await hand(page).getByRole('heading').innerText();
    expect(names).toContain(first);
    await hand(page).getByRole('button', { name: `Позвонить: ${first}` }).waitFor();
    await expectAccessible(page);

    await hand(page).getByRole('combobox', { name: 'Итог' }).fill('Придёт в салон');
    await hand(page).getByRole('button', { name: 'Следующий' }).click();
    await hand(page).getByRole('heading').filter({ hasNotText: first }).waitFor();
    await eventually(() => count(page, 'called')).toBe('1');

    const second = await hand(page).getByRole('heading').innerText();
    await hand(page).getByRole('button', { name: 'Позже' }).click();
    await hand(page).getByRole('textbox', { name: 'Когда позвонить снова' }).fill('01.12.2099 10:00');
    await hand(page).getByRole('button', { name: 'Отложить' }).click();
    await hand(page).getByRole('heading').filter({ hasNotText: second }).waitFor();
    await eventually(() => count(page, 'later')).toBe('1');

    await hand(page).getByRole('button', { name: 'Пропустить' }).click();
    await hand(page).getByText(/Сейчас звонить некому/).waitFor();
    await eventually(() => count(page, 'skipped')).toBe('1');

    await page.getByText('Позвонили', { exact: true }).last().click();
    await page.getByRole('table', { name: 'Позвонили' }).getByText(/Придёт в салон/).waitFor();
    await page.getByRole('button', { name: 'Закончить обзвон' }).click();
    await hand(page).getByText('Обзвон закончен.').waitFor();
    await page.getByRole('button', { name: 'Обзвон', exact: true }).click();
    await page.getByRole('table', { name: 'Обзвон' }).getByText(`Обзвон ${family}`).waitFor();
    await expectAccessible(page);
  });

  test('who does not work through a list does not see it', async () => {
    const { page } = await openAs('orlov', '/clients');
    const family = unique('Тайнов');
    await clients(page, family, 3);
    await listOf(page, family);
    const { page: other } = await openAs('petrova', new URL(page.url()).pathname);
    await other.getByText('Не найдено или нет доступа').waitFor();
    await other.goto('/calls/lists');
    await other.getByRole('toolbar', { name: 'Обзвон' }).waitFor();
    expect(await other.getByText(`Обзвон ${family}`).count()).toBe(0);
  });
});
