import { describe, expect, test } from 'vitest';
import { ask, eventually, expectAccessible, open, openAs, signIn, unique } from './harness';

type Page = Parameters<typeof ask>[0];

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==', 'base64');

async function newOrder(page: Page, name: string) {
  const client = (await ask(page, 'POST', '/clients', { type: 'PERSON', familyName: name, givenName: 'Анна', phones: [{ number: '+79160001133' }] })).body.id;
  const form = { title: 'Шкаф', address: { city: 'Москва', street: 'ул. Лесная', house: '8', floor: 3, lift: false } };
  return (await ask<{ id: string; number: string }>(page, 'POST', '/orders', { clientId: client, form })).body;
}

/** A day far ahead, another one in another run, where no visit of the demo is in the way. */
function dayIn(days: number): string {
  const day = new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow', day: '2-digit', month: '2-digit', year: 'numeric' });
  return day.format(new Date(Date.now() + days * 86_400_000));
}

const far = 40 + (Math.floor(Date.now() / 1000) % 100);

async function planned(page: Page, order: string, hour: number) {
  const crews = await ask<{ items: { id: string; active: boolean }[] }>(page, 'GET', '/crews');
  const from = new Date(`${dayIn(far).split('.').reverse().join('-')}T0${hour}:00:00Z`);
  return (
    await ask<{ id: string; number: number }>(page, 'POST', '/deliveries', {
      orderId: order,
      form: { address: { city: 'Москва', street: 'ул. Лесная', house: '8', floor: 3, lift: false }, collect: { amount: '1500.00', currency: 'RUB' } },
      visit: { from: from.toISOString(), until: new Date(from.getTime() + 3_600_000).toISOString(), crewId: crews.body.items.find((crew) => crew.active)!.id },
    })
  ).body;
}

