import { describe, expect, test } from 'vitest';
import type { Schemas } from '../src/api/client';
import { expectAccessible, openAs } from './harness';

type Pbx = Schemas['Pbx'];

const sick: Pbx = {
  name: 'branch', host: '10.0.0.7', role: 'LISTENING', connected: false, since: null, lastEventAt: '2026-11-01T09:00:00Z', reconnects: 3,
  lastError: 'Connection refused', waiting: 40, lagSeconds: 72.4, unreadable: 1, clockAheadSeconds: -90.2,
  kept: { events: 1200, bytes: 310_000, disk: 'FAILS', failure: 'No space left on device' },
};

describe('state of the telephone exchanges', () => {
  test('the administrator sees the exchange connected and nothing owed', async () => {
    const { page } = await openAs('admin', '/admin/telephony');
    const card = page.locator('[data-testid^="pbx-"]').first();
    await card.getByText('На связи', { exact: true }).waitFor();
    await card.getByText('Адрес').waitFor();
    await expectAccessible(page);
  });

  test('what is wrong is said in plain words, with what helps', async () => {
    const { page } = await openAs('admin', '/admin/telephony');
    await page.route('**/api/v1/telephony', (route) => route.fulfill({ json: { pbxs: [sick, { ...sick, name: 'second', role: 'STANDBY', kept: { ...sick.kept, disk: 'WELL', failure: null } }] } }));
    await page.reload();
    const card = page.getByTestId('pbx-branch');
    await card.getByText(/Звонки сейчас не слышны: Connection refused/).waitFor();
    await card.getByText(/не пишется на диск: No space left on device/).waitFor();
    await card.getByText(/1200 событий/).waitFor();
    await card.getByText(/Часы АТС отстают на 90 с/).waitFor();
    await page.getByTestId('pbx-second').getByText('Слушает другой узел').waitFor();
    expect(await page.getByTestId('pbx-second').getByText(/Звонки сейчас не слышны/).count()).toBe(0);
    await expectAccessible(page);
  });
});
