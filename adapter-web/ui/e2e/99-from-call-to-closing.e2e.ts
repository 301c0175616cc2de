import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Schemas } from '../src/api/client';
import { ask, control, eventually, openAs, unique } from './harness';
import { given, handedIn, type Measurement, readMeasurement, upload } from './measuring';

type Order = Schemas['Order'];
type Job = Schemas['Job'];
type Claim = Schemas['Claim'];

const roubles = (amount: string) => ({ amount, currency: 'RUB' });
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const home = { city: 'Москва', street: 'Садовая', house: '12', flat: '40', floor: 4, lift: true };

/** Answers what was done, or tells why not. */
async function done<T>(page: Page, method: string, path: string, body?: unknown, version?: number): Promise<T> {
  const answer = await ask<T>(page, method, path, body, version);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}

/** A stranger calls, and the manager writes the name into the pop-up while they talk. */
async function calledIn(manager: Page, name: string): Promise<string> {
  const from = `+7995${String(Date.now()).slice(-7)}`;
  const shown = `+7 ${from.slice(2, 5)} ${from.slice(5, 8)}-${from.slice(8, 10)}-${from.slice(10)}`;
  const asked = `capture=inbound_answered&number=${encodeURIComponent(from)}&extension=101&stop=BEFORE_ANSWER,BEFORE_HANGUP&speed=4`;
  const played = await (await fetch(`${control}/calls?${asked}`, { method: 'POST' })).text();
  const popup = manager.locator('[data-testid^="popup-"]').filter({ hasText: shown });
  await popup.getByRole('textbox', { name: 'Фамилия Имя Отчество' }).fill(`${name} Инна`);
  await manager.keyboard.press('Enter');
  await manager.locator('.mantine-Notification-root').filter({ hasText: 'Записано' }).first().waitFor();
  for (let stop = 0; stop < 2; stop++) expect((await fetch(`${control}/proceed?call=${played}`, { method: 'POST' })).ok).toBe(true);
  // Closed while it still goes on, it would rightly stand there again on the next page.
  await popup.getByText('Результат звонка').first().waitFor();
  const found = await done<{ items: { id: string }[] }>(manager, 'GET', `/clients?q=${encodeURIComponent(name)}`);
  expect(found.items).toHaveLength(1);
  await popup.getByRole('button', { name: 'Закрыть' }).click();
  return found.items[0]!.id;
}

/** Measured, and accepted by the manager who has looked at the picture. */
async function measured(manager: Page, measurer: Page, clientId: string): Promise<Measurement> {
  const me = await done<{ employeeId: string }>(measurer, 'GET', '/me');
  const { id } = await given(manager, me.employeeId, unique('Кухня под окно '), clientId);
  await done(measurer, 'POST', `/measurements/${id}/acknowledgement`);
  await done(measurer, 'POST', `/measurements/${id}/start`);
  await handedIn(measurer, id, 'teal');
  const { toBeViewed } = await done<Schemas['Measurement']>(manager, 'GET', `/measurements/${id}`);
  for (const fileId of toBeViewed) await manager.evaluate(async (file) => void (await (await fetch(`/api/v1/files/${file}/content`)).arrayBuffer()), fileId);
  const { version } = await readMeasurement(manager, id);
  return done<Measurement>(manager, 'POST', `/measurements/${id}/acceptance`, undefined, version);
}

/** Led on in the form: the button tells the next stage, the dialog has nothing to complain of. */
async function ledOn(manager: Page, stage: string): Promise<void> {
  await manager.getByRole('button', { name: `Дальше: ${stage}` }).click();
  await manager.getByTestId('stage-dialog').getByRole('button', { name: 'Перевести', exact: true }).click();
  await manager.getByTestId('stage-dialog').waitFor({ state: 'detached' });
}

async function paid(manager: Page, amount: string, rest: string): Promise<void> {
  await manager.getByTestId('section-payment').getByRole('button', { name: 'Оплата', exact: true }).click();
  await manager.getByRole('textbox', { name: 'Сумма', exact: true }).fill(amount);
  await manager.getByRole('button', { name: 'Принять', exact: true }).click();
  await manager.getByTestId('pay-dialog').waitFor({ state: 'detached' });
  await eventually(() => manager.getByTestId('outstanding').innerText().then((text) => text.replace(/\D/g, ''))).toBe(rest);
}

