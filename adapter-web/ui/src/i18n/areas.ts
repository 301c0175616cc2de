/** `./ru/clients.json` becomes the namespace `clients`. */
export function byArea(files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.json$/g, ''), words]));
}
