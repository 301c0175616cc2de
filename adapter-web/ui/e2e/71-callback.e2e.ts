import { describe, expect, test } from 'vitest';
import { ask, control, expectAccessible, openAs } from './harness';

describe('Calling back', () => {
  test('an inquiry is taken in by hand, runs its timer, and is closed with a reason', async () => {
    const { page } = await openAs('operator', '/calls/callbacks');
    await page.getByRole('button', { name: 'Добавить обращение' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Новое обращение' });
    await dialog.getByLabel('Телефон').fill('+7 916 700-71-71');
    await dialog.getByLabel('Имя').fill('Кукушкина Алла');
    await dialog.getByLabel('Суть, причина').fill('Шкаф-купе в прихожую');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Добавить обращение' }).click();
    const row = page.getByTestId(/^row-inquiry-/).filter({ hasText: 'Кукушкина Алла' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\d\d:\d\d/);
    await expectAccessible(page);
  });

  test.runIf(control)('an office that never closes is asked at any hour', async () => {
    const { page } = await openAs('admin', '/admin/hours');
    const { body } = await ask<{ version: number }>(page, 'GET', '/working-calendar');
    const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    const week = days.map((day) => ({ day, hours: [{ opens: '00:00', closes: '00:00' }] }));
    const changed = await ask(page, 'PUT', '/working-calendar', { week, specialDays: [] }, body.version);
    expect(changed.status).toBe(200);
  });

  test.runIf(control)('who does not answer in time loses it to the next, and the chain remembers', async () => {
    const { page } = await openAs('belova', '/calls/callbacks');
    await page.getByRole('button', { name: 'Добавить обращение' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Новое обращение' });
    await dialog.getByLabel('Телефон').fill('+7 916 700-72-72');
    await dialog.getByLabel('Имя').fill('Синицын Марк');
    await dialog.getByRole('button', { name: 'Добавить обращение' }).click();
    const row = page.getByTestId(/^row-inquiry-/).filter({ hasText: 'Синицын Марк' });
    await row.waitFor();
    await row.click();
    const drawer = page.getByRole('dialog', { name: /Синицын Марк/ });
    await drawer.getByTestId('chain').waitFor();
    expect((await fetch(`${control}/clock?forward=PT11M`, { method: 'POST' })).ok).toBe(true);
    await drawer.getByText('передано по сроку').waitFor();
    const chain = drawer.getByTestId('chain').locator('li');
    expect(await chain.count()).toBe(2);
    for (const owners of [3, 4]) {
      await fetch(`${control}/clock?forward=PT11M`, { method: 'POST' });
      await chain.nth(owners - 1).waitFor();
    }
    await drawer.getByText(/Руководителю сообщено/).waitFor();
    await drawer.getByRole('button', { name: 'Закрыть обращение' }).click();
    await drawer.getByLabel('Причина').fill('Клиент передумал');
    await drawer.getByRole('button', { name: 'Закрыть обращение' }).last().click();
    await drawer.getByText(/Клиент передумал/).waitFor();
  });

  test('the rule and the hours are kept in the settings', async () => {
    const { page } = await openAs('admin', '/admin/callback');
    await page.getByLabel('Минут на ответ').waitFor();
    await expectAccessible(page);
    await page.goto('/admin/hours');
    await page.getByRole('group', { name: 'Понедельник' }).waitFor();
    await expectAccessible(page);
  });
});
