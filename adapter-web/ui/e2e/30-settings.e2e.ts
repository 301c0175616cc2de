import { describe, expect, test } from 'vitest';
import { eventually, expectAccessible, focusedTestId, openAs, rows, unique } from './harness';

describe('Employees', () => {
  test('are hired, corrected in place and dismissed', async () => {
    const { page } = await openAs('admin', '/admin/employees');
    await rows(page, 'employee').first().waitFor();
    await expectAccessible(page);
    const name = unique('Пробный');

    await page.getByRole('button', { name: 'Новый сотрудник' }).click();
    const drawer = page.getByRole('dialog', { name: 'Новый сотрудник' });
    await drawer.getByRole('button', { name: 'Сохранить' }).click();
    await drawer.getByText('Заполните это поле').waitFor();
    await drawer.getByLabel('Фамилия').fill(name);
    await drawer.getByLabel('Имя', { exact: true }).fill('Пётр');
    await drawer.getByLabel('Телефон').fill('8 (916) 555-44-33');
    await drawer.getByRole('button', { name: 'Сохранить' }).click();

    const card = page.getByRole('dialog', { name: `${name} Пётр` });
    await card.waitFor();
    await card.getByText('+7 916 555-44-33').waitFor();
    await expectAccessible(page);

    await card.getByRole('button', { name: /^Отчество/ }).focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Иванович');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: `${name} Пётр Иванович` }).waitFor();
    await card.getByText('Сохранено').waitFor();

    await page.getByRole('button', { name: 'Уволить…' }).click();
    const question = page.getByRole('dialog', { name: `Уволить: ${name} Пётр Иванович` });
    await question.getByLabel('Причина').fill('Проба окончена');
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Уволить' }).click();
    await page.getByText('Сотрудник уволен').or(page.getByText(/^Уволен \d/)).first().waitFor();
  });

  test('cannot share an extension, and the field says so', async () => {
    const { page } = await openAs('admin', '/admin/employees');
    await rows(page, 'employee').first().waitFor();
    await page.keyboard.press('KeyN');
    const drawer = page.getByRole('dialog', { name: 'Новый сотрудник' });
    await drawer.getByLabel('Фамилия').fill(unique('Двойник'));
    await drawer.getByLabel('Внутр. №').fill('101');
    await page.keyboard.press('Enter');
    await drawer.getByText(/101/).waitFor();
    expect(await drawer.getByLabel('Фамилия').inputValue()).toMatch(/^Двойник/);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  test('are walked by keyboard with one Tab stop', async () => {
    const { page } = await openAs('admin', '/admin/employees');
    await rows(page, 'employee').first().waitFor();
    await rows(page, 'employee').first().focus();
    const first = await focusedTestId(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('KeyJ');
    const third = await focusedTestId(page);
    expect(third).not.toBe(first);
    await page.keyboard.press('Home');
    await eventually(() => focusedTestId(page)).toBe(first);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await eventually(() => focusedTestId(page)).toMatch(/^row-employee-/);
  });

  test('sort by their header and keep chosen columns', async () => {
    const { page } = await openAs('admin', '/admin/employees');
    await rows(page, 'employee').first().waitFor();
    await page.getByRole('columnheader', { name: 'Сотрудник' }).click();
    await eventually(() => page.getByRole('columnheader', { name: 'Сотрудник' }).getAttribute('aria-sort')).toBe('descending');
    await page.getByTestId('columns').click();
    await page.getByRole('checkbox', { name: 'E-mail' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'E-mail' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'E-mail' }).waitFor();
  });
});

describe('Departments', () => {
  test('are added below another, renamed and removed', async () => {
    const { page } = await openAs('admin', '/admin/structure');
    await rows(page, 'department').first().waitFor();
    await expectAccessible(page);
    const name = unique('Проба');
    await page.getByRole('button', { name: /^Добавить отдел внутри/ }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Отдел').fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name }).waitFor();

    await page.getByRole('button', { name: `Изменить: ${name}` }).click();
    await dialog.getByLabel('Отдел').fill(`${name} 2`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('rowheader', { name: `${name} 2` }).waitFor();

    await page.getByRole('button', { name: `Изменить: ${name} 2` }).click();
    await dialog.getByRole('button', { name: 'Удалить' }).click();
    await page.getByRole('rowheader', { name: `${name} 2` }).waitFor({ state: 'detached' });
  });
});

describe('Roles', () => {
  test('are made, widened with the keyboard and removed', async () => {
    const { page } = await openAs('admin', '/admin/roles');
    await page.getByRole('table').waitFor();
    await expectAccessible(page);
    const name = unique('Группа');
    await page.getByRole('button', { name: 'Новая группа' }).click();
    await page.getByLabel('Название группы').fill(name);
    await page.getByRole('radio', { name: 'Клиенты: Видеть: Нет' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Клиенты: Видеть: Свои' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor();
    await eventually(() => page.getByLabel('Название группы').inputValue()).toBe(name);
    expect(await page.getByRole('radio', { name: 'Клиенты: Видеть: Свои' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Удалить' }).click();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor({ state: 'detached' });
  });
});

describe('Dictionaries', () => {
  test('take an entry, rename it in place and archive it', async () => {
    const { page } = await openAs('admin', '/admin/dictionaries');
    await page.getByRole('button', { name: 'Источники' }).click();
    await rows(page, 'entry').first().waitFor();
    await expectAccessible(page);
    const name = unique('Выставка ');
    await page.getByRole('button', { name: 'Добавить запись' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Название (рус.)').fill(name);
    await dialog.getByLabel('Название (англ.)').fill(`Exhibition ${Date.now()}`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Сохранить' }).click();

    const line = page.getByRole('row').filter({ hasText: name });
    await line.waitFor();
    await line.getByRole('button', { name: /^Название \(рус\.\)/ }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    await page.getByRole('row').filter({ hasText: `${name}!` }).waitFor();
    // The pointer meets the drawn track, not the switch beneath it; by keyboard both are one.
    await page.getByRole('switch', { name: `В архив: ${name}!` }).press('Space');
    await page.getByRole('row').filter({ hasText: `${name}!` }).waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'Показать архив' }).press('Space');
    await page.getByRole('row').filter({ hasText: `${name}!` }).waitFor();
  });

  test('show the ladder of statuses with its moves', async () => {
    const { page } = await openAs('admin', '/admin/dictionaries');
    await rows(page, 'entry').first().waitFor();
    await page.getByRole('table', { name: 'Статусы клиентов' }).getByText('Лид').first().waitFor();
    await expectAccessible(page);
  });
});

describe('The journal of acts', () => {
  test('names who did what, opens with the difference and verifies its chain', async () => {
    const { page } = await openAs('admin', '/admin/audit');
    await rows(page, 'audit').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Проверить цепочку' }).click();
    await page.getByText(/^Цепочка цела/).waitFor();
    await rows(page, 'audit').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Звено цепочки').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  test('is filtered by the address', async () => {
    const { page } = await openAs('admin', '/admin/audit?act=signed-in');
    await rows(page, 'audit').first().waitFor();
    const acts = await page.locator('[data-column="act"]').allInnerTexts();
    expect(new Set(acts)).toEqual(new Set(['Вошёл']));
  });
});
