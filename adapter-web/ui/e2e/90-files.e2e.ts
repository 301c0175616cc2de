import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, eventually, expectAccessible, open, openAs, rows, unique } from './harness';

/** A picture made by the browser itself: one colour, so large. */
async function picture(page: Page, name: string, colour: string, width = 1200, height = 800): Promise<string> {
  const bytes = await page.evaluate(
    async ([paint, w, h]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [w, h];
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = paint;
      pen.fillRect(0, 0, w, h);
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
      return [...new Uint8Array(await blob!.arrayBuffer())];
    },
    [colour, width, height] as const,
  );
  const path = join(tmpdir(), name);
  writeFileSync(path, Buffer.from(bytes));
  return path;
}

async function newClient(page: Page): Promise<string> {
  const answer = await ask(page, 'POST', '/clients', { type: 'PERSON', familyName: unique('Файлова'), phones: [{ number: '+7916' + String(Date.now()).slice(-7), label: null }] });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

test('files are sent by choosing, looked at, get versions, are thrown away and taken back', async () => {
  const { page } = await openAs('petrova', '/clients');
  const client = await newClient(page);
  await page.goto(`/clients/${client}?tab=files`);
  const box = page.getByTestId('files');
  await box.getByText('Файлов пока нет.').waitFor();
  await box.getByText('Фото', { exact: true }).first().click();
  const kitchen = await picture(page, 'Кухня.jpg', 'teal');
  const hall = await picture(page, 'Прихожая.jpg', 'maroon');
  await box.getByTestId('file-input').setInputFiles([kitchen, hall]);
  await eventually(() => rows(page, 'file').count()).toBe(2);
  await eventually(() => box.locator('img').evaluateAll((all) => all.every((img) => (img as HTMLImageElement).naturalWidth > 0))).toBe(true);
  await expectAccessible(page);

  // The same name once more is the next version.
  await box.getByTestId('file-input').setInputFiles(kitchen);
  await box.getByRole('button', { name: '2 версии' }).waitFor();
  await eventually(() => rows(page, 'file').count()).toBe(2);

  // Looked at by keyboard.
  await box.getByRole('button', { name: 'Посмотреть Кухня.jpg' }).click();
  const preview = page.getByTestId('preview');
  await preview.getByRole('img', { name: 'Кухня.jpg' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await preview.getByRole('img', { name: 'Кухня.jpg' }).or(preview.getByRole('img', { name: 'Прихожая.jpg' })).waitFor();
  await preview.getByRole('button', { name: 'Крупнее' }).click();
  await preview.getByRole('button', { name: 'Повернуть' }).click();
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'detached' });

  await box.getByRole('button', { name: 'Действия с файлом Прихожая.jpg' }).click();
  await page.getByRole('menuitem', { name: 'Удалить' }).click();
  await eventually(() => rows(page, 'file').count()).toBe(1);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await eventually(() => rows(page, 'file').count()).toBe(2);
  await box.getByRole('button', { name: 'Действия с файлом Прихожая.jpg' }).click();
  await page.getByRole('menuitem', { name: 'Удалить' }).click();
  await eventually(() => rows(page, 'file').count()).toBe(1);
  await box.getByRole('button', { name: 'Корзина' }).click();
  await box.getByText('Прихожая.jpg').waitFor();
  await box.getByRole('button', { name: 'Действия с файлом Прихожая.jpg' }).click();
  await page.getByRole('menuitem', { name: 'Вернуть' }).click();
  await box.getByText('В корзине ничего нет').waitFor();
});

test('what is refused says why, and what the network swallowed is sent again', async () => {
  const { page, context } = await openAs('petrova', '/clients', { cut: true });
  const client = await newClient(page);
  await page.goto(`/clients/${client}?tab=files`);
  const box = page.getByTestId('files');
  await box.getByText('Файлов пока нет.').waitFor();
  await box.getByTestId('file-input').setInputFiles({ name: 'фото.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script></html>') });
  await box.getByText('скрипты и программы — нет', { exact: false }).waitFor();
  await box.getByRole('button', { name: 'Не загружать фото.png' }).click();

  await page.route('**/api/v1/files?*', (route) => route.abort());
  await box.getByTestId('file-input').setInputFiles({ name: 'смета.txt', mimeType: 'text/plain', buffer: Buffer.from('Столешница 3000') });
  const again = box.getByRole('button', { name: 'Повторить' });
  await again.waitFor();
  await page.unroute('**/api/v1/files?*');
  await again.click();
  await eventually(() => rows(page, 'file').count()).toBe(1);

  // A link to a file is worth nothing to whoever may not see the client.
  const id = (await rows(page, 'file').first().getAttribute('data-testid'))!.replace('row-file-', '');
  const stranger = await open();
  expect((await stranger.context.request.get(`/api/v1/files/${id}/content`)).status()).toBe(401);
  expect((await context.request.get(`/api/v1/files/${id}/content`)).headers()['content-disposition']).toContain('attachment');
});