/** A visit of a crew of its own, so that nobody stands in its way. */
async function visited(logistician: Page, crew: Page, kind: 'deliveries' | 'assemblies', orderId: string, crewId: string, hour: number, claimId?: string): Promise<Job> {
  const form = kind === 'deliveries' ? { address: home, carrying: true, unloading: true, pieces: 14 } : { address: home, works: 'Сборка кухни' };
  const visit = { from: `${day(1)}T${String(hour).padStart(2, '0')}:00:00Z`, until: `${day(1)}T${String(hour + 1).padStart(2, '0')}:00:00Z`, crewId };
  const planned = await done<Job>(logistician, 'POST', `/${kind}`, { orderId, claimId: claimId ?? null, form, visit });
  const left = await done<Job>(crew, 'POST', `/${kind}/${planned.id}/departure`, undefined, planned.version);
  const [photo, signature] = [await upload(crew, 'olive'), await upload(crew, 'black')];
  return done<Job>(crew, 'POST', `/${kind}/${planned.id}/completion`, { fileIds: [photo], signatureId: signature, signedBy: 'Заказчик', result: 'Принято' }, left.version);
}

describe.skipIf(!control)('the whole path', () => {
  test('from a call to the closed order, and every screen, the ledger and the database tell the same sums', { timeout: 120_000 }, async () => {
    const { page: manager } = await openAs('petrova', '/calls');
    const name = unique('Путёва');
    const clientId = await calledIn(manager, name);
    const { page: measurer } = await openAs('zamer', '/');
    const measurement = await measured(manager, measurer, clientId);

    // The manager opens the order, links the measurement, writes prices.
    await manager.goto(`/orders?new=true&client=${clientId}`);
    await manager.getByRole('textbox', { name: 'Название', exact: true }).fill('Кухня под окно');
    await manager.getByRole('button', { name: 'Открыть заказ' }).click();
    await manager.getByTestId('section-measurement').getByRole('button', { name: 'Выбрать замер' }).click();
    await manager.getByRole('button', { name: new RegExp(`№ ${measurement.number}`) }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Выбрать замер' }).click();
    const id = new URL(manager.url()).pathname.split('/').at(-1)!;
    const order = () => done<Order>(manager, 'GET', `/orders/${id}`);
    await eventually(async () => (await order()).measurementStanding).toBe('ACCEPTED');
    await ledOn(manager, 'Проект');
    await done(manager, 'POST', `/orders/${id}/project-versions`, { drawnOn: day(0), description: 'Эскиз и чертежи', fileIds: [await upload(manager, 'navy')] }, (await order()).version);
    await ledOn(manager, 'Расчёт');
    await manager.getByRole('button', { name: 'Добавить позицию' }).click();
    await manager.getByRole('textbox', { name: 'Позиция 1: Изделие' }).fill('Кухонный гарнитур');
    await manager.keyboard.press('Tab');
    await manager.keyboard.press('Tab');
    await manager.keyboard.type('333333.33');
    await manager.keyboard.press('Tab');
    await manager.getByTestId('calculation-state').getByText('Сохранено').waitFor();
    await manager.getByRole('textbox', { name: 'Скидка', exact: true }).fill('5');
    await manager.keyboard.press('Tab');
    // 333 333.33 less 5 %, rounded to the rouble: 16 667.
    await manager.getByTestId('price-due').getByText('316').waitFor();
    await eventually(async () => (await order()).money?.balance.due.amount).toBe('316666.33');
    const calculated = await order();
    const { lines, discountPercent } = calculated.money!.calculation;
    await done(
      manager,
      'PUT',
      `/orders/${id}/calculation`,
      { lines: lines.map(({ number, group, product, quantity, price }) => ({ number, group, product, quantity, price })), discount: { percent: discountPercent }, sumAgreedOn: day(0), priceAgreedOn: day(0) },
      calculated.version,
    );

    // The technologist, who sees no money, has the word; then the contract.
    const { page: technologist } = await openAs('yakovlev', `/orders/${id}`);
    await technologist.getByTestId('section-technologist').getByRole('button', { name: 'Согласовать', exact: true }).click();
    await technologist.getByRole('dialog').getByRole('button', { name: 'Согласовать', exact: true }).click();
    await technologist.getByTestId('section-technologist').getByText('Согласовано', { exact: true }).first().waitFor();
    expect(await technologist.getByText('333').count()).toBe(0);
    await ledOn(manager, 'Договор');
    await manager.getByRole('button', { name: 'Записать договор' }).click();
    await manager.getByRole('textbox', { name: 'Гарантия, месяцев' }).fill('24');
    await manager.getByTestId('contract-dialog').getByRole('button', { name: 'Сохранить' }).click();
    await manager.getByRole('button', { name: 'Подписан…' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Договор подписан' }).click();
    await eventually(async () => (await order()).contract?.signed).toBe(true);
    const schedule = [
      { percent: '60', before: 'PRODUCTION' },
      { percent: null, before: 'CLOSING' },
    ];
    await done(manager, 'PUT', `/orders/${id}/payment-terms`, { form: 'CASH', schedule }, (await order()).version);
    await ledOn(manager, 'Предоплата');

    // Without the prepayment nothing is made: 60 % of it is 189 999.80.
    const refused = await ask(manager, 'POST', `/orders/${id}/stage`, { stage: 'PRODUCTION' }, (await order()).version);
    expect(refused.status).toBe(409);
    await paid(manager, '189999.80', '12666653');
    await ledOn(manager, 'Производство');

    // Logistics: a van, a crew, acts with pictures and the client's signature.
    const { page: logistician } = await openAs('chernova', '/orders');
    const { page: crew } = await openAs('klimov', '/profile');
    const fitter = await done<{ employeeId: string }>(crew, 'GET', '/me');
    const { page: admin } = await openAs('admin', '/');
    const crewId = (await done<{ id: string }>(admin, 'POST', '/crews', { name: unique('Бригада '), memberIds: [fitter.employeeId] })).id;
    const planned = { orderId: id, form: { address: home }, visit: { from: `${day(2)}T07:00:00Z`, until: `${day(2)}T08:00:00Z`, crewId } };
    const delivery = await done<Job>(logistician, 'POST', '/deliveries', planned);
    await ledOn(manager, 'Доставка');
    await done(logistician, 'POST', `/deliveries/${delivery.id}/cancellation`, { reason: 'Клиент просит раньше' }, delivery.version);
    await visited(logistician, crew, 'deliveries', id, crewId, 8);
    const assembly = await visited(logistician, crew, 'assemblies', id, crewId, 10);
    await ledOn(manager, 'Монтаж');

    // A claim, repaired within the warranty: until then nothing is closed.
    const raised = await done<Claim>(manager, 'POST', '/claims', { orderId: id, form: { line: 1, visitId: assembly.id, description: 'Перекос фасада', deadline: day(10) } });
    expect(raised.warranty.free).toBe(true);
    await done(logistician, 'POST', `/claims/${raised.id}/decision`, { accepted: true, free: true, text: 'Отрегулировать' }, raised.version);
    const open = await ask(manager, 'POST', `/orders/${id}/stage`, { stage: 'DONE' }, (await order()).version);
    expect(open.status).toBe(409);
    expect(JSON.stringify(open.body)).toMatch(/SETTLED[\s\S]*NO_OPEN_CLAIM|NO_OPEN_CLAIM[\s\S]*SETTLED/);
    await visited(logistician, crew, 'assemblies', id, crewId, 12, raised.id);
    const repaired = await done<Claim>(logistician, 'GET', `/claims/${raised.id}`);
    await done(logistician, 'POST', `/claims/${raised.id}/closing`, { confirmation: 'Клиент подтвердил по телефону' }, repaired.version);

    // A wrong payment is reversed, the remainder comes, the order is closed.
    await paid(manager, '100000', '2666653');
    const wrong = (await order()).money!.ledger.at(-1)!;
    await done(admin, 'POST', `/payments/${wrong.id}/reversal`, { reason: 'Не тот заказ' });
    await paid(manager, '126666.53', '0');
    await ledOn(manager, 'Закрыт');

    // Everybody tells the same.
    const closed = await order();
    expect(closed.stage).toBe('DONE');
    expect(closed.money!.balance).toMatchObject({ due: roubles('316666.33'), paid: roubles('316666.33'), outstanding: roubles('0.00'), overpaid: roubles('0.00'), overdue: roubles('0.00') });
    const row = (await done<{ items: Schemas['OrderRow'][] }>(manager, 'GET', `/orders?client=${clientId}`)).items[0]!;
    const settlements = await done<Schemas['Settlements']>(manager, 'GET', `/clients/${clientId}/settlements`);
    const receipts = await done<{ received: { amount: string } }>(manager, 'GET', `/receipts?client=${clientId}`);
    expect([row.sums!.paid.amount, settlements.paid.amount, receipts.received.amount]).toEqual(['316666.33', '316666.33', '316666.33']);
    expect([row.sums!.due.amount, settlements.due.amount]).toEqual(['316666.33', '316666.33']);
    const recomputed = await (await fetch(`${control}/recomputed?order=${id}`, { method: 'POST' })).text();
    expect(recomputed).toBe('lines 33333333 due 31666633 paid 31666633');
    await manager.goto(`/clients/${clientId}?tab=orders`);
    await manager.getByRole('tab', { name: 'Заказы' }).click();
    await manager.getByTestId('settlements').getByText('316').first().waitFor();

    // The history knows each of them.
    const history = await done<{ items: { act: string; actorName: string }[] }>(manager, 'GET', `/orders/${id}/history?limit=100`);
    const acts = history.items.map((each) => each.act);
    for (const act of ['order-opened', 'order-calculated', 'order-technologist-spoke', 'order-contract-signed', 'payment-registered', 'payment-reversed', 'job-done', 'claim-raised', 'claim-closed', 'order-stage-entered'])
      expect(acts).toContain(act);
  });
});
