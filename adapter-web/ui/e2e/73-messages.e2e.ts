import { describe, test } from 'vitest';
import { expectAccessible, openAs } from './harness';


describe('Messages', () => {
  test('an employee chooses of what to hear by e-mail, and the choice is kept', async () => {
    const { page } = await openAs('belova', '/profile');
    const kind = page.getByLabel('Сотрудник не отвечает на напоминание');
    await kind.waitFor();
    if (!(await kind.isChecked())) await kind.press('Space');
    await page.reload();
    await page.getByLabel('Сотрудник не отвечает на напоминание').and(page.locator(':checked')).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Почтовый ящик' }).click();
    await page.getByRole('heading', { name: 'Почтовый ящик' }).first().waitFor();
  });

  test('the administrator sees what leaves the system, and how things remind', async () => {
    const { page } = await openAs('admin', '/admin/messages');
    await page.getByRole('heading', { name: 'Исходящие сообщения' }).waitFor();
    await page.getByRole('radiogroup', { name: 'Состояние' }).waitFor();
    await expectAccessible(page);
    await page.goto('/admin/reminders');
    await page.getByTestId('row-scenario-call').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Изменить: Звонок' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Текст').fill('{что} · {client}');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText('Поля {что} нет.', { exact: false }).first().waitFor();
  });
});
