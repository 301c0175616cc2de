import { describe, expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs, rows, unique } from './harness';

type Page = Parameters<typeof ask>[0];

interface Order {
  id: string;
  version: number;
  number: string;
  stage: string;
  client: { id: string };
}

interface Rules {
  stages: string[];
  gate: string;
  discountLimit: string;
  rounding: string;
  usualSchedule: unknown[];
  version: number;
}

/** An order of one's own, found by its client's name, so that nothing of others is touched. */
async function newOrder(page: Page) {
  const name = unique('Доскина');
  const client = (await ask(page, 'POST', '/clients', { type: 'PERSON', familyName: name, givenName: 'Ольга' })).body.id;
  const { body } = await ask<Order>(page, 'POST', '/orders', { clientId: client, form: { title: 'Гардеробная' } });
  return { name, order: body };
}

const stageOf = async (page: Page, id: string) => (await ask<Order>(page, 'GET', `/orders/${id}`)).body.stage;

describe('the board of orders', () => {
  test('an order is led by the keyboard: what is missing is named and given on the spot, and the step is taken back', async () => {
    const { page } = await openAs('belova', '/orders');
    const { name, order } = await newOrder(page);
    await page.goto(`/orders?q=${encodeURIComponent(name)}`);
    await page.getByText('Канбан', { exact: true }).click();
    // The filter of the list came along.
    const card = page.getByTestId('column-MEASUREMENT').getByTestId(`row-order-${order.id}`);
    await card.waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(name);
    expect(await rows(page, 'order').count()).toBe(1);

    await card.getByRole('link').focus();
    await page.keyboard.press('Space');
    await page.getByRole('menuitem', { name: 'Проект' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    const dialog = page.getByTestId('stage-dialog');
    await dialog.getByTestId('unmet-MEASUREMENT_ACCEPTED').getByRole('button', { name: 'Выбрать замер' }).click();
    await page.getByText('У клиента пока нет замеров.').waitFor();
    // Escape closes the dialog on top, not the one below it.
    await page.keyboard.press('Escape');
    await page.getByText('У клиента пока нет замеров.').waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Почему переводим' }).fill('Размеры прислал клиент');
    await page.getByRole('button', { name: 'Всё равно перевести' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByTestId('column-PROJECT').getByTestId(`row-order-${order.id}`).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-card'))).toBe(order.id);

    // A version of the project is all that is missing now: given in the dialog, then the order goes on.
    await page.keyboard.press('Space');
    await page.getByRole('menuitem', { name: 'Расчёт' }).click();
    await dialog.getByTestId('unmet-PROJECT_THERE').getByRole('button', { name: 'Новая версия' }).click();
    await page.getByRole('textbox', { name: 'Описание' }).fill('По эскизу клиента');
    await page.getByRole('button', { name: 'Добавить версию' }).click();
    await page.getByRole('textbox', { name: 'Описание' }).waitFor({ state: 'detached' });
    await dialog.getByText('Можно переходить').waitFor();
    await dialog.getByRole('button', { name: 'Перевести', exact: true }).click();
    await page.getByTestId('column-CALCULATION').getByTestId(`row-order-${order.id}`).waitFor();
    expect(await stageOf(page, order.id)).toBe('CALCULATION');
    await page.getByRole('button', { name: 'Отменить', exact: true }).last().click();
    await page.getByTestId('column-PROJECT').getByTestId(`row-order-${order.id}`).waitFor();
  });

  test('an order is dragged: refused with what is missing, and on the way back asked for a reason', async () => {
    const { page } = await openAs('belova', '/orders');
    const { name, order } = await newOrder(page);
    await page.goto(`/orders/board?q=${encodeURIComponent(name)}`);
    const card = page.getByTestId(`row-order-${order.id}`);
    await card.waitFor();
    // Two steps at once are not let fall there.
    await card.dragTo(page.getByTestId('column-CALCULATION'));
    await card.dragTo(page.getByTestId('column-PROJECT'));
    const dialog = page.getByTestId('stage-dialog');
    await dialog.getByTestId('unmet-MEASUREMENT_ACCEPTED').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await stageOf(page, order.id)).toBe('MEASUREMENT');

    await ask(page, 'POST', `/orders/${order.id}/stage`, { stage: 'PROJECT', reason: 'Проверка', override: true }, order.version);
    await page.getByTestId('column-PROJECT').getByTestId(`row-order-${order.id}`).waitFor();
    await card.dragTo(page.getByTestId('column-MEASUREMENT'));
    await page.getByRole('textbox', { name: 'Почему возвращаем' }).fill('Клиент передумал');
    await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
    await page.getByTestId('column-MEASUREMENT').getByTestId(`row-order-${order.id}`).waitFor();

    await card.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Отменить заказ' }).click();
    await page.getByRole('textbox', { name: 'Почему отменяем' }).fill('Отказ клиента');
    await page.getByRole('button', { name: 'Отменить заказ' }).click();
    await eventually(() => stageOf(page, order.id)).toBe('CANCELLED');
  });

  test('who sees no money sees the board without sums, and moves nothing without the right', async () => {
    const { page } = await openAs('chernova', '/orders/board');
    await rows(page, 'order').first().waitFor();
    expect(await page.getByText(/₽|ост\./).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Действия с заказом/ }).count()).toBe(0);
  });
});

describe('what stands around the orders', () => {
  test('the rules of orders: a wrong percentage stands at its field, two who change at once are both heard', async () => {
    const { page } = await openAs('admin', '/admin/orders');
    const rules = async () => (await ask<Rules>(page, 'GET', '/order-rules')).body;
    const { version: _, ...first } = await rules();
    const limit = page.getByRole('textbox', { name: 'Предел скидки' });
    await limit.fill('101');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('От 0 до 100').waitFor();
    await expectAccessible(page);
    try {
      // Another page is quicker with another field: both hold.
      await limit.fill('12,5');
      await ask(page, 'PUT', '/order-rules', { ...first, rounding: 'KOPECK' }, (await rules()).version);
      await page.getByRole('button', { name: 'Сохранить' }).click();
      await eventually(rules).toMatchObject({ discountLimit: '12.5', rounding: 'KOPECK' });
      await eventually(() => page.getByRole('combobox', { name: 'Скидку в процентах' }).inputValue()).toBe('до копейки');
      // And with the same one: somebody has to choose.
      await limit.fill('15');
      await ask(page, 'PUT', '/order-rules', { ...(await facts(page)), discountLimit: '7' }, (await rules()).version);
      await page.getByRole('button', { name: 'Сохранить' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Взять с сервера' }).click();
      await eventually(() => limit.inputValue()).toBe('7');
    } finally {
      await ask(page, 'PUT', '/order-rules', first, (await rules()).version);
    }
  });

  test('contracts, receipts and desks: found by the menu, read without a fault', async () => {
    const { page } = await openAs('belova', '/contracts');
    await rows(page, 'contract').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'С долгом' }).click();
    await eventually(() => new URL(page.url()).searchParams.get('view')).toBe('unpaid');
    await rows(page, 'contract').first().focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('section-contract').waitFor();

    await page.getByRole('link', { name: 'Отчёты' }).click();
    await page.getByTestId('received').waitFor();
    await page.keyboard.press('BracketLeft');
    await rows(page, 'receipt').first().waitFor();
    const { from, until } = Object.fromEntries(new URL(page.url()).searchParams) as { from: string; until: string };
    const after = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
    const { received } = (await ask<{ received: { amount: string } }>(page, 'GET', `/receipts?from=${from}&until=${after}`)).body;
    const shown = async () => ((await page.getByTestId('received').locator('b').textContent()) ?? '').replace(/[^\d,]/g, '').replace(',', '.');
    await eventually(async () => Number(await shown())).toBe(Number(received.amount));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Время на столах' }).click();
    await rows(page, 'desk').first().waitFor();
  });
});

/** The rules as they can be sent back. */
async function facts(page: Page) {
  const { version: _, ...rest } = (await ask<Rules>(page, 'GET', '/order-rules')).body;
  return rest;
}
