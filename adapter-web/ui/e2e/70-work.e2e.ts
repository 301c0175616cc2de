import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, expectAccessible, openAs, rows, unique } from './harness';

/** A client of its own for each test, so that the tables of others stay as they are. */
async function newClient(page: Page, family: string): Promise<string> {
  await page.goto('/clients?new=true');
  const form = page.getByRole('dialog', { name: 'Новый клиент' });
  await form.getByLabel('Фамилия Имя Отчество').fill(`${family} Анна Павловна`);
  await form.getByRole('button', { name: 'Создать' }).click();
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
  await page.getByRole('button', { name: 'Запись', exact: true }).first().waitFor();
  return page.url();
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A day from now as the office writes it; the year of the browser's clock is the company's. */
function day(from: number, time: string): string {
  const at = new Date(Date.now() + from * 86_400_000);
  return `${twoDigits(at.getDate())}.${twoDigits(at.getMonth() + 1)}.${at.getFullYear()} ${time}`;
}

const editor = (page: Page) => page.getByTestId('work-editor');

describe('The work table', () => {
  test('takes a contact with status and next contact by keyboard, in one step', async () => {
    const { page } = await openAs('petrova', '/clients');
    await newClient(page, unique('Записева'));
    await page.getByText('Запишите первый контакт').waitFor();
    await page.getByTestId('no-next-action').waitFor();
    await page.getByRole('button', { name: 'Запись', exact: true }).first().focus();
    await page.keyboard.press('KeyN');
    await editor(page).waitFor();
    await expectAccessible(page);
    // The row comes filled in; the description is what is left to type.
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('Звонили по заявке, нужна кухня');
    await editor(page).getByLabel('Действие по клиенту').selectOption({ label: 'Расчёт стоимости' });
    await editor(page).getByLabel('Результат').fill('Ждёт предложение');
    await editor(page).getByLabel('Статус').selectOption({ label: 'Тёплый' });
    await editor(page).getByLabel('Запланированная связь', { exact: true }).selectOption({ label: 'Встреча' });
    await editor(page).getByLabel('Дата запланированной связи').fill(day(2, '15:30'));
    await page.keyboard.press('Control+Enter');

    const row = rows(page, 'work').first();
    await row.getByText('Звонили по заявке, нужна кухня').waitFor();
    await row.getByText('Тёплый').waitFor();
    await row.getByText('Расчёт стоимости').waitFor();
    await row.getByText('планируется').waitFor();
    await page.getByText('Нет следующего действия').waitFor({ state: 'hidden' });

    await page.getByText('Все колонки').click();
    await page.getByRole('columnheader', { name: 'Кто добавил' }).waitFor();
    for (const name of ['Статус до', 'Дата контакта', 'Дата запланированной связи', 'Тип контрагента', 'Дополнительный доступ']) {
      expect(await page.getByRole('columnheader', { name, exact: true }).count()).toBe(1);
    }
    await expectAccessible(page);
    await page.getByText('Компактно').click();
    await row.waitFor();
  });

  test('refuses a plan in the past at its field and loses nothing of what was typed', async () => {
    const { page } = await openAs('petrova', '/clients');
    await newClient(page, unique('Вчерашнева'));
    await page.getByRole('button', { name: 'Запись', exact: true }).first().click();
    await editor(page).getByLabel('Описание контакта').fill('Просили перезвонить');
    await editor(page).getByLabel('Дата запланированной связи').fill(day(-1, '10:00'));
    await page.keyboard.press('Control+Enter');
    await editor(page).getByText('Запланировать можно только на будущее.').waitFor();
    expect(await editor(page).getByLabel('Описание контакта').inputValue()).toBe('Просили перезвонить');
    await page.reload();
    await eventually(() => editor(page).getByLabel('Описание контакта').inputValue()).toBe('Просили перезвонить');
    await editor(page).getByLabel('Дата запланированной связи').fill(day(1, '10:00'));
    await page.keyboard.press('Control+Enter');
    await rows(page, 'work').first().getByText('Просили перезвонить').waitFor();
  });

  test('keeps a plan until it is done: moved with a reason, then ticked', async () => {
    const { page } = await openAs('petrova', '/clients');
    await newClient(page, unique('Переносова'));
    await page.getByRole('button', { name: 'Запись', exact: true }).first().click();
    await editor(page).getByLabel('Описание контакта').fill('Обсудили проект');
    await editor(page).getByLabel('Дата запланированной связи').fill(day(1, '12:00'));
    await page.keyboard.press('Control+Enter');
    const row = rows(page, 'work').first();
    await row.getByText('планируется').waitFor();

    await row.getByRole('button', { name: /^Звонок/ }).click();
    const move = page.getByRole('dialog', { name: /^Перенести/ });
    await move.getByLabel('Новая дата и время').fill(day(3, '09:30'));
    expect(await move.getByRole('button', { name: 'Перенести' }).isDisabled()).toBe(true);
    await move.getByLabel('Причина переноса').fill('Клиент в отъезде');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await move.waitFor({ state: 'hidden' });
    await row.getByText('перенесено').waitFor();
    await page.getByText('перенесено 1 раз').waitFor();

    await row.getByRole('checkbox', { name: 'Выполнено' }).press('Space');
    const done = page.getByRole('dialog', { name: /^Выполнено/ });
    await done.getByLabel('Результат').fill('Согласен');
    await page.keyboard.press('Enter');
    await done.waitFor({ state: 'hidden' });
    // What was planned became an entry of its own, the one before it is ticked.
    await eventually(() => rows(page, 'work').count()).toBe(2);
    await rows(page, 'work').filter({ hasText: 'Согласен' }).waitFor();
    expect(await rows(page, 'work').filter({ hasText: 'Обсудили проект' }).getByRole('checkbox').isChecked()).toBe(true);
    await page.getByTestId('no-next-action').waitFor();
  });

  test('is corrected in place, walked by keyboard and signed by the head, whose sign appears by itself', async () => {
    const { page } = await openAs('petrova', '/clients');
    const address = await newClient(page, unique('Проверкина'));
    for (const said of ['Первый разговор', 'Второй разговор']) {
      await page.getByRole('button', { name: 'Запись', exact: true }).first().click();
      await editor(page).getByLabel('Описание контакта').fill(said);
      await page.keyboard.press('Control+Enter');
      await rows(page, 'work').filter({ hasText: said }).waitFor();
    }
    await rows(page, 'work').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await editor(page).waitFor();
    await editor(page).getByLabel('Результат').fill('Думает');
    await page.keyboard.press('Control+Enter');
    await rows(page, 'work').filter({ hasText: 'Думает' }).waitFor();
    await rows(page, 'work').first().focus();
    await page.keyboard.press('F2');
    await editor(page).getByLabel('Результат').fill('Не то');
    await page.keyboard.press('Escape');
    await editor(page).waitFor({ state: 'hidden' });
    expect(await page.getByText('Не то').count()).toBe(0);

    const head = await openAs('belova', address);
    const theirs = rows(head.page, 'work').filter({ hasText: 'Первый разговор' });
    await theirs.getByRole('button', { name: 'Проверить' }).click();
    await theirs.getByRole('img', { name: /^Проверено: Белова/ }).waitFor();
    await rows(page, 'work').filter({ hasText: 'Первый разговор' }).getByRole('img', { name: /^Проверено: Белова/ }).waitFor();
  });
});

describe('The list of clients', () => {
  test('shows those without a next action', async () => {
    const { page } = await openAs('belova', '/clients?view=idle');
    await rows(page, 'client').first().waitFor();
    await page.getByRole('columnheader', { name: /^Следующее действие/ }).waitFor();
    await eventually(() => rows(page, 'client').first().getByText('нет', { exact: true }).count()).toBe(1);
  });
});
