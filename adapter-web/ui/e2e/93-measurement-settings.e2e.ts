import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, expectAccessible, openAs, unique } from './harness';

interface Kind {
  name: string;
  durationMinutes: number;
  requiredDocuments: { kind: string; atLeast: number }[];
  checklist: { name: string; required: boolean }[];
  active: boolean;
}

const kindNamed = async (page: Page, name: string) =>
  (await ask<{ items: Kind[] }>(page, 'GET', '/measurement-kinds')).body.items.find((kind) => kind.name === name);

describe('the settings of measurements', () => {
  test('a kind is added with its documents and its checklist, put in order, switched off and brought back', async () => {
    const { page } = await openAs('admin', '/admin/measurements');
    const name = unique('Гардеробная ');
    const row = page.getByTestId(`row-kind-${name}`);
    await page.getByRole('button', { name: 'Добавить вид' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText('Заполните это поле').waitFor();
    await dialog.getByRole('textbox', { name: 'Название' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Длительность, минут' }).fill('5');
    await dialog.getByRole('textbox', { name: 'Фото' }).fill('3');
    await dialog.getByRole('button', { name: 'Добавить пункт' }).click();
    await dialog.getByRole('textbox', { name: 'Пункт 1' }).fill('Розетки');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'Пункт 2' }).fill('Розетки');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText('Целое число от 15 до 720').waitFor();
    await dialog.getByText('Такой пункт уже есть').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Длительность, минут' }).fill('90');
    await dialog.getByRole('textbox', { name: 'Пункт 2' }).fill('Углы');
    await dialog.getByRole('checkbox', { name: 'Обязательно: Углы' }).press('Space');
    await dialog.getByRole('button', { name: 'Выше: Углы' }).click();
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await row.getByText('90 минут').waitFor();
    await row.getByText('Фото: от 3').waitFor();
    await row.getByText('2 пункта').waitFor();
    expect(await kindNamed(page, name)).toMatchObject({
      durationMinutes: 90,
      requiredDocuments: [{ kind: 'PHOTO', atLeast: 3 }],
      checklist: [
        { name: 'Углы', required: false },
        { name: 'Розетки', required: true },
      ],
      active: true,
    });

    await row.getByRole('button', { name: /^Изменить/ }).click();
    await dialog.getByRole('switch', { name: 'Используется' }).press('Space');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await row.getByText('Не используется').waitFor();
    await page.getByRole('button', { name: 'Отменить', exact: true }).last().click();
    await row.getByText('Используется', { exact: true }).waitFor();
    // Nobody else shall be offered it.
    await row.getByRole('button', { name: /^Изменить/ }).click();
    await dialog.getByRole('switch', { name: 'Используется' }).press('Space');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await row.getByText('Не используется').waitFor();

    await page.getByRole('button', { name: 'Добавить вид' }).click();
    await dialog.getByRole('textbox', { name: 'Название' }).fill(name);
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText(/уже есть/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Закрыть без сохранения' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('a district has a way of its own, and figures out of bounds are refused at their fields', async () => {
    const { page } = await openAs('admin', '/admin/measurements');
    const name = unique('Заречье ');
    const row = page.getByTestId(`row-district-${name}`);
    await page.getByRole('button', { name: 'Добавить район' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Название' }).fill(name);
    await dialog.getByRole('textbox', { name: /^Дорога/ }).fill('481');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText('Целое число от 0 до 480').waitFor();
    await dialog.getByRole('textbox', { name: /^Дорога/ }).fill('75');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await row.getByText('75 минут').waitFor();
    await row.getByRole('button', { name: /^Изменить/ }).click();
    await dialog.getByRole('switch', { name: 'Используется' }).press('Space');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await row.getByText('Не используется').waitFor();

    await page.getByRole('textbox', { name: 'На приёмку, часов' }).fill('0');
    await page.keyboard.press('Enter');
    await page.getByText('Целое число от 1 до 720').waitFor();
    await page.getByRole('textbox', { name: 'Бронь окна, минут' }).fill('241');
    await page.keyboard.press('Enter');
    await page.getByText('Целое число от 1 до 240').waitFor();
    await expectAccessible(page);
  });

  test('who goes to clients is led to the telephone pages', async () => {
    const { page } = await openAs('zamer', '/measurements');
    const menu = page.getByRole('navigation', { name: 'Разделы' });
    expect(await menu.getByRole('link', { name: 'Настройки' }).count()).toBe(0);
    await menu.getByRole('link', { name: 'Выезды' }).click();
    await page.waitForURL(/\/m$/);
  });
});