describe('claims and planned visits in the office', () => {
  test('a planned visit is changed, also when a colleague was quicker, and moved', async () => {
    const head = await openAs('belova', '/orders');
    const order = await newOrder(head.page, unique('Переносова'));
    const job = await planned(head.page, order.id, 6);
    const { page } = await openAs('chernova', `/fulfilment?job=${job.id}`);
    const drawer = page.getByRole('dialog', { name: /Доставка №/ });
    await drawer.getByRole('button', { name: 'Изменить' }).click();
    const form = drawer.getByTestId('change-job');
    await expectAccessible(page);
    await form.getByLabel('Этаж').fill('5');
    await form.getByLabel('Примечание').fill('Хрупкое стекло');
    await form.getByLabel('Оплата на месте').fill('много');
    await form.getByRole('button', { name: 'Сохранить' }).click();
    await form.getByText(/Сумма – цифрами/).waitFor();
    await form.getByLabel('Оплата на месте').fill('1500');

    // A colleague changes the same field and another one meanwhile.
    const now = await ask<{ version: number }>(head.page, 'GET', `/deliveries/${job.id}`);
    const theirs = { address: { city: 'Москва', street: 'ул. Лесная', house: '8', floor: 9, lift: false }, contact: 'Сосед Пётр', collect: { amount: '1500.00', currency: 'RUB' }, carrying: true, unloading: true };
    await ask(head.page, 'PUT', `/deliveries/${job.id}/form`, theirs, now.body.version);
    await form.getByRole('button', { name: 'Сохранить' }).click();
    const conflict = page.getByRole('dialog', { name: 'Запись изменил кто-то ещё' });
    await conflict.getByRole('rowheader', { name: 'Этаж' }).waitFor();
    await expectAccessible(page);
    await conflict.getByRole('button', { name: 'Оставить моё' }).click();
    await drawer.getByText(/этаж 5/).waitFor();
    await drawer.getByText('Хрупкое стекло').waitFor();
    await drawer.getByText('Сосед Пётр').waitFor();

    // Back as it was, by the toast: what the colleague changed stays.
    await page.getByRole('button', { name: 'Отменить' }).last().click();
    await drawer.getByText(/этаж 9/).waitFor();
    await drawer.getByText('Сосед Пётр').waitFor();

    // Another time, by the keyboard to the end.
    await drawer.getByRole('button', { name: 'Перенести' }).click();
    const move = drawer.getByTestId('move-job');
    await move.getByLabel(/Начало/).fill(`${dayIn(far)} 15:00`);
    await move.getByRole('button', { name: 'Перенести' }).press('Enter');
    await drawer.getByText(/15:00 – 16:00/).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  test('a claim is taken down with a photo, found, closed, opened again and repaired', async () => {
    const head = await openAs('belova', '/orders');
    const name = unique('Рекламова');
    const order = await newOrder(head.page, name);
    await planned(head.page, order.id, 9);
    const { page } = await openAs('chernova', `/orders/${order.id}`);
    await page.getByRole('button', { name: '+ Рекламация' }).click();
    const form = page.getByTestId('claim-form');
    await form.getByLabel(/Что случилось/).fill('Дверца провисла');
    await form.getByTestId('task-file-input').setInputFiles({ name: 'дверца.png', mimeType: 'image/png', buffer: png });
    await form.getByText('дверца.png').waitFor();
    await form.getByRole('combobox', { name: /Причина/ }).click();
    await page.getByRole('option').first().click();
    await form.getByRole('button', { name: 'Завести рекламацию' }).click();
    const claim = page.getByRole('dialog', { name: /Рекламация №/ });
    await claim.getByTestId('fulfilment-files').getByRole('img').waitFor();
    await claim.getByTestId('claim-photo-input').setInputFiles({ name: 'петля.png', mimeType: 'image/png', buffer: png });
    await eventually(() => claim.getByTestId('fulfilment-files').getByRole('img').count()).toBe(2);
    const number = /\d+/.exec(await claim.getByRole('heading').first().innerText())![0];
    await page.keyboard.press('Escape');

    // Found by the client and by its view; what is filtered stands in the address.
    await page.goto('/fulfilment?view=claims');
    const rows = page.locator('[data-testid^="row-claim-"]');
    await rows.first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await eventually(() => rows.count()).toBe(1);
    await page.getByRole('button', { name: /Просроченные/ }).click();
    await page.getByText('По этому фильтру ничего нет').waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('button', { name: 'Сбросить фильтр' }).click();
    await eventually(() => rows.count()).toBeGreaterThan(1);
    await page.getByRole('textbox', { name: /Номер, заказ/ }).fill(number);
    await page.getByRole('button', { name: /Открытые/ }).click();
    await rows.filter({ hasText: name }).waitFor();
    await page.goto(`/fulfilment?view=claims&q=${encodeURIComponent(name)}`);
    await eventually(() => rows.count()).toBe(1);

    // The row opens by the keyboard.
    await rows.first().focus();
    await page.keyboard.press('Enter');
    await claim.getByRole('button', { name: 'Исправить бесплатно' }).click();
    await claim.getByRole('textbox').fill('Заменим петли');
    await claim.getByRole('button', { name: 'Исправить бесплатно' }).click();
    await claim.getByText('В работе').waitFor();
    await claim.getByRole('button', { name: 'Закрыть', exact: true }).last().click();
    await claim.getByRole('textbox').fill('Клиент доволен');
    await claim.locator('form').getByRole('button', { name: 'Закрыть' }).click();
    await claim.getByText('Решена').waitFor();
    await claim.getByRole('button', { name: 'Открыть снова' }).click();
    await claim.getByRole('textbox').fill('Снова провисла');
    await claim.locator('form').getByRole('button', { name: 'Открыть снова' }).click();
    await claim.getByText(/1: .*Снова провисла/).waitFor();
    await expectAccessible(page);

    // The repair is planned from here and stands with the claim.
    await claim.getByRole('button', { name: 'Выезд на исправление…' }).click();
    const plan = page.getByTestId('plan-job');
    await page.getByRole('combobox', { name: /Бригада/ }).click();
    await page.getByRole('option').first().click();
    await plan.getByLabel(/Начало/).fill(`${dayIn(far + 1)} 10:00`);
    await plan.getByLabel('Улица').fill('ул. Лесная');
    await plan.getByRole('button', { name: 'Запланировать' }).click();
    await claim.getByText(/Монтаж № \d+/).waitFor();
    await page.keyboard.press('Escape');
    await claim.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Повторные' }).click();
    await rows.filter({ hasText: name }).waitFor();
  });

  test('the table fits a narrow screen', async () => {
    const { page } = await open({ width: 390, height: 844 });
    await signIn(page, 'chernova');
    await page.goto('/fulfilment?view=claims');
    await page.locator('[data-testid^="row-claim-"]').first().waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
