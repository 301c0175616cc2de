import { describe, expect, test } from 'vitest';
import { base, expectAccessible, openAs } from './harness';

/** What a calendar program gets, which knows the address and nothing else. */
async function read(url: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(base + new URL(url).pathname);
  return { status: answer.status, text: await answer.text() };
}

describe('The calendar in the telephone', () => {
  test('an employee gets a secret address, changes it and switches it off', async () => {
    const { page } = await openAs('petrova', '/profile');
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Календарь в телефоне' }) });
    await section.getByRole('button', { name: 'Получить адрес' }).click();
    const field = section.getByLabel('Секретный адрес');
    const first = await field.inputValue();
    expect(first).toMatch(/\/ical\/[\w-]{43}\.ics$/);
    await section.getByText('телефон ещё не заходил').waitFor();
    await expectAccessible(page);

    const calendar = await read(first);
    expect(calendar.status).toBe(200);
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.text).toContain('SUMMARY:');

    await page.reload();
    await section.getByText('телефон заходил').waitFor();
    expect(await field.count()).toBe(0);

    await section.getByRole('button', { name: 'Сменить адрес' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Сменить адрес' }).click();
    await field.waitFor();
    const second = await field.inputValue();
    expect(second).not.toBe(first);
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);

    await section.getByRole('button', { name: 'Отключить' }).click();
    await page.getByRole('dialog', { name: 'Отключить календарь в телефоне?' }).getByRole('button', { name: 'Отключить' }).click();
    await section.getByRole('button', { name: 'Получить адрес' }).waitFor();
    expect((await read(second)).status).toBe(404);
  });
});
