import { convertCssVariables, defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { expect, test } from 'vitest';
import { cssVariablesResolver, theme } from './theme';

function merged() {
  const full = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(full);
  const own = cssVariablesResolver(full);
  return convertCssVariables(
    {
      variables: { ...base.variables, ...own.variables },
      light: { ...base.light, ...own.light },
      dark: { ...base.dark, ...own.dark },
    },
    ':root',
  );
}

test('theme.css carries the variables of the theme', async () => {
  await expect(`/* Generated from theme.ts by \`npm run gen:theme\`. */\n${readable(merged())}\n`).toMatchFileSnapshot(
    './theme.css',
  );
});

function readable(css: string) {
  return css.replace(/\s*\{/g, ' {\n').replace(/;\s*/g, ';\n').replace(/\}\s*/g, '}\n').trim();
}
