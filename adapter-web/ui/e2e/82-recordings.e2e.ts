import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, control, eventually, expectAccessible, openAs, rows } from './harness';

const player = (page: Page) => page.getByTestId('player');
const position = async (page: Page) => Number(await player(page).getByRole('slider', { name: 'Место в записи' }).inputValue());

/** Parts of recordings that the browser was given. */
function parts(page: Page): string[] {
  const given: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/recording') && response.status() === 206) given.push(response.headers()['content-range'] ?? '');
  });
  return given;
}

const heard = async (page: Page, call: string) => {
  const journal = await ask<{ items: unknown[] }>(page, 'GET', `/audit?act=recording-heard&entity=call&entityId=${call}`);
  return journal.body.items.length;
};

/** A talk of a minute or more, so that there is something to move about in: other walks leave talks of a second. */
async function aLongTalk(page: Page) {
  const journal = await ask<{ items: { id: string; number: string; talkSeconds: number; recorded: boolean }[] }>(page, 'GET', '/calls?outcome=ANSWERED&direction=INBOUND&limit=100');
  return journal.body.items.find((call) => call.recorded && call.talkSeconds >= 60 && call.number !== null)!;
}

describe('The recording of a call', () => {
  test('is played from the journal in parts, moved about in, and remembered as heard', async () => {
    const { page } = await openAs('admin', '/calls');
    const { id: call, number } = await aLongTalk(page);
    await page.goto(`/calls?q=${encodeURIComponent(number)}`);
    const given = parts(page);
    const button = page.getByTestId(`row-call-${call}`).getByRole('button', { name: /Слушать запись/ });
    await button.waitFor();
    const before = await heard(page, call);
    await button.click();
    await player(page).waitFor();
    await eventually(() => given.length).toBeGreaterThan(0);
    expect(given[0]).toMatch(/^bytes \d+-\d+\/\d+$/);
    await player(page).getByRole('button', { name: 'Пауза' }).waitFor();
    await expectAccessible(page);
    await player(page).getByText('1,5×').click();
    await eventually(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(1.5);
    await player(page).getByRole('button', { name: 'Вперёд на 10 секунд' }).click();
    await eventually(() => position(page)).toBeGreaterThanOrEqual(10);
    await player(page).getByRole('button', { name: 'Пауза' }).click();
    await player(page).getByRole('button', { name: 'Слушать' }).waitFor();
    expect(await heard(page, call)).toBe(before + 1);
    expect(await player(page).getByRole('link', { name: 'Скачать запись' }).getAttribute('href')).toBe(`/api/v1/calls/${call}/recording`);
    await player(page).getByRole('button', { name: 'Закрыть запись' }).click();
    await player(page).waitFor({ state: 'hidden' });
  });

  test('is played from the call by keyboard; another one takes its place', async () => {
    const { page } = await openAs('belova', '/calls?outcome=ANSWERED&direction=INBOUND');
    const chosen = (await aLongTalk(page)).id;
    await page.goto(`/calls?outcome=ANSWERED&direction=INBOUND&open=${chosen}`);
    const drawer = page.getByRole('dialog');
    const listen = drawer.getByRole('button', { name: 'Слушать' });
    await listen.focus();
    await page.keyboard.press('Enter');
    await player(page).getByRole('button', { name: 'Пауза' }).waitFor();
    await page.keyboard.press('Alt+KeyP');
    await player(page).getByRole('button', { name: 'Слушать' }).waitFor();
    const slider = player(page).getByRole('slider', { name: 'Место в записи' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await eventually(() => position(page)).toBeGreaterThanOrEqual(2);
    await drawer.getByRole('button', { name: 'Закрыть' }).click();
    await drawer.waitFor({ state: 'hidden' });
    const before = await page.locator('audio').getAttribute('src');
    const others = page.locator(`[data-testid^="row-call-"]:not([data-testid="row-call-${chosen}"])`);
    await others.getByRole('button', { name: /Слушать запись/ }).first().click();
    await eventually(() => page.locator('audio').getAttribute('src')).not.toBe(before);
    expect(await page.locator('audio').count()).toBe(1);
  });

  test('is not offered without the right', async () => {
    const { page } = await openAs('operator', '/calls?outcome=ANSWERED');
    await rows(page, 'call').first().waitFor();
    expect(await page.getByRole('button', { name: /Слушать запись/ }).count()).toBe(0);
    const some = (await rows(page, 'call').first().getAttribute('data-testid'))!.replace('row-call-', '');
    const refused = await page.evaluate(async (id) => (await fetch(`/api/v1/calls/${id}/recording`)).status, some);
    expect(refused).toBe(403);
  });

  test.skipIf(!control)('of a call that was just hung up is there at once', async () => {
    const { page } = await openAs('admin', '/calls');
    const from = `+7998${String(Date.now()).slice(-7)}`;
    const played = await fetch(`${control}/calls?capture=inbound_answered&number=${encodeURIComponent(from)}&extension=102&speed=8`, { method: 'POST' });
    expect(played.ok).toBe(true);
    const shown = `+7 ${from.slice(2, 5)} ${from.slice(5, 8)}-${from.slice(8, 10)}-${from.slice(10)}`;
    const row = rows(page, 'call').filter({ hasText: shown });
    await row.getByRole('button', { name: /Слушать запись/ }).click();
    await player(page).getByRole('slider').waitFor();
    await eventually(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => Number.isFinite(audio.duration) && audio.error === null)).toBe(true);
  });
});
