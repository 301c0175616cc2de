import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs, unique } from './harness';

interface Crew {
  id: string;
  version: number;
  name: string;
  members: { id: string; name: string; works: boolean }[];
  active: boolean;
}

const crews = async (page: Page) => (await ask<{ items: Crew[] }>(page, 'GET', '/crews')).body.items;
const crewNamed = async (page: Page, name: string) => (await crews(page)).find((each) => each.name === name);

/** A client's order, from which a visit can be planned. */
async function newOrder(page: Page): Promise<string> {
  const client = await ask(page, 'POST', '/clients', { type: 'PERSON', familyName: unique('Бригадина'), givenName: 'Ольга', phones: [{ number: '+79160001133' }] });
  const form = { title: 'Стеллаж', address: { city: 'Москва', street: 'ул. Мира', house: '12' } };
  return (await ask(page, 'POST', '/orders', { clientId: client.body.id, form })).body.id;
}

/** What is offered to whoever plans a delivery. */
async function offered(page: Page, order: string): Promise<{ crews: string[]; vehicles: string[] }> {
  await page.goto(`/orders/${order}`);
  await page.getByRole('button', { name: '+ Доставка' }).click();
  await page.getByTestId('plan-job').waitFor();
  await page.getByRole('combobox', { name: /Бригада/ }).click();
  await page.getByRole('option', { name: 'Бригада Климова' }).waitFor();
  const crewsOffered = await page.getByRole('option').allInnerTexts();
  await page.getByRole('option', { name: 'Бригада Климова' }).click();
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
  await page.getByRole('combobox', { name: /Машина/ }).click();
  await page.getByRole('option').first().waitFor();
  return { crews: crewsOffered, vehicles: await page.getByRole('option').allInnerTexts() };
}

