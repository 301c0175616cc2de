import { describe, expect, test } from 'vitest';
import { ask, eventually, expectAccessible, open, openAs, signIn, unique } from './harness';

type Page = Parameters<typeof ask>[0];

/** Tomorrow and later by the clock of the test, written as the office writes it. */
function dayIn(days: number): string {
  const day = new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow', day: '2-digit', month: '2-digit', year: 'numeric' });
  return day.format(new Date(Date.now() + days * 86_400_000));
}

async function newOrder(page: Page) {
  const name = unique('Доставкина');
  const client = (await ask(page, 'POST', '/clients', { type: 'PERSON', familyName: name, givenName: 'Анна', phones: [{ number: '+79160001122' }] })).body.id;
  const form = { title: 'Комод', address: { city: 'Москва', street: 'ул. Мира', house: '40', floor: 7, lift: true } };
  return (await ask<{ id: string; number: string }>(page, 'POST', '/orders', { clientId: client, form })).body;
}

async function plan(page: Page, start: string) {
  await page.getByRole('button', { name: '+ Доставка' }).click();
  const form = page.getByTestId('plan-job');
  await form.waitFor();
  await page.getByRole('combobox', { name: /Бригада/ }).click();
  await page.getByRole('option', { name: 'Бригада Климова' }).click();
  await page.getByLabel(/Начало/).fill(start);
  return form;
}

describe('deliveries, assemblies and claims', () => {
  test('a delivery is planned from its order, collides, is handed over with a signature and complained of', async () => {
    const head = await openAs('belova', '/orders');
    const order = await newOrder(head.page);
    const { page } = await openAs('chernova', `/orders/${order.id}`);
    // Far ahead, where no visit of the demo is in the way; another time for another run.
    const start = `${dayIn(8 + (Date.now() % 20))} ${9 + (Math.floor(Date.now() / 1000) % 10)}:00`;
    const form = await plan(page, start);
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Запланировать' }).click();
    const drawer = page.getByRole('dialog', { name: /Доставка №/ });
    await drawer.waitFor();
    const number = /\d+/.exec(await drawer.getByRole('heading').first().innerText())![0];
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    // Nobody is at two places at once: what is free is told, and one of it is taken.
    const again = await plan(page, start);
    await again.getByTestId('busy').waitFor();
    await again.getByRole('button', { name: 'Запланировать' }).click();
    const free = again.getByTestId('free-windows').getByRole('button');
    await free.first().waitFor();
    await again.getByRole('button', { name: 'Отмена' }).click();

    const jobs = await ask<{ items: { id: string; number: number }[] }>(page, 'GET', `/deliveries?order=${order.id}`);
    expect(jobs.body.items.map((each) => String(each.number))).toEqual([number]);
    const job = jobs.body.items[0]!.id;

    // The crew, on a telephone.
    const crew = await open({ width: 390, height: 844 });
    await signIn(crew.page, 'klimov');
    await crew.page.goto('/m/calendar');
    await crew.page.getByTestId(`row-job-${job}`).getByRole('link', { name: /Доставка/ }).click();
    await crew.page.getByRole('button', { name: 'Выехали' }).click();
    await crew.page.getByText('В пути').waitFor();
    await crew.page.getByRole('button', { name: 'Сдать по акту' }).click();
    await crew.page.getByTestId('act-form').getByRole('button', { name: 'Сдать по акту' }).click();
    await crew.page.getByText('Нужна подпись клиента или фото подписанного акта').waitFor();
    await crew.page.getByLabel('Дефекты').fill('Скол на боковине');
    const paper = crew.page.getByTestId('signature');
    await paper.scrollIntoViewIfNeeded();
    const box = (await paper.boundingBox())!;
    await crew.page.mouse.move(box.x + 40, box.y + 60);
    await crew.page.mouse.down();
    await crew.page.mouse.move(box.x + 160, box.y + 30, { steps: 4 });
    await crew.page.mouse.up();
    await crew.page.getByRole('button', { name: 'Очистить' }).waitFor();
    await expectAccessible(crew.page);
    await crew.page.getByTestId('act-form').getByRole('button', { name: 'Сдать по акту' }).click();
    await crew.page.getByTestId('fulfilment-files').getByRole('img').waitFor();
    await crew.page.getByText('Выполнен', { exact: true }).waitFor();

    // What the crew found is a claim already.
    await eventually(() => page.getByTestId('fulfilment-of-order').getByText('Новая').count()).toBe(1);
    await page.getByTestId('fulfilment-of-order').getByRole('row', { name: /Рекламация/ }).getByRole('button').click();
    const claim = page.getByRole('dialog', { name: /Рекламация №/ });
    await claim.getByTestId('warranty').waitFor();
    await claim.getByText('Скол на боковине').waitFor();
    await expectAccessible(page);
    await claim.getByRole('button', { name: 'Исправить бесплатно' }).click();
    await claim.getByRole('textbox').fill('Заменим боковину');
    await claim.getByRole('button', { name: 'Исправить бесплатно' }).click();
    await claim.getByText('В работе').waitFor();
    await claim.getByRole('button', { name: 'Закрыть', exact: true }).last().click();
    await claim.getByRole('textbox').fill('Клиент подтвердил по телефону');
    await claim.locator('form').getByRole('button', { name: 'Закрыть' }).click();
    await claim.getByText('Решена').waitFor();
  });

  test('the week shows crews, the list of claims opens one by the keyboard, in English too', async () => {
    const { page } = await openAs('chernova', '/fulfilment');
    await page.getByRole('rowheader', { name: 'Бригада Климова' }).waitFor();
    await expectAccessible(page);
    await page.goto('/fulfilment?view=claims');
    const first = page.locator('[data-testid^="row-claim-"]').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Рекламация №/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('claim')).not.toBeNull();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
