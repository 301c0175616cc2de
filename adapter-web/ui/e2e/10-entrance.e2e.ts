import { describe, expect, test } from 'vitest';
import { base, eventually, expectAccessible, open, password, signIn } from './harness';

describe('The entrance', () => {
  test('sends a stranger to the login and back to where he wanted to go', async () => {
    const { page } = await open();
    await page.goto('/profile');
    await page.waitForURL(/\/login\?returnTo=%2Fprofile$/);
    await page.getByRole('textbox', { name: 'Логин' }).fill('admin');
    await page.getByLabel('Пароль', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.waitForURL(/\/profile$/);
  });

  test('is passed with the keyboard alone', async () => {
    const { page } = await open();
    await page.goto('/login');
    await page.getByRole('textbox', { name: 'Логин' }).waitFor();
    await page.keyboard.type('admin');
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Разделы' }).waitFor();
  });

  test('answers a wrong pair with one common text and keeps the login', async () => {
    const { page } = await open();
    await page.goto('/login');
    await page.getByRole('textbox', { name: 'Логин' }).fill('nobody-here');
    await page.getByLabel('Пароль', { exact: true }).fill('wrong password');
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox', { name: 'Логин' }).inputValue()).toBe('nobody-here');
    await expectAccessible(page);
  });

  test('leads nowhere outside, whatever the address says', async () => {
    const { page } = await open();
    await page.goto('/login?returnTo=//elsewhere.example/');
    await page.getByRole('textbox', { name: 'Логин' }).fill('admin');
    await page.getByLabel('Пароль', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Разделы' }).waitFor();
    expect(new URL(page.url()).origin).toBe(new URL(base).origin);
  });

  test('speaks English when asked', async () => {
    const { page } = await open();
    await page.goto('/login');
    await page.getByText('English').click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expectAccessible(page);
  });

  test('says what a link without its token lacks', async () => {
    const { page } = await open();
    await page.goto('/setup');
    await page.getByText('Здесь нужна одноразовая ссылка целиком').waitFor();
    await expectAccessible(page);
  });

  test('asks for the password over the page when the session ended, and loses nothing', async () => {
    const { page, context } = await open();
    await signIn(page);
    await page.goto('/profile');
    await page.getByLabel('Нынешний пароль').fill('typed before the end');
    await context.clearCookies();
    // What the page asks for by itself may bring up the dialog first; the click has to survive that as well.
    await page.getByText('Просторно').dispatchEvent('click');
    const dialog = page.getByRole('dialog', { name: 'Сеанс завершён' });
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Пароль', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Нынешний пароль').inputValue()).toBe('typed before the end');
    await page.reload();
    await eventually(() => page.getByRole('radio', { name: 'Просторно' }).isChecked()).toBe(true);
    await page.getByText('Обычно').click();
  });

  test('closes behind who signs out', async () => {
    const { page } = await open();
    await signIn(page);
    await page.getByRole('button', { name: /^Профиль/ }).click();
    await page.getByRole('menuitem', { name: 'Выйти' }).click();
    await page.waitForURL(/\/login$/);
    await page.goto('/profile');
    await page.waitForURL(/\/login\?returnTo/);
  });
});
