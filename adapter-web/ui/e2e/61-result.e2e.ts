import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { control, eventually, expectAccessible, openAs, rows } from './harness';

const toast = (page: Page, text: string | RegExp) => page.locator('.mantine-Notification-root').filter({ hasText: text }).first();
const proceed = async (played: string) => expect((await fetch(`${control}/proceed?call=${played}`, { method: 'POST' })).ok).toBe(true);

/** A stranger calls the telephone of petrova; the call waits before it is answered and before it is hung up. */
async function rings(page: Page, prefix: string) {
  const from = `+7${prefix}${String(Date.now()).slice(-7)}`;
  const shown = `+7 ${from.slice(2, 5)} ${from.slice(5, 8)}-${from.slice(8, 10)}-${from.slice(10)}`;
  const asked = `capture=inbound_answered&number=${encodeURIComponent(from)}&extension=101&stop=BEFORE_ANSWER,BEFORE_HANGUP&speed=4`;
  const played = await (await fetch(`${control}/calls?${asked}`, { method: 'POST' })).text();
  const popup = page.locator('[data-testid^="popup-"]').filter({ hasText: shown });
  await popup.waitFor();
  return { played, popup, shown };
}

describe.skipIf(!control)('What came of a call', () => {
  test('is noted while it goes on, survives a reload, and becomes a row of the card with its status and the next contact', async () => {
    const { page } = await openAs('petrova', '/calls');
    const { played, popup, shown } = await rings(page, '997');
    await popup.getByRole('textbox', { name: 'Фамилия Имя Отчество' }).fill('Журавлёва Инна');
    await page.keyboard.press('Enter');
    await toast(page, 'Записано').waitFor();
    await proceed(played);
    await popup.getByRole('textbox', { name: 'Заметка' }).fill('Кухня, хочет замер в субботу');
    await page.reload();
    await popup.waitFor();
    await eventually(() => popup.getByRole('textbox', { name: 'Заметка' }).inputValue()).toBe('Кухня, хочет замер в субботу');
    await expectAccessible(page);
    await proceed(played);
    const form = popup.getByRole('form', { name: 'Результат звонка' });
    await form.waitFor();
    await expectAccessible(page);
    await page.reload();
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: 'Описание контакта' }).inputValue()).toBe('Кухня, хочет замер в субботу');
    await form.getByRole('combobox', { name: 'Результат' }).fill('Интересуется');
    await form.getByRole('combobox', { name: 'Запланированная связь' }).selectOption('call');
    await form.getByRole('textbox', { name: 'Когда' }).fill('31.12.2031 10:00');
    await form.getByRole('textbox', { name: 'Когда' }).press('Control+Enter');
    await toast(page, 'Записано в карту: Журавлёва Инна').waitFor();
    await popup.waitFor({ state: 'hidden' });
    const row = rows(page, 'call').filter({ hasText: shown });
    await row.getByRole('img', { name: 'есть' }).waitFor();
    await row.locator('[data-column="client"] button').click();
    const card = page.getByRole('dialog', { name: 'Журавлёва Инна' });
    await card.getByText('Кухня, хочет замер в субботу').first().waitFor();
    await card.getByText('Интересуется').first().waitFor();
  });

  test('that nobody wrote down stays in its view of the journal', async () => {
    const { page } = await openAs('petrova', '/calls');
    const { played, popup, shown } = await rings(page, '996');
    await proceed(played);
    await popup.getByRole('textbox', { name: 'Заметка' }).waitFor();
    await proceed(played);
    await popup.getByText('Результат звонка').first().waitFor();
    await popup.getByRole('button', { name: 'Свернуть' }).click();
    await popup.getByRole('form', { name: 'Результат звонка' }).waitFor({ state: 'hidden' });
    await popup.getByRole('button', { name: 'Закрыть' }).click();
    await page.getByRole('button', { name: 'Без результата' }).click();
    await page.waitForURL(/view=withoutResult/);
    await rows(page, 'call').filter({ hasText: shown }).waitFor();
  });
});
