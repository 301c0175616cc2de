import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from './problem';
import { onSessionEnd, onStaleCsrf, setCsrfToken, transport } from './transport';

const asked: Request[] = [];
let answers: (() => Response | Promise<Response>)[] = [];

const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) => () =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
const cut = () => () => Promise.reject(new TypeError('network'));

const request = (method: string, path = '/api/v1/clients', headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { method, headers, body: method === 'GET' ? undefined : '{"name":"x"}' });

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  vi.stubGlobal('fetch', async (sent: Request) => {
    asked.push(sent);
    return answers.shift()!();
  });
  setCsrfToken('token');
});

afterEach(() => {
  onSessionEnd(undefined);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function send(sent: Request) {
  const result = transport(sent).catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return result;
}

test('a change carries the token, a read does not', async () => {
  answers = [answer(200), answer(200)];
  await send(request('PATCH'));
  await send(request('GET'));
  expect(asked.map((each) => each.headers.get('X-CSRF-Token'))).toEqual(['token', null]);
});

test('a request whose session ended is repeated with its body after the login', async () => {
  answers = [answer(401), answer(201)];
  onSessionEnd(async () => {
    setCsrfToken('fresh');
    return true;
  });
  const response = (await send(request('POST'))) as Response;
  expect(response.status).toBe(201);
  expect(asked[1]!.headers.get('X-CSRF-Token')).toBe('fresh');
  expect(await asked[1]!.text()).toBe('{"name":"x"}');
});

test('who signed in meanwhile is not asked again by the answer to an older request', async () => {
  let late: ((response: Response) => void) | undefined;
  answers = [() => new Promise<Response>((done) => (late = done)), answer(401), answer(200), answer(200)];
  const ask = vi.fn(async () => true);
  onSessionEnd(ask);
  const slow = transport(request('GET', '/api/v1/reminders'));
  await send(request('GET'));
  late!(answer(401)());
  expect((await slow).status).toBe(200);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('who does not sign in again gets the refusal', async () => {
  answers = [answer(401)];
  onSessionEnd(async () => false);
  expect(((await send(request('POST'))) as Response).status).toBe(401);
});

test('a wrong password is no end of a session', async () => {
  answers = [answer(401)];
  const ask = vi.fn(async () => true);
  onSessionEnd(ask);
  await send(request('POST', '/api/v1/session'));
  expect(ask).not.toHaveBeenCalled();
});

test('a stale token is renewed and the request repeated once', async () => {
  answers = [answer(403, { type: '/problems/csrf-token' }), answer(200)];
  onStaleCsrf(async () => setCsrfToken('renewed'));
  expect(((await send(request('PUT'))) as Response).status).toBe(200);
  expect(asked[1]!.headers.get('X-CSRF-Token')).toBe('renewed');
});

test('a read is repeated when the network stumbles', async () => {
  answers = [cut(), answer(503, {}, { 'Retry-After': '1' }), answer(200)];
  expect(((await send(request('GET'))) as Response).status).toBe(200);
  expect(asked).toHaveLength(3);
});

test('a creation with a key is repeated, a change without one never', async () => {
  answers = [cut(), answer(201)];
  expect(((await send(request('POST', '/api/v1/clients', { 'Idempotency-Key': 'k-12345678' }))) as Response).status).toBe(201);
  answers = [cut()];
  asked.length = 0;
  const failure = await send(request('PATCH'));
  expect(failure).toBeInstanceOf(ApiProblem);
  expect(asked).toHaveLength(1);
});
