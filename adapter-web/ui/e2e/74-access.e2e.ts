import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, control, eventually, expectAccessible, openAs, rows, unique } from './harness';

async function idOf(page: Page, name: string): Promise<string> {
  const found = await ask<{ items: { id: string; name: string }[] }>(page, 'GET', `/employees?q=${encodeURIComponent(name)}`);
  const id = found.body.items.find((each) => each.name.startsWith(name))?.id;
  if (!id) throw new Error(`No employee ${name}`);
  return id;
}

async function newClient(page: Page, name: string): Promise<{ id: string; version: number }> {
  const made = await ask(page, 'POST', '/clients', {
    type: 'PERSON',
    familyName: name,
    phones: [{ number: `8904${String(Date.now()).slice(-7)}` }],
  });
  expect(made.status).toBe(201);
  return made.body;
}

const why = (page: Page) => page.getByTestId('why-access');
const denied = (page: Page) => page.getByRole('alert').filter({ hasText: /нет|доступ/i }).first();
const toast = (page: Page, text: string | RegExp) => page.locator('.mantine-Notification-root').filter({ hasText: text }).first();

describe('Access for a time', () => {
  test('is given with an order number, tells the reason on the card, and is gone when it is revoked', async () => {
    const { page: petrova } = await openAs('petrova', '/clients');
    const client = await newClient(petrova, unique('Отпускникова'));
    const { page: orlov } = await openAs('orlov', `/clients/${client.id}`);
    await denied(orlov).waitFor();

    const { page: belova } = await openAs('belova', `/clients/${client.id}`);
    const section = belova.getByRole('region', { name: 'Дополнительный доступ' });
    await section.getByText('Никому не дан.').waitFor();
    await section.getByRole('button', { name: 'Дать доступ' }).click();
    const dialog = belova.getByRole('dialog', { name: 'Дать доступ' });
    await dialog.getByRole('button', { name: 'Дать доступ' }).click();
    await dialog.getByText('Заполните это поле').first().waitFor();
    await dialog.getByRole('combobox', { name: 'Сотрудник' }).fill('Орлов');
    await belova.getByRole('option', { name: /Орлов Денис/ }).click();
    const lastDay = new Date(Date.now() + 9 * 86_400_000);
    const day = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Moscow' }).format(lastDay);
    await dialog.getByRole('textbox', { name: 'По какой день' }).fill(day);
    await dialog.getByRole('textbox', { name: 'По какой день' }).press('Tab');
    await dialog.getByRole('textbox', { name: 'Основание' }).fill('Отпуск Петровой');
    await dialog.getByRole('textbox', { name: '№ распоряжения' }).fill('17');
    await expectAccessible(belova);
    await dialog.getByRole('button', { name: 'Дать доступ' }).click();
    await section.getByText(/распоряжение № 17/).waitFor();

    await orlov.reload();
    await why(orlov).getByText(`Доступ до ${day} по распоряжению № 17`).waitFor();
    await orlov.getByRole('button', { name: /^Заметка: / }).waitFor();

    await section.getByRole('button', { name: /^Отозвать доступ: Орлов/ }).click();
    await toast(belova, 'Доступ отозван').waitFor();
    // Without a reload: whose access ended is told on the open page.
    await denied(orlov).waitFor();
    expect(await why(orlov).count()).toBe(0);
    await toast(belova, 'Доступ отозван').getByRole('button', { name: 'Отменить' }).click();
    await section.getByText(/распоряжение № 17/).waitFor();
    await why(orlov).waitFor();
  });

  test.skipIf(!control)('of a deputy lasts for exactly its period, and the journal says for whom was acted', async () => {
    const { page: petrova } = await openAs('petrova', '/clients');
    const client = await newClient(petrova, unique('Заменяева'));
    const { page: belova } = await openAs('belova', '/clients');
    const now = Date.parse(await (await fetch(`${control}/clock?forward=PT0S`, { method: 'POST' })).text());
    const until = new Date(now + 5 * 60_000).toISOString();
    const [absentId, deputyId] = [await idOf(belova, 'Петрова Анна'), await idOf(belova, 'Орлов Денис')];
    const appointed = await ask(belova, 'POST', '/deputies', {
      absentId,
      deputyId,
      until,
      ground: 'Отпуск',
    });
    expect(appointed.status).toBe(201);
    const circle = await ask<{ type: string }>(belova, 'POST', '/deputies', {
      absentId: deputyId,
      deputyId: absentId,
      until,
      ground: 'Отпуск',
    });
    expect(circle.body.type).toContain('deputy-circle');

    const { page: orlov } = await openAs('orlov', `/clients/${client.id}`);
    await why(orlov).getByText(/За: Петрова Анна/).waitFor();
    const note = orlov.getByRole('button', { name: /^Заметка: / });
    await note.focus();
    await orlov.keyboard.press('F2');
    await orlov.keyboard.type('Перезвонить после отпуска');
    await orlov.keyboard.press('Control+Enter');
    await orlov.getByRole('button', { name: 'Заметка: Перезвонить после отпуска' }).waitFor();
    // The page shows what was typed before the server has it; the history is read from the server.
    const stored = () => ask<{ note: string | null }>(orlov, 'GET', `/clients/${client.id}`);
    await eventually(async () => (await stored()).body.note).toBe('Перезвонить после отпуска');
    await orlov.getByRole('tab', { name: /История/ }).click();
    await orlov.getByText(/Орлов Денис.* за: Петрова Анна/).first().waitFor();

    await fetch(`${control}/clock?forward=PT4M`, { method: 'POST' });
    await orlov.reload();
    await why(orlov).waitFor();
    await fetch(`${control}/clock?forward=PT2M`, { method: 'POST' });
    await orlov.reload();
    await denied(orlov).waitFor();

    const { page: admin } = await openAs('admin', '/admin/access?what=deputies&state=ENDED');
    await rows(admin, 'deputy').filter({ hasText: 'Петрова Анна' }).first().waitFor();
    await expectAccessible(admin);
  });

  test('is asked for in the profile: one appoints an own deputy and ends it', async () => {
    const { page } = await openAs('petrova', '/profile');
    const section = page.getByRole('region', { name: 'Заместитель' });
    await section.getByRole('button', { name: 'Назначить заместителя' }).click();
    const dialog = page.getByRole('dialog', { name: 'Назначить заместителя' });
    await dialog.getByRole('combobox', { name: 'Заместитель' }).fill('Орлов');
    await page.getByRole('option', { name: /Орлов Денис/ }).click();
    await dialog.getByRole('textbox', { name: 'По какой день' }).fill(
      new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(Date.now() + 9 * 86_400_000)),
    );
    await dialog.getByRole('textbox', { name: 'По какой день' }).press('Tab');
    await dialog.getByRole('textbox', { name: 'Основание' }).fill('Отпуск');
    await dialog.getByRole('button', { name: 'Назначить заместителя' }).click();
    await rows(page, 'deputy').filter({ hasText: 'Орлов Денис' }).waitFor();
    await section.getByRole('button', { name: /^Завершить замещение/ }).click();
    await section.getByText('Заместителя нет.').waitFor();
  });

  test('ends for the dismissed: all that was theirs is spread among the successors', async () => {
    const { page } = await openAs('admin', '/clients');
    const name = unique('Уходящий');
    const hired = await ask(page, 'POST', '/employees', { familyName: name, givenName: 'Пётр' });
    const clients = [await newClient(page, unique('Наследова')), await newClient(page, unique('Наследова'))];
    for (const client of clients) {
      const given = await ask(page, 'POST', `/clients/${client.id}/managers`, { employeeId: hired.body.id, responsible: true }, client.version);
      expect(given.status).toBe(201);
    }
    await page.goto(`/admin/employees?open=${hired.body.id}`);
    await page.getByRole('button', { name: 'Уволить…' }).click();
    const dialog = page.getByRole('dialog', { name: `Уволить: ${name} Пётр` });
    const heirs = dialog.getByRole('combobox', { name: '2 клиента' });
    for (const heir of ['Орлов Денис', 'Петрова Анна']) {
      await heirs.fill(heir);
      await page.getByRole('option', { name: new RegExp(heir) }).click();
    }
    await dialog.getByText('Поровну между выбранными').waitFor();
    await page.keyboard.press('Tab');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Уволить' }).click();
    await toast(page, 'уволен').waitFor();
    const managers = async () => {
      const cards = await Promise.all(clients.map((client) => ask<{ managers: { name: string; until: string | null }[] }>(page, 'GET', `/clients/${client.id}`)));
      return cards.flatMap((card) => card.body.managers.filter((each) => each.until === null).map((each) => each.name.split(' ')[0])).sort();
    };
    await eventually(managers).toEqual(['Орлов', 'Петрова']);
    await page.goto(`/clients/${clients[0]?.id}`);
    await page.getByText(`${name} Пётр (не работает)`).waitFor();
  });
});
