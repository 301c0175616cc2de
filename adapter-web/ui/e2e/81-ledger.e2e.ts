import { describe, expect, test } from 'vitest';
import { expectAccessible, openAs } from './harness';

describe('Reconciliation of calls', () => {
  test('the administrator sees the calls of the exchange beside those of the journal, and reconciles them', async () => {
    const { page } = await openAs('admin', '/admin/telephony/ledger');
    await page.getByRole('heading', { name: 'Сверка звонков' }).waitFor();
    await page.getByTestId('ledger').waitFor();
    await page.locator('[aria-current="page"]', { hasText: 'Сверка звонков' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Сверить и исправить' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('внести недостающие в журнал', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Сверить', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Две недели').click();
    await page.waitForURL(/days=14/);
    await page.getByTestId('ledger').locator('tbody tr').nth(7).waitFor();
    await expectAccessible(page);
  });

  test('who does not administer telephony has no such page', async () => {
    const { page } = await openAs('petrova', '/admin/telephony/ledger');
    await page.getByText('Не найдено или нет доступа').waitFor();
    expect(await page.getByTestId('ledger').count()).toBe(0);
  });
});
