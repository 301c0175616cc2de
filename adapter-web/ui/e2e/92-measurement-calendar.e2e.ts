import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs, unique } from './harness';

interface Given {
  id: string;
  version: number;
  number: number;
}
interface Kind {
  id: string;
  active: boolean;
}
interface Windows {
  items: { measurerId: string; measurerName: string; windows: { startsAt: string }[] }[];
}
interface Found {
  items: { id: string; name: string }[];
}

/** By the clock of the company, which is that of Moscow. */
const wall = (moment: string) => new Date(Date.parse(moment) + 3 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const dayIn = (days: number) => wall(new Date(Date.now() + days * 86_400_000).toISOString()).slice(0, 10);

/** A task that waits for its window, of any client the manager sees. */
async function task(page: Page, object: string): Promise<Given> {
  const clients = (await ask<Found>(page, 'GET', '/clients?limit=1')).body.items;
  const kinds = (await ask<{ items: Kind[] }>(page, 'GET', '/measurement-kinds')).body.items;
  const given = await ask<Given>(page, 'POST', '/measurements', {
    task: { clientId: clients[0]!.id, kindId: kinds.find((kind) => kind.active)!.id, address: { city: 'Тверь', street: 'Ленина', house: '5' }, object, fileIds: [] },
  });
  expect(given.status).toBe(201);
  return given.body;
}

/** Leaves nothing behind that others would count. */
async function cancel(page: Page, id: string): Promise<void> {
  const { version } = (await ask(page, 'GET', `/measurements/${id}`)).body;
  expect((await ask(page, 'POST', `/measurements/${id}/cancellation`, { reason: 'Не понадобился' }, version)).status).toBe(200);
}

/** A free window of somebody on a day far enough ahead for nobody else to want it. */
async function free(page: Page, from: number): Promise<{ day: string; time: string; who: string; id: string; later: string }> {
  for (let days = from; days < from + 10; days++) {
    const day = dayIn(days);
    const found = (await ask<Windows>(page, 'GET', `/measurement-windows?from=${day}&to=${day}&durationMinutes=180`)).body.items;
    const one = found.find((each) => each.windows.length > 4);
    if (one)
      return {
        day,
        time: wall(one.windows[0]!.startsAt).slice(11),
        later: wall(one.windows[2]!.startsAt).slice(11),
        who: one.measurerName,
        id: one.measurerId,
      };
  }
  throw new Error('No measurer is free');
}

describe('The calendar of measurements', () => {
  test('gives a task its window by keyboard, and takes it back', async () => {
    const { page } = await openAs('belova', '/measurements');
    const given = await task(page, unique('Кухня '));
    const window = await free(page, 20);
    await page.goto(`/measurements?view=day&day=${window.day}`);
    const card = page.getByTestId(`unplanned-${given.number}`);
    await card.getByRole('button', { name: `Назначить время для № ${given.number}` }).press('Enter');
    const form = page.getByTestId('plan-form');
    await form.getByRole('combobox', { name: 'Замерщик' }).or(form.getByRole('textbox', { name: 'Замерщик' })).first().click();
    await page.getByRole('option', { name: window.who }).click();
    await form.getByRole('button', { name: window.time, exact: true }).press('Enter');
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Назначить', exact: true }).press('Enter');
    await form.waitFor({ state: 'hidden' });
    const planned = page.getByTestId(`booking-${given.number}`);
    await planned.waitFor();
    await card.waitFor({ state: 'detached' });
    await planned.press('Enter');
    await page.getByRole('menuitem', { name: 'Снять с плана' }).press('Enter');
    await planned.waitFor({ state: 'detached' });
    await card.waitFor();
    await cancel(page, given.id);
  });

  test('is planned and moved by dragging; outside of the hours only with a reason', async () => {
    const { page } = await openAs('belova', '/measurements');
    const given = await task(page, unique('Шкаф '));
    const window = await free(page, 32);
    await page.goto(`/measurements?view=day&day=${window.day}`);
    const lane = page.getByTestId(`measurer-${window.who}`).getByRole('cell');
    await lane.waitFor();
    const card = page.getByTestId(`unplanned-${given.number}`);
    await card.dragTo(lane, { targetPosition: { x: 30, y: 50 } });
    const form = page.getByTestId('plan-form');
    await form.getByLabel('Время').fill('23:30');
    await form.getByRole('button', { name: 'Назначить', exact: true }).click();
    await form.getByText('вне рабочих часов').waitFor();
    await form.getByRole('textbox', { name: 'Причина вне графика' }).waitFor();
    await form.getByLabel('Время').fill(window.time);
    await form.getByRole('button', { name: window.time, exact: true }).click();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    await card.dragTo(lane, { targetPosition: { x: 30, y: 50 } });
    await form.getByRole('button', { name: window.time, exact: true }).click();
    await form.getByRole('button', { name: 'Назначить', exact: true }).click();
    const planned = page.getByTestId(`booking-${given.number}`);
    await planned.waitFor();
    await planned.dragTo(page.getByRole('complementary', { name: 'Не запланировано' }), { targetPosition: { x: 100, y: 20 } });
    await card.waitFor();
    await cancel(page, given.id);
  });

  test('holds a window, and whoever wants it too hears what is still free', async () => {
    const { page } = await openAs('belova', '/measurements');
    const window = await free(page, 44);
    await page.goto(`/measurements?view=day&day=${window.day}&measurer=${window.id}`);
    await page.getByRole('button', { name: new RegExp(`Свободно с ${window.time}`) }).click();
    await page.getByRole('menuitem', { name: 'Зарезервировать' }).click();
    const held = page.getByTestId('reservation');
    await held.waitFor();
    await expectAccessible(page);

    const { page: other } = await openAs('petrova', `/measurements?view=day&day=${window.day}&measurer=${window.id}`);
    await other.getByTestId('reservation').waitFor();
    const taken = await ask<{ code: string; windows: unknown[] }>(other, 'POST', '/measurement-reservations', {
      measurerId: window.id,
      startsAt: new Date(`${window.day}T${window.time}:00+03:00`).toISOString(),
      durationMinutes: 60,
    });
    expect(taken.status).toBe(409);
    expect(taken.body.code).toBe('slot-taken');
    expect(taken.body.windows.length).toBeGreaterThan(0);

    await held.click();
    await page.getByRole('menuitem', { name: 'Снять резерв' }).click();
    await held.waitFor({ state: 'detached' });
    // The other page hears of it by itself.
    await eventually(() => other.getByTestId('reservation').count()).toBe(0);
  });

  test('shows the month and the week, and who works when', async () => {
    const { page } = await openAs('belova', '/measurements?view=month');
    const day = page.locator('[data-day]').nth(10);
    await day.waitFor();
    await expectAccessible(page);
    await day.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=day/);
    await page.getByRole('group').getByRole('button', { name: 'Неделя' }).click();
    await page.locator('[data-testid^=measurer-]').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Графики замерщиков' }).click();
    const drawer = page.getByRole('dialog', { name: 'Графики замерщиков' });
    await drawer.getByRole('button', { name: 'Сохранить' }).waitFor();
    await expectAccessible(page);
  });

  test('tells on the start page how it stands, and leads to what it counts', async () => {
    const { page } = await openAs('belova', '/');
    const widget = page.getByTestId('measurement-widget');
    await widget.getByRole('link', { name: 'Не принятые' }).waitFor();
    await expectAccessible(page);
    await widget.getByRole('link', { name: 'Новые' }).click();
    await page.waitForURL(/\/measurements\/table\?only=fresh/);
  });
});
