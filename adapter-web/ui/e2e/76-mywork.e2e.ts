import { describe, test } from 'vitest';
import { eventually, expectAccessible, openAs, rows, unique } from './harness';

const wall = (moment: number) => new Date(moment + 3 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('My work', () => {
  test('lists what is to be done, and is worked off in place', async () => {
    const { page } = await openAs('orlov', '/');
    await page.getByRole('heading', { level: 1, name: 'Мои дела' }).waitFor();
    const { asOf } = (await (await page.request.get('/api/v1/activities?limit=1')).json()) as { asOf: string };
    const at = wall(Date.parse(asOf) + 10 * 60_000);
    const subject = unique('Заказать образцы ');
    await page.goto(`/events?view=day&new=true&at=${encodeURIComponent(at)}&to=${encodeURIComponent(at)}`);
    const form = page.getByRole('dialog', { name: 'Новое событие' });
    await form.getByRole('combobox', { name: 'Вид' }).or(form.getByRole('textbox', { name: 'Вид' })).first().click();
    await page.getByRole('option', { name: 'Задача' }).click();
    await form.getByRole('textbox', { name: 'Тема' }).fill(subject);
    await form.getByRole('button', { name: 'Запланировать' }).press('Enter');
    await form.waitFor({ state: 'hidden' });

    await page.keyboard.press('KeyG');
    await page.keyboard.press('KeyH');
    await page.waitForURL(/\/$/);
    const soon = page.locator('[data-group=now]');
    const line = rows(page, 'work').filter({ hasText: subject });
    await soon.getByText(subject).waitFor();
    await expectAccessible(page);
    // Half an hour later it is no longer for now.
    await line.getByRole('button', { name: '+30 мин' }).press('Enter');
    await eventually(() => soon.getByText(subject).count()).toBe(0);
    await line.getByRole('button', { name: 'Готово' }).press('Enter');
    const result = page.getByRole('dialog', { name: 'Результат события' });
    await result.getByRole('combobox', { name: 'Результат' }).or(result.getByRole('textbox', { name: 'Результат' })).first().fill('Заказаны');
    await result.getByRole('button', { name: 'Состоялось' }).press('Enter');
    await line.waitFor({ state: 'detached' });
  });

  test('shows the head who has how much to do, and each list', async () => {
    const { page } = await openAs('belova', '/?view=department');
    const employee = rows(page, 'employee').first();
    await employee.waitFor();
    await expectAccessible(page);
    const name = await employee.getByRole('button').innerText();
    await employee.getByRole('button').press('Enter');
    await page.getByRole('heading', { level: 1, name: `Дела: ${name}` }).waitFor();
    await rows(page, 'work').first().waitFor();
    await page.getByRole('button', { name: 'К отделу' }).press('Enter');
    await employee.waitFor();
  });
});
