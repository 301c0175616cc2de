import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, expectAccessible, openAs, unique } from './harness';

/** A client of its own for each test, entered as people do it. */
async function newClient(type: 'Физ. лицо' | 'Организация' = 'Физ. лицо'): Promise<{ page: Page; name: string }> {
  const { page } = await openAs('admin', '/clients?new=true');
  const name = unique(type === 'Организация' ? 'ООО Проба' : 'Пробникова');
  const dialog = page.getByRole('dialog', { name: 'Новый клиент' });
  await dialog.getByRole('textbox', { name: 'Телефон' }).fill(`8902${String(Date.now()).slice(-7)}`);
  if (type === 'Организация') await dialog.getByText(type).click();
  await dialog.getByRole('textbox', { name: type === 'Организация' ? /^Название/ : /^Фамилия Имя Отчество/ }).fill(name);
  await dialog.getByRole('button', { name: 'Создать' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
  return { page, name };
}

const toast = (page: Page, text: string | RegExp) => page.locator('.mantine-Notification-root').filter({ hasText: text }).first();
const fact = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}: `) });

describe('The client card', () => {
  test('is changed where it is read, and the change is taken back', async () => {
    const { page } = await newClient();
    await expectAccessible(page);
    await fact(page, 'Заметка').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Просит звонить вечером');
    await page.keyboard.press('Control+Enter');
    await toast(page, 'Сохранено: Заметка').waitFor();
    await page.getByRole('button', { name: 'Заметка: Просит звонить вечером' }).waitFor();
    await toast(page, 'Сохранено: Заметка').getByRole('button', { name: 'Отменить' }).click();
    await page.getByRole('button', { name: 'Заметка: пусто' }).waitFor();

    await fact(page, 'Пожелания').click();
    await page.keyboard.type('Кухня');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Пожелания: пусто' }).waitFor();
  });

  test('keeps several numbers and says which is the main one', async () => {
    const { page } = await newClient();
    await page.getByRole('button', { name: 'Добавить: Телефоны' }).click();
    await page.keyboard.type('123');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').or(page.locator('.mantine-InputWrapper-error')).first().waitFor();
    await page.getByRole('textbox', { name: 'Телефон', exact: true }).fill('8 (903) 777-88-99');
    await page.keyboard.press('Enter');
    await page.getByText('+7 903 777-88-99').waitFor();
    await page.getByText('+7 903 777-88-99').hover();
    await page.getByRole('button', { name: 'Ещё: +7 903 777-88-99' }).click();
    await page.getByRole('menuitem', { name: 'Сделать основным' }).click();
    const section = page.getByRole('region', { name: 'Телефоны' });
    await eventually(() => section.getByRole('listitem').first().innerText()).toContain('+7 903 777-88-99');
  });

  test('moves along the ladder of statuses, and asks why a client is lost', async () => {
    const { page } = await newClient();
    const status = page.getByRole('button', { name: /^Статус: / });
    await status.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu');
    await menu.waitFor();
    await expectAccessible(page);
    const offered = await menu.getByRole('menuitem').allInnerTexts();
    expect(offered).toContain('Отказ');
    await menu.getByRole('menuitem', { name: 'Отказ' }).click();
    const dialog = page.getByRole('dialog', { name: /Отказ/ });
    expect(await dialog.getByRole('button', { name: /Перевести/ }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: /Причина/ }).fill('Купили у других');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await toast(page, 'Статус: Отказ').waitFor();
    await page.getByRole('tab', { name: 'Статусы' }).click();
    await page.getByText('Купили у других').waitFor();
  });

  test('has people and legal entities; a wrong check digit is told at once', async () => {
    const { page } = await newClient('Организация');
    await page.getByRole('tab', { name: /Контактные лица/ }).click();
    await page.getByRole('button', { name: 'Добавить контактное лицо' }).click();
    const person = page.getByRole('form', { name: 'Добавить контактное лицо' });
    await person.getByRole('textbox', { name: 'Фамилия' }).fill('Орлова');
    await person.getByRole('textbox', { name: 'Должность' }).fill('Директор');
    await person.getByRole('textbox', { name: 'Телефон' }).fill('8 903 111 22 33');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await page.getByText('+7 903 111-22-33').waitFor();
    await page.getByRole('button', { name: /Удалить: Орлова/ }).click();
    await toast(page, /Удалено контактное лицо/).getByRole('button', { name: 'Отменить' }).click();
    await page.getByText('+7 903 111-22-33').waitFor();

    await page.getByRole('tab', { name: /Юр. лица/ }).click();
    await page.getByRole('button', { name: 'Добавить юр. лицо' }).click();
    const entity = page.getByRole('form', { name: 'Добавить юр. лицо' });
    await entity.getByRole('textbox', { name: /^Название/ }).fill('ООО «Проба»');
    await entity.getByRole('textbox', { name: 'ИНН' }).fill('7707083894');
    await entity.getByText('Контрольная цифра не сходится: проверьте номер').waitFor();
    expect(await entity.getByRole('button', { name: 'Сохранить' }).isDisabled()).toBe(true);
    await expectAccessible(page);
    await entity.getByRole('textbox', { name: 'ИНН' }).fill('7707083893');
    await entity.getByRole('button', { name: 'Сохранить' }).click();
    await toast(page, 'Юр. лицо добавлено').waitFor();
    await page.getByText('7707083893').waitFor();
  });

  test('goes from one manager to another and back', async () => {
    const { page } = await newClient();
    const managers = page.getByRole('region', { name: 'Менеджеры' });
    await managers.getByRole('button', { name: 'Назначить менеджера' }).click();
    const dialog = page.getByRole('dialog', { name: 'Назначить менеджера' });
    await dialog.getByRole('textbox', { name: /Кто/ }).or(dialog.getByRole('combobox', { name: /Кто/ })).first().fill('Белова');
    await page.getByRole('option', { name: /Белова/ }).first().click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Назначить менеджера' }).click();
    await toast(page, 'Назначен менеджер').waitFor();
    await managers.getByText('Раньше вели').waitFor();
    await page.getByRole('tab', { name: 'История' }).click();
    await page.getByText(/назначил/).first().waitFor();
    await expectAccessible(page);
  });

  test('is merged when two people change it, and asks only about the same field', async () => {
    const { page } = await newClient();
    const other = await openAs('admin', page.url().replace(/^https?:\/\/[^/]+/, ''));
    await fact(other.page, 'Заметка').waitFor();

    await fact(page, 'Заметка').click();
    await fact(other.page, 'Пожелания').click();
    await other.page.keyboard.type('Светлая кухня');
    await other.page.keyboard.press('Control+Enter');
    await toast(other.page, 'Сохранено').waitFor();
    await page.keyboard.type('первая');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Заметка: первая' }).waitFor();
    await page.getByRole('button', { name: 'Пожелания: Светлая кухня' }).waitFor();

    await other.page.getByRole('button', { name: 'Заметка: первая' }).click();
    await fact(page, 'Заметка').click();
    await page.keyboard.type(' вторая');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Заметка: первая вторая' }).waitFor();
    await toast(page, 'Сохранено').waitFor();
    await other.page.keyboard.type(' третья');
    await other.page.keyboard.press('Control+Enter');
    const question = other.page.getByRole('dialog', { name: 'Запись изменил кто-то ещё' });
    await question.getByText('первая вторая').waitFor();
    await expectAccessible(other.page);
    await question.getByRole('button', { name: 'Взять с сервера' }).click();
    await other.page.getByRole('button', { name: 'Заметка: первая вторая' }).waitFor();
  });

  test('that is missing or foreign says the same', async () => {
    const { page } = await openAs('admin', '/clients/00000000-0000-7000-8000-00000fffffff');
    await page.getByText('Не найдено или нет доступа').waitFor();
    await expectAccessible(page);
  });

  test('fits a narrow screen', async () => {
    const { page } = await newClient();
    await page.setViewportSize({ width: 768, height: 900 });
    await fact(page, 'Заметка').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
    await expectAccessible(page);
  });
});
