import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, eventually, expectAccessible, openAs } from './harness';

interface Measurement {
  id: string;
  version: number;
  state: string;
  files: { id: string; name: string; section: string }[];
}

const phone = { width: 390, height: 844 };
const object = `Гардеробная с нишей ${Date.now().toString(36)}`;
const shots = process.env.NEZABUDKA_E2E_SHOTS;
const shot = async (page: Page, name: string) => (shots ? void (await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })) : undefined);

const picture = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [800, 600];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = 'seagreen';
    pen.fillRect(0, 0, 800, 600);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
    return [...new Uint8Array(await blob!.arrayBuffer())];
  });

/** A time soon, so that the files are kept; what is taken is tried at another time. */
async function planned(page: Page, id: string, measurerId: string): Promise<void> {
  const wish = () => {
    const start = new Date(Math.ceil(Date.now() / 60_000 + 10 + Math.random() * 300) * 60_000).toISOString();
    return { measurerId, start, durationMinutes: 5, forcedReason: 'Срочно' };
  };
  const version = async () => (await ask<Measurement>(page, 'GET', `/measurements/${id}`)).body.version;
  let plan = await ask(page, 'PUT', `/measurements/${id}/visit`, wish(), await version());
  for (let again = 0; plan.status === 409 && again < 30; again++) plan = await ask(page, 'PUT', `/measurements/${id}/visit`, wish(), await version());
  expect(plan.status, JSON.stringify(plan.body)).toBe(200);
}

test('files go along with a task, and the telephone has them without a network; a return and a question look right there', async () => {
  const office = (await openAs('admin', '/measurements?new=true')).page;
  const form = office.getByTestId('new-task');
  const choice = (name: string) => form.getByRole('combobox', { name }).or(form.getByRole('textbox', { name })).first();
  await choice('Клиент').fill('Иванова');
  await office.getByRole('option').first().click();
  await choice('Вид замера').click();
  await office.getByRole('option', { name: 'Другое' }).click();
  await form.getByLabel('Объект').fill(object);
  await form.getByLabel('Улица').fill('Садовая');
  const bytes = Buffer.from(await picture(office));
  await form.getByTestId('task-file-input').setInputFiles([
    { name: 'План квартиры.jpg', mimeType: 'image/jpeg', buffer: bytes },
    { name: 'Пожелания.txt', mimeType: 'text/plain', buffer: Buffer.from('Зеркало напротив окна') },
  ]);
  await form.getByRole('button', { name: 'Убрать файл: План квартиры.jpg' }).waitFor();
  await form.getByRole('button', { name: 'Убрать файл: Пожелания.txt' }).waitFor();
  await expectAccessible(office);
  await shot(office, 'm5-new-task');
  await form.getByRole('button', { name: 'Создать задание' }).click();
  await form.waitFor({ state: 'detached' });
  const found = await ask<{ items: { id: string }[] }>(office, 'GET', `/measurements?q=${encodeURIComponent(object)}`);
  const id = found.body.items[0]!.id;
  const given = (await ask<Measurement>(office, 'GET', `/measurements/${id}`)).body;
  expect(given.files.map((each) => `${each.section} ${each.name}`).sort()).toEqual(['task План квартиры.jpg', 'task Пожелания.txt']);

  const opened = await openAs('zamer', '/', { ...phone, cut: true });
  const field = opened.page;
  const me = (await ask<{ employeeId: string }>(field, 'GET', '/me')).body;
  await planned(office, id, me.employeeId);
  await field.goto('/m/tasks');
  await field.getByTestId(`row-task-${id}`).getByRole('link', { name: object }).click();
  const files = field.getByRole('region', { name: 'Файлы задания' });
  await files.getByRole('link', { name: 'План квартиры.jpg' }).waitFor();
  await expectAccessible(field);
  await eventually(() => field.evaluate(async () => (await (await caches.open('nezabudka-field-files')).keys()).length)).toBeGreaterThanOrEqual(2);
  await field.evaluate(async () => void (await navigator.serviceWorker.ready));

  await opened.context.setOffline(true);
  const text = given.files.find((each) => each.name === 'Пожелания.txt')!.id;
  expect(await field.evaluate(async (file) => (await fetch(`/api/v1/files/${file}/content`)).text(), text)).toBe('Зеркало напротив окна');
  await opened.context.setOffline(false);

  // A question of the office, answered on the telephone; then handed in, and sent back.
  const started = await ask<Measurement>(field, 'POST', `/measurements/${id}/start`);
  const asked = await ask<Measurement>(
    office,
    'POST',
    `/measurements/${id}/clarifications`,
    { question: 'Какая высота ниши?', until: new Date(Date.now() + 86_400_000).toISOString(), fileIds: [] },
    started.body.version,
  );
  expect(asked.status, JSON.stringify(asked.body)).toBe(200);
  await field.reload();
  const questions = field.getByRole('region', { name: 'Уточнения' });
  await questions.getByText('Какая высота ниши?').waitFor();
  await shot(field, 'm5-question');
  await expectAccessible(field);
  await questions.getByLabel('Ваш ответ').fill('2430 мм');
  await questions.getByRole('button', { name: 'Ответить' }).click();
  await eventually(async () => (await ask<Measurement>(office, 'GET', `/measurements/${id}`)).body.state).toBe('IN_PROGRESS');

  await field.getByTestId('input-PHOTO').setInputFiles([{ name: 'Ниша.jpg', mimeType: 'image/jpeg', buffer: bytes }]);
  await eventually(async () => (await ask<Measurement>(office, 'GET', `/measurements/${id}`)).body.files.length).toBe(3);
  await field.getByRole('button', { name: 'Сдать замер' }).click();
  await field.getByText(/^Сдано .* ждёт приёмки/).waitFor();
  const submitted = (await ask<Measurement>(office, 'GET', `/measurements/${id}`)).body;
  const sentBack = await ask<Measurement>(office, 'POST', `/measurements/${id}/return`, { reason: 'Нужна глубина ниши' }, submitted.version);
  expect(sentBack.status, JSON.stringify(sentBack.body)).toBe(200);
  await field.reload();
  await field.getByText('Вернули: Нужна глубина ниши').waitFor();
  await shot(field, 'm5-returned');
  await expectAccessible(field);
}, 150_000);
