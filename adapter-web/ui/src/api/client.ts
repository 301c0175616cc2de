import createClient from 'openapi-fetch';
import { ApiProblem } from './problem';
import type { components, paths } from './schema';
import { transport } from './transport';

export type Schemas = components['schemas'];

/**
 * The typed client of the REST interface. Use it through `ask`, which answers the data or throws an `ApiProblem`:
 *
 *     const card = await ask(api.GET('/clients/{clientId}', { params: { path: { clientId } } }));
 *     await ask(api.PATCH('/clients/{clientId}', { params: { path: { clientId }, header: ifMatch(card.version) }, body }));
 *     await ask(api.POST('/clients', { params: { header: once() }, body }));
 */
export const api = createClient<paths>({ baseUrl: '/api/v1', fetch: transport });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw await ApiProblem.of(response, error);
  return data as T;
}

/** Names the version that is being changed; the server answers 412 when a colleague was quicker. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** A key for one act: make it when the form opens and keep it for every repeat, then a retry never doubles. */
export const once = (key = newKey()) => ({ 'Idempotency-Key': key });

export function newKey(): string {
  // Not randomUUID: an office network often serves the page without HTTPS, where it is absent.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
