/** Whether these pages can be opened without a network here: browsers allow it over HTTPS, and on the machine itself. */
export const worksOffline = (): boolean => window.isSecureContext && 'serviceWorker' in navigator;

/**
 * Has the browser keep the pages themselves. What is kept is exactly what this page has loaded, so the pages without a network are
 * those of the last visit with one.
 */
export async function prepareOffline(): Promise<void> {
  if (!worksOffline() || import.meta.env.DEV) return;
  try {
    await navigator.serviceWorker.register('/sw.js');
    const worker = (await navigator.serviceWorker.ready).active;
    const loaded = () =>
      performance
        .getEntriesByType('resource')
        .map((each) => new URL(each.name))
        .filter((each) => each.origin === location.origin && (each.pathname.startsWith('/assets/') || /^\/[a-z-]+\.(js|svg)$/.test(each.pathname)))
        .map((each) => each.pathname);
    worker?.postMessage({ keep: [...new Set(loaded())] });
  } catch {
    // Without it the pages work with a network only, and say so.
  }
}
