import { i18n } from '@/i18n';
import { ApiProblem } from './problem';

/**
 * How a request reaches the server: the CSRF token and the language go along, a page whose session ended asks for the
 * password over the page and repeats the request, and what may safely be repeated is, when the network or the server
 * stumbles.
 */

let csrf: string | undefined;
let askForLogin: (() => Promise<boolean>) | undefined;
/** How often somebody signed in over the page: an answer to a request of before is no news of the session of now. */
let logins = 0;
let renewCsrf: (() => Promise<void>) | undefined;

export const csrfToken = (): string | undefined => csrf;

export function setCsrfToken(token: string | undefined): void {
  csrf = token;
}

/** The page registers its login dialog; it answers whether somebody signed in. */
export function onSessionEnd(ask: (() => Promise<boolean>) | undefined): void {
  askForLogin = ask;
}

export function onStaleCsrf(renew: () => Promise<void>): void {
  renewCsrf = renew;
}

const safe = new Set(['GET', 'HEAD']);
const changes = (method: string) => !safe.has(method);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A POST with a key is stored once however often it arrives; a PUT or PATCH with If-Match too. */
function mayRepeat(request: Request): boolean {
  return safe.has(request.method) || request.headers.has('Idempotency-Key');
}

function waitBefore(attempt: number, response?: Response): number {
  const told = Number(response?.headers.get('Retry-After'));
  return told > 0 ? Math.min(told, 5) * 1000 : 300 * 2 ** attempt;
}

async function send(request: Request): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const headers = new Headers(request.headers);
    headers.set('Accept-Language', i18n.language ?? 'ru');
    if (csrf && changes(request.method)) headers.set('X-CSRF-Token', csrf);
    try {
      const response = await fetch(new Request(request.clone(), { headers, credentials: 'same-origin' }));
      const stumbled = response.status === 502 || response.status === 503 || response.status === 504;
      if (!stumbled || attempt >= 2 || !mayRepeat(request)) return response;
      await pause(waitBefore(attempt, response));
    } catch (error) {
      if (request.signal.aborted) throw error;
      if (attempt >= 2 || !mayRepeat(request)) throw ApiProblem.unreachable();
      await pause(waitBefore(attempt));
    }
  }
}

const isLogin = (request: Request) => new URL(request.url).pathname.endsWith('/api/v1/session');

async function isCsrfRefusal(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const body = (await response.clone().json().catch(() => null)) as { type?: string } | null;
  return /csrf/.test(body?.type ?? '');
}

export async function transport(request: Request): Promise<Response> {
  const loginsBefore = logins;
  const response = await send(request);
  if (isLogin(request)) return response;
  if (response.status === 401 && askForLogin) {
    if (logins !== loginsBefore) return transport(request);
    if (!(await askForLogin())) return response;
    logins++;
    return transport(request);
  }
  if (renewCsrf && (await isCsrfRefusal(response))) {
    await renewCsrf();
    return send(request);
  }
  return response;
}
