import { expect, test } from 'vitest';
import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { cssVariablesResolver, theme } from './theme';
import { toTone, tones } from './tones';

function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test.each(Object.entries(tones))('the text of %s is readable on its background in both themes', (_, tone) => {
  expect(contrast(tone.light.fg, tone.light.bg)).toBeGreaterThanOrEqual(5);
  expect(contrast(tone.dark.fg, tone.dark.bg)).toBeGreaterThanOrEqual(5);
});

test('a filled button is readable, also under the mouse, in both themes', () => {
  const { light, dark } = cssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  for (const scheme of [light, dark]) expect(contrast(scheme['--nz-on-solid'] ?? '', scheme['--nz-brand'] ?? '')).toBeGreaterThanOrEqual(5);
  expect(contrast(dark['--nz-on-solid'] ?? '', dark['--mantine-color-brand-filled-hover'] ?? '')).toBeGreaterThanOrEqual(5);
  // The shade after the one of the button.
  expect(contrast(light['--nz-on-solid'] ?? '', theme.colors?.brand?.[8] ?? '')).toBeGreaterThanOrEqual(5);
});

test('an unknown tone is shown in gray', () => {
  expect(toTone('TEAL')).toBe('teal');
  expect(toTone('mauve')).toBe('gray');
  expect(toTone(undefined)).toBe('gray');
});
