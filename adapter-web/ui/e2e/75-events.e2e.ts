import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { control, eventually, expectAccessible, openAs, rows, unique } from './harness';

const choice = (form: Locator, name: string) => form.getByRole('combobox', { name }).or(form.getByRole('textbox', { name })).first();

/** The day after so many days, by the clock of the company, which is that of Moscow. */
const wall = (moment: number) => new Date(moment + 3 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const dayIn = (days: number) => wall(Date.now() + days * 86_400_000).slice(0, 10);
const asTyped = (day: string) => day.split('-').reverse().join('.');

/** A task without client: its subject is what the calendar calls it. */
async function plan(page: Page, subject: string, at: string) {
  await page.goto(`/events?view=day&whose=mine&day=${at.slice(0, 10)}&new=true&at=${encodeURIComponent(at)}`);
  const form = page.getByRole('dialog', { name: 'Новое событие' });
  await choice(form, 'Вид').click();
  await page.getByRole('option', { name: 'Задача' }).click();
  await form.getByRole('textbox', { name: 'Тема' }).fill(subject);
  await form.getByRole('button', { name: 'Запланировать' }).click();
  await form.waitFor({ state: 'hidden' });
  const planned = page.getByRole('button', { name: subject });
  await planned.waitFor();
  return planned;
}

describe('The calendar of events', () => {
  test('plans by keyboard', async () => {
    const { page } = await openAs('petrova', '/events?whose=mine');
    await page.getByRole('heading', { level: 1, name: 'События' }).waitFor();
    await page.locator('[data-view=week]').waitFor();
    await page.keyboard.press('BracketRight');
    await page.waitForURL(/day=/);
    await page.keyboard.press('n');
    const form = page.getByRole('dialog', { name: 'Новое событие' });
    await choice(form, 'Вид').focus();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Задача' }).waitFor();
    // Tasks stand last in the list, which goes round.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const subject = unique('Позвонить на фабрику ');
    await form.getByRole('textbox', { name: 'Тема' }).fill(subject);
    await form.getByRole('textbox', { name: 'Начало' }).fill(`${asTyped(dayIn(7))} 9:30`);
    await page.keyboard.press('Tab');
    await form.getByRole('textbox', { name: 'Тема' }).press('Control+Enter');
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: subject }).waitFor();
  });

  test('is moved by dragging, with the reason, and by the form as well', async () => {
    const { page } = await openAs('petrova', '/events');
    const subject = unique('Подготовить эскиз ');
    const planned = await plan(page, subject, `${dayIn(3)} 10:00`);
    await planned.dragTo(page.getByRole('button', { name: /13:00:00 - / }));
    const reason = page.getByRole('dialog', { name: 'Перенос события' });
    await reason.getByRole('textbox', { name: 'Причина' }).waitFor();
    await expectAccessible(page);
    // Without a reason it goes back.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `10:00, Задача, ${subject}` }).waitFor();
    await planned.dragTo(page.getByRole('button', { name: /13:00:00 - / }));
    await reason.getByRole('textbox', { name: 'Причина' }).fill('Образцы привезут позже');
    await reason.getByRole('button', { name: 'Перенести' }).click();
    await page.getByRole('button', { name: new RegExp(`1[23]:\\d\\d, Задача, ${subject}, Перенесено`) }).waitFor();
    // Whoever does not drag moves by the form.
    await planned.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: new RegExp(subject) });
    await drawer.getByText('Образцы привезут позже').waitFor();
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Перенести…' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Перенос события' });
    await form.getByRole('textbox', { name: 'Новое начало' }).fill(`${asTyped(dayIn(3))} 16:00`);
    await form.getByRole('textbox', { name: 'Причина' }).fill('Ждём замер');
    await form.getByRole('textbox', { name: 'Причина' }).press('Control+Enter');
    await form.waitFor({ state: 'hidden' });
    await drawer.getByText('Ждём замер').waitFor();
    await page.getByRole('button', { name: `16:00, Задача, ${subject}, Перенесено` }).waitFor();
  });

  test('is done with a result, and the head signs it', async () => {
    const { page } = await openAs('petrova', '/events');
    const subject = unique('Согласовать цвет ');
    const planned = await plan(page, subject, `${dayIn(2)} 11:00`);
    await planned.click();
    const drawer = page.getByRole('dialog', { name: new RegExp(subject) });
    await drawer.getByRole('button', { name: 'Состоялось' }).click();
    const form = page.getByRole('dialog', { name: 'Результат события' });
    await choice(form, 'Результат').fill('Выбран дуб');
    await choice(form, 'Результат').press('Control+Enter');
    await form.waitFor({ state: 'hidden' });
    await drawer.getByText('Выбран дуб').waitFor();
    expect(await drawer.getByRole('button', { name: 'Проверено' }).isEnabled().catch(() => false)).toBe(false);

    const { page: head } = await openAs('belova', '/events?view=list&unchecked=true');
    const row = rows(head, 'activity').filter({ hasText: subject });
    await row.click();
    const seen = head.getByRole('dialog', { name: new RegExp(subject) });
    await seen.getByRole('button', { name: 'Проверено' }).click();
    await seen.getByText('Проверено: Белова').waitFor();
    await row.waitFor({ state: 'detached' });
    // The other page hears of it by itself.
    await page.getByRole('button', { name: new RegExp(`${subject}, Состоялось.*Проверено`) }).waitFor();
  });

  test.runIf(control)('shows what was not done in time among the overdue', async () => {
    const { page } = await openAs('petrova', '/events');
    const { asOf } = (await (await page.request.get('/api/v1/activities?limit=1')).json()) as { asOf: string };
    const subject = unique('Отправить счёт ');
    const now = wall(Date.parse(asOf) + 3 * 60_000);
    await page.goto(`/events?view=list&new=true&at=${encodeURIComponent(now)}&to=${encodeURIComponent(now)}`);
    const form = page.getByRole('dialog', { name: 'Новое событие' });
    await choice(form, 'Вид').click();
    await page.getByRole('option', { name: 'Задача' }).click();
    await form.getByRole('textbox', { name: 'Тема' }).fill(subject);
    await form.getByRole('button', { name: 'Запланировать' }).click();
    await form.waitFor({ state: 'hidden' });
    expect((await fetch(`${control}/clock?forward=PT5M`, { method: 'POST' })).ok).toBe(true);
    await page.goto('/events');
    await page.getByRole('button', { name: 'Просроченные' }).click();
    await page.waitForURL(/view=overdue/);
    const row = rows(page, 'activity').filter({ hasText: subject });
    await row.getByText('Просрочено').waitFor();
    await expectAccessible(page);
    await row.click();
    const drawer = page.getByRole('dialog', { name: new RegExp(subject) });
    await drawer.getByRole('button', { name: 'Ещё действия' }).click();
    await page.getByRole('menuitem', { name: 'Отменить…' }).click();
    const cancelling = page.getByRole('dialog', { name: 'Отмена события' });
    await cancelling.getByRole('textbox', { name: 'Почему отменено' }).fill('Счёт уже отправлен');
    await cancelling.getByRole('button', { name: 'Отменить событие' }).click();
    await drawer.getByText('Счёт уже отправлен').waitFor();
    await eventually(() => row.count()).toBe(0);
  });
});
