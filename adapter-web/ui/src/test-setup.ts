import { afterAll, afterEach } from 'vitest';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

// A dialog that closes looks a moment later where the focus is; by then the document must not be gone. Timers end in their order.
afterAll(() => new Promise((end) => setTimeout(end, 50)));
