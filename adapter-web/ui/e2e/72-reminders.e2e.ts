import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { control, eventually, expectAccessible, openAs, unique } from './harness';

const dock = (page: Page) => page.getByTestId('reminder-dock');

/** Sets a reminder through the interface of the product, as the signed-in employee, and says when it will show. */
async function remind(page: Page, text: string, minutes: number): Promise<void> {
  await page.getByTestId('bell').click();
  await page.getByRole('button', { name: 'Новое напоминание' }).click();
  const dialog = page.getByRole('dialog', { name: 'Новое напоминание' });
  await dialog.getByLabel('О чём напомнить').fill(text);
  // The server's clock may be ahead of the browser's; the form begins with an hour from now by the server's.
  const suggested = await dialog.getByLabel('Когда').inputValue();
  const at = new Date(`${suggested}:00Z`);
  at.setUTCMinutes(at.getUTCMinutes() - 60 + minutes);
  await dialog.getByLabel('Когда').fill(at.toISOString().slice(0, 16));
  await dialog.getByRole('button', { name: 'Добавить' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

const forward = (duration: string) => fetch(`${control}/clock?forward=${duration}`, { method: 'POST' });

describe.runIf(control)('A reminder', () => {
  test('shows at its time, comes back after a snooze, and goes in all windows when it is done', async () => {
    const text = unique('Перезвонить насчёт фасадов ');
    const { page, context } = await openAs('buh', '/profile');
    await remind(page, text, 2);
    const other = await context.newPage();
    await other.goto('/profile');
    await other.getByTestId('search').waitFor();
    await forward('PT2M');
    await dock(page).getByText(text).waitFor();
    await dock(other).getByText(text).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expectAccessible(page);

    await page.keyboard.press('Alt+KeyR');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Выполнено');
    await page.keyboard.press('KeyS');
    await page.getByRole('menuitem', { name: 'На 10 минут' }).click();
    await dock(page).waitFor({ state: 'hidden' });
    await dock(other).waitFor({ state: 'hidden' });

    await forward('PT10M');
    await dock(page).getByText(text).waitFor();
    await dock(page).getByText('повтор 2').waitFor();
    await dock(page).getByRole('button', { name: 'Выполнено' }).click();
    await dock(page).waitFor({ state: 'hidden' });
    await dock(other).waitFor({ state: 'hidden' });
  });
});
