import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from './harness';

export interface Measurement {
  id: string;
  number: number;
  version: number;
  state: string;
  phase: string;
  requirements: { documents: { kind: string; atLeast: number }[]; checklist: { name: string }[] };
  submissions: { number: number }[];
}

/** A picture, sent as the measurer's telephone sends it. */
export async function upload(page: Page, colour: string): Promise<string> {
  return page.evaluate(async (paint) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = paint;
    pen.fillRect(0, 0, 640, 480);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
    const me = (await (await fetch('/api/v1/me')).json()) as { csrfToken: string };
    const answer = await fetch(`/api/v1/files?name=${paint}.jpg`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': crypto.randomUUID(), 'X-CSRF-Token': me.csrfToken },
      body: await blob!.arrayBuffer(),
    });
    return ((await answer.json()) as { id: string }).id;
  }, colour);
}

export const readMeasurement = async (page: Page, id: string) => (await ask<Measurement>(page, 'GET', `/measurements/${id}`)).body;

/** The task, planned with the measurer for a time that is free. */
export async function given(page: Page, measurerId: string, object: string, clientId: string): Promise<Measurement> {
  const kinds = (await ask<{ items: { id: string; name: string; requiredDocuments: { kind: string }[]; checklist: unknown[] }[] }>(page, 'GET', '/measurement-kinds')).body.items;
  const kind = kinds.find((each) => each.requiredDocuments.length === 1 && each.checklist.length === 0)!;
  const from = new Date().toISOString().slice(0, 10);
  const until = new Date(Date.now() + 13 * 86_400_000).toISOString().slice(0, 10);
  const free = (await ask<{ items: { windows: { startsAt: string }[] }[] }>(page, 'GET', `/measurement-windows?from=${from}&to=${until}&durationMinutes=60&measurerId=${measurerId}`)).body.items;
  const task = { clientId, kindId: kind.id, address: { city: 'Москва', street: 'Садовая', house: '7' }, object, fileIds: [] };
  const answer = await ask<Measurement>(page, 'POST', '/measurements', { task, visit: { measurerId, start: free[0]!.windows.at(-1)!.startsAt } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body;
}

/** A picture is taken, and the version handed in. */
export async function handedIn(page: Page, id: string, colour: string): Promise<void> {
  const file = await upload(page, colour);
  const added = await ask<Measurement>(page, 'PUT', `/measurements/${id}/documents/${file}`, { kind: 'PHOTO' });
  expect(added.status, JSON.stringify(added.body)).toBe(200);
  const submitted = await ask<Measurement>(page, 'POST', `/measurements/${id}/submission`, undefined, added.body.version);
  expect(submitted.status, JSON.stringify(submitted.body)).toBe(200);
}
