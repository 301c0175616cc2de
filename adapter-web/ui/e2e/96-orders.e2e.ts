import { describe, expect, test } from 'vitest';
import { ask, expectAccessible, openAs, rows, unique } from './harness';

interface Money {
  amount: string;
}

interface Order {
  id: string;
  version: number;
  stage: string;
  money: { balance: { due: Money; paid: Money; outstanding: Money }; ledger: { kind: string; reversed: boolean }[] };
}

interface Client {
  id: string;
}

/** A client of the head's, so that nothing of others is touched. */
const newClient = async (page: Parameters<typeof ask>[0], familyName: string) =>
  (await ask<Client>(page, 'POST', '/clients', { type: 'PERSON', familyName, givenName: 'Анна' })).body.id;

describe('orders', () => {
  test('an order is opened, priced by the keyboard, paid, reversed, and led on in spite of what is missing', async () => {
    const { page } = await openAs('admin', '/orders');
    const name = unique('Заказова');
    const client = await newClient(page, name);
    await page.keyboard.press('n');
    await page.getByTestId('new-order').waitFor();
    await page.getByRole('combobox', { name: 'Клиент' }).fill(name);
    await page.getByRole('option').first().click();
    await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Кухня с островом');
    await page.getByRole('button', { name: 'Открыть заказ' }).click();
    await page.getByTestId('section-measurement').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const order = async () => (await ask<Order>(page, 'GET', `/orders/${id}`)).body;
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Добавить позицию' }).click();
    await page.getByRole('textbox', { name: 'Позиция 1: Изделие' }).fill('Кухонный гарнитур');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('248000');
    await page.keyboard.press('Tab');
    await page.getByTestId('calculation-state').getByText('Сохранено').waitFor();
    await page.getByRole('textbox', { name: 'Скидка', exact: true }).fill('5');
    await page.keyboard.press('Tab');
    await page.getByTestId('price-due').getByText('235').waitFor();

    const payment = page.getByTestId('section-payment');
    await payment.getByRole('button', { name: 'Оплата', exact: true }).click();
    await page.getByTestId('pay-dialog').waitFor();
    await page.getByRole('textbox', { name: 'Сумма', exact: true }).fill('300000');
    await page.getByRole('button', { name: 'Принять', exact: true }).click();
    await page.getByRole('button', { name: 'Принять переплату' }).waitFor();
    await page.getByRole('textbox', { name: 'Сумма', exact: true }).fill('100000');
    await page.getByRole('button', { name: 'Принять', exact: true }).click();
    await page.getByTestId('ledger-payment').waitFor();
    expect((await order()).money.balance).toMatchObject({
      due: { amount: '235600.00' },
      paid: { amount: '100000.00' },
      outstanding: { amount: '135600.00' },
    });

    await payment.getByRole('button', { name: /^Сторнировать/ }).click();
    await page.getByRole('textbox', { name: 'Причина' }).fill('Не тот заказ');
    await page.getByRole('dialog').getByRole('button', { name: 'Сторно' }).click();
    await page.getByTestId('ledger-reversal').waitFor();
    expect((await order()).money.balance.paid.amount).toBe('0.00');

    await page.getByRole('button', { name: /^Дальше/ }).click();
    const stage = page.getByTestId('stage-dialog');
    await stage.getByText('замер принят').waitFor();
    await page.getByRole('textbox', { name: 'Почему переводим' }).fill('Размеры прислал клиент');
    await page.getByRole('button', { name: 'Всё равно перевести' }).click();
    await stage.waitFor({ state: 'detached' });
    expect((await order()).stage).toBe('PROJECT');

    await page.goto(`/clients/${client}?tab=orders`);
    await page.getByRole('tab', { name: 'Заказы' }).click();
    await page.getByTestId('settlements').getByText('235').first().waitFor();
  });

  test('the list shows the orders of a manager, and one opens by the keyboard', async () => {
    const { page } = await openAs('petrova', '/orders');
    await rows(page, 'order').first().waitFor();
    await expectAccessible(page);
    await rows(page, 'order').first().focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('section-payment').waitFor();
  });
});
