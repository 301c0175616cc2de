// Keeps the pages of the measurer's telephone for times without a network. Data are kept by the page; of them only files of tasks are
// looked for here, where the page has put them.
const CACHE = 'nezabudka-field-1';
const PAGE = '/index.html';
const SHELF = 'nezabudka-field-files';
const FILE = /^\/api\/v1\/files\/[0-9a-f-]{36}\/(content|thumbnail)$/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add(new Request('/m', { cache: 'reload' })).then(() => cache.match('/m')).then((page) => page && cache.put(PAGE, page))));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('nezabudka-field-') && name !== CACHE && name !== SHELF).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// The page tells what it is made of; whatever else was kept belonged to an older one.
self.addEventListener('message', (event) => {
  const keep = event.data && event.data.keep;
  if (!Array.isArray(keep)) return;
  event.waitUntil(
    caches.open(CACHE).then(async (cache) => {
      const wanted = new Set(keep);
      const there = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
      await Promise.all([...wanted].filter((path) => !there.has(path)).map((path) => cache.add(path).catch(() => undefined)));
      await Promise.all([...there].filter((path) => path.startsWith('/assets/') && !wanted.has(path)).map((path) => cache.delete(path)));
    }),
  );
});

self.addEventListener('fetch', (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method === 'GET' && url.origin === self.location.origin && FILE.test(url.pathname)) {
    event.respondWith(file(request));
    return;
  }
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') {
    if (url.pathname === '/m' || url.pathname.startsWith('/m/')) event.respondWith(page(request));
    return;
  }
  if (url.pathname.startsWith('/assets/') || url.pathname === '/theme-init.js' || url.pathname === '/favicon.svg') event.respondWith(part(request));
});

// The newest page while there is a network, the kept one when there is none or it is too slow to wait for.
async function page(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(PAGE);
  const fresh = fetch(request).then((answer) => {
    if (answer.ok) void cache.put(PAGE, answer.clone());
    return answer;
  });
  if (!kept) return fresh;
  const slow = new Promise((resolve) => setTimeout(() => resolve(kept.clone()), 4000));
  return Promise.race([fresh.catch(() => kept.clone()), slow]);
}

// The server decides who may see a file, as long as it can be asked.
async function file(request) {
  try {
    return await fetch(request);
  } catch (away) {
    const kept = await (await caches.open(SHELF)).match(request.url, { ignoreVary: true });
    if (!kept) throw away;
    return kept;
  }
}

async function part(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept && new URL(request.url).pathname.startsWith('/assets/')) return kept;
  return fetch(request).catch(() => kept ?? Response.error());
}
