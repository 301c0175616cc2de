import { describe, expect, test } from 'vitest';
import { eventually, expectAccessible, open, openAs, signIn } from './harness';

describe('The shell', () => {
  test('shows only what the user may enter', async () => {
    const { page } = await open();
    await signIn(page, 'petrova');
    const menu = page.getByRole('navigation', { name: 'Разделы' });
    await menu.getByRole('link', { name: 'Клиенты' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Настройки' }).count()).toBe(0);
    await page.goto('/admin/audit');
    await page.getByText('Не найдено или нет доступа').waitFor();
  });

  test('is walked by mouse', async () => {
    const { page } = await openAs('admin', '/clients');
    const menu = page.getByRole('navigation', { name: 'Разделы' });
    await menu.getByRole('link', { name: 'Настройки' }).click();
    await page.waitForURL(/\/admin\/employees/);
    await page.getByRole('navigation', { name: 'Настройки' }).getByRole('link', { name: 'Журнал действий' }).click();
    await page.waitForURL(/\/admin\/audit/);
    await page.goBack();
    await page.waitForURL(/\/admin\/employees/);
  });

  test('is walked by keyboard, in the Russian layout too', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.getByRole('heading', { name: 'Сеансы' }).waitFor();
    await page.keyboard.press('KeyG');
    await page.keyboard.press('KeyC');
    await page.waitForURL(/\/clients/);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Клавиши' });
    await help.waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
  });

  test('folds its menu to a rail and remembers it', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.getByRole('button', { name: 'Свернуть меню' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Развернуть меню' }).click();
    await page.getByRole('button', { name: 'Свернуть меню' }).waitFor();
  });

  test('fits a small screen', async () => {
    const { page } = await openAs('admin', '/profile', { width: 640, height: 800 });
    await page.getByRole('button', { name: 'Меню' }).click();
    await page.getByRole('link', { name: 'Клиенты' }).waitFor();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(640);
  });

  test('answers an unknown address with words', async () => {
    const { page } = await openAs('admin', '/no/such/page');
    await page.getByText('Не найдено или нет доступа').waitFor();
  });
});

describe('Search and commands', () => {
  test('finds a client by half a name and opens it with the keyboard', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.keyboard.press('Control+KeyK');
    const field = page.getByRole('combobox', { name: 'Поиск и команды' });
    await field.waitFor();
    await field.fill('ив');
    await page.getByRole('group', { name: 'Клиенты' }).getByRole('option').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
  });

  test('changes the theme by a command and keeps it', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.getByTestId('search').click();
    await page.getByRole('combobox', { name: 'Поиск и команды' }).fill('> тёмная');
    await page.getByRole('option', { name: 'Тема: тёмная' }).click();
    await eventually(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { name: 'Сеансы' }).waitFor();
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    await page.getByText('Как в системе').click();
    await eventually(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('light');
  });

  test('offers to create who was not found', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('combobox', { name: 'Поиск и команды' }).fill('Хххъъъ');
    await page.getByRole('option', { name: 'Создать клиента «Хххъъъ»' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Поиск и команды' }).waitFor({ state: 'hidden' });
  });
});

describe('The profile', () => {
  test('speaks the other language at once and after a reload', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'Sessions' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sessions' }).waitFor();
    await expectAccessible(page);
    await page.getByText('Русский').click();
    await page.getByRole('heading', { name: 'Сеансы' }).waitFor();
  });

  test('ends another session', async () => {
    const other = await open();
    await signIn(other.page, 'orlov');
    const { page } = await openAs('orlov', '/profile');
    await page.getByText('этот сеанс').waitFor();
    const before = await page.getByRole('button', { name: 'Завершить' }).count();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Завершить' }).first().click();
    await eventually(() => page.getByRole('button', { name: 'Завершить' }).count()).toBe(before - 1);
  });

  test('says in place what is wrong with a new password', async () => {
    const { page } = await openAs('admin', '/profile');
    await page.getByLabel('Нынешний пароль').fill('not it');
    await page.getByLabel('Новый пароль', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Сменить пароль' }).click();
    await page.getByText('Не короче 8 знаков, лучше 15 и больше').waitFor();
    await page.getByText('Пароли не совпадают').waitFor();
    await expectAccessible(page);
  });

  test('names every library inside', async () => {
    const { page } = await openAs('admin', '/about');
    await page.getByRole('cell', { name: '@mantine/core' }).waitFor();
    await expectAccessible(page);
  });
});