describe('crews and vehicles', () => {
  test('a crew is added, changed, refused at its field, taken out of use and then not offered', async () => {
    const order = await newOrder((await openAs('belova', '/orders')).page);
    const { page } = await openAs('chernova', '/fulfilment');
    await page.getByRole('link', { name: 'Бригады и машины' }).click();
    const name = unique('Бригада ');
    const row = page.getByTestId(`row-crew-${name}`);
    const dialog = page.getByRole('dialog');
    await page.getByTestId('row-crew-Бригада Климова').getByText(/Климов/).last().waitFor();

    await page.getByRole('button', { name: 'Добавить бригаду' }).click();
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText('Заполните это поле').waitFor();
    await dialog.getByRole('textbox', { name: 'Название' }).fill('Бригада Климова');
    await dialog.getByRole('combobox', { name: 'Состав' }).fill('шубин');
    await page.getByRole('option', { name: /Шубин/ }).click();
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    // Refused in words at its field, and nothing is lost.
    await dialog.getByText('Бригада «Бригада Климова» уже есть.').waitFor();
    await dialog.getByText(/^Шубин/).first().waitFor();
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Название' }).fill(name);
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await row.getByText(/^Шубин/).waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await expectAccessible(page);
    expect((await offered(page, order)).crews).toContain(name);

    await page.goto('/admin/crews');
    await row.getByRole('button', { name: /^Вывести из работы/ }).click();
    await row.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Отменить', exact: true }).last().click();
    await row.getByText('В работе', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Вывести из работы/ }).click();
    await row.waitFor({ state: 'hidden' });
    await page.getByRole('switch', { name: 'Показать выведенные из работы' }).press('Space');
    await row.getByText('Выведена из работы').waitFor();
    await expectAccessible(page);
    expect((await offered(page, order)).crews).not.toContain(name);
  });

  test('by the keyboard alone; who was quicker is heard and what was typed stays', async () => {
    const { page } = await openAs('belova', '/admin/crews?all=true');
    const name = unique('Ночная ');
    const row = page.getByTestId(`row-crew-${name}`);
    const dialog = page.getByRole('dialog');
    await page.getByTestId('row-crew-Бригада Климова').waitFor();
    await page.keyboard.press('KeyN');
    await dialog.getByRole('textbox', { name: 'Название' }).waitFor();
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type('уваров');
    await page.getByRole('option', { name: /Уваров/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await dialog.getByRole('textbox', { name: 'Название' }).focus();
    await page.keyboard.press('Enter');
    await row.getByText(/^Уваров/).waitFor();
    await dialog.waitFor({ state: 'hidden' });

    // Somebody else takes everybody out while the name is changed here: both go together.
    await row.getByRole('button', { name: /^Изменить/ }).press('Enter');
    await dialog.getByRole('textbox', { name: 'Название' }).waitFor();
    let stored = (await crewNamed(page, name))!;
    await ask(page, 'PUT', `/crews/${stored.id}`, { name, memberIds: [], active: true }, stored.version);
    // The news comes behind the dialog.
    await row.getByText('никого').waitFor();
    await dialog.getByRole('textbox', { name: 'Название' }).fill(`${name} 2`);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await eventually(async () => (await crewNamed(page, `${name} 2`))?.members.length).toBe(0);

    // The same field: the user is asked, and leaving the question keeps what was typed.
    const second = page.getByTestId(`row-crew-${name} 2`);
    await second.getByRole('button', { name: /^Изменить/ }).press('Enter');
    await dialog.getByRole('textbox', { name: 'Название' }).waitFor();
    stored = (await crewNamed(page, `${name} 2`))!;
    await ask(page, 'PUT', `/crews/${stored.id}`, { name: `${name} 3`, memberIds: [], active: false }, stored.version);
    await dialog.getByRole('textbox', { name: 'Название' }).fill(`${name} 4`);
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog', { name: 'Запись изменил кто-то ещё' });
    await question.getByText(`${name} 3`).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await dialog.getByRole('textbox', { name: 'Название' }).inputValue()).toBe(`${name} 4`);
    await dialog.getByRole('button', { name: 'Сохранить' }).press('Enter');
    await question.getByRole('button', { name: 'Оставить моё' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByTestId(`row-crew-${name} 4`).getByText('Выведена из работы').waitFor();
    expect(await crewNamed(page, `${name} 4`)).toMatchObject({ active: false });
  });

  test('a vehicle: its plate is its own, what was typed is not thrown away, out of use it is not offered', async () => {
    const order = await newOrder((await openAs('belova', '/orders')).page);
    const { page } = await openAs('chernova', '/admin/crews?all=true');
    const name = unique('Газель ');
    const plate = unique('х').slice(-8).toUpperCase();
    const row = page.getByTestId(`row-vehicle-${name}`);
    const dialog = page.getByRole('dialog');
    const known = (await ask<{ items: { plate: string }[] }>(page, 'GET', '/vehicles')).body.items[0]!.plate;
    await page.getByRole('button', { name: 'Добавить машину' }).click();
    await dialog.getByRole('textbox', { name: 'Название' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Госномер' }).fill(known.toLowerCase());
    await dialog.getByRole('textbox', { name: 'Вместимость' }).fill('18 м³, 3 т');
    await page.keyboard.press('Enter');
    await dialog.getByText(`Машина с номером ${known} уже есть.`).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Вернуться к правке' }).click();
    await dialog.getByRole('textbox', { name: 'Госномер' }).fill(plate);
    await page.keyboard.press('Enter');
    await row.getByText('18 м³, 3 т').waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText(plate, { exact: true }).waitFor();
    expect((await offered(page, order)).vehicles).toContain(`${name} ${plate}`);

    await page.goto('/admin/crews?all=true');
    await row.getByRole('button', { name: /^Изменить/ }).click();
    await dialog.getByRole('textbox', { name: 'Вместимость' }).fill('');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText('18 м³, 3 т').waitFor({ state: 'hidden' });
    await row.getByRole('button', { name: /^Вывести из работы/ }).press('Enter');
    await row.getByText('Выведена из работы').waitFor();
    expect((await offered(page, order)).vehicles).not.toContain(`${name} ${plate}`);
  });

  test('the commands lead there whoever may keep crews, and nobody else', async () => {
    const { page } = await openAs('chernova', '/fulfilment');
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type('бригады и');
    await page.getByRole('option', { name: /Бригады и машины/ }).click();
    await page.waitForURL(/\/admin\/crews/);
    const { page: manager } = await openAs('petrova', '/fulfilment');
    await manager.getByRole('rowheader', { name: 'Бригада Климова' }).waitFor();
    expect(await manager.getByRole('link', { name: 'Бригады и машины' }).count()).toBe(0);
  });
});
