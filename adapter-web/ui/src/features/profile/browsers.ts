const browsers: [RegExp, string][] = [
  [/YaBrowser\/(\d+)/, 'Yandex Browser'],
  [/Edg\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrom(?:e|ium)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** `Chrome 140, Windows`: enough to know one's own computer again. */
export function nameOfBrowser(userAgent: string | null): string | null {
  if (!userAgent) return null;
  for (const [pattern, name] of browsers) {
    const found = pattern.exec(userAgent);
    if (!found) continue;
    const system = systems.find(([each]) => each.test(userAgent))?.[1];
    return `${name} ${found[1]}${system ? `, ${system}` : ''}`;
  }
  return null;
}
