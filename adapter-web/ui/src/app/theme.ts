import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { tones } from './tones';

const brand: MantineColorsTuple = [
  '#EFFAF8',
  '#DDF6F3',
  '#B5E8E1',
  '#83DDD3',
  '#4FC7BB',
  '#14A79A',
  '#118C82',
  '#0F766E',
  '#115E59',
  '#0E4A46',
];

/** Greys of the dark theme, from text (0) to the deepest background (9). */
const dark: MantineColorsTuple = [
  '#DDE1E6',
  '#C1C7CF',
  '#A2A9B1',
  '#7C838B',
  '#3C4148',
  '#2E3238',
  '#25282D',
  '#1F2226',
  '#1A1C1F',
  '#131517',
];

/** Filled buttons take the solid of their tone and the text that is readable on it, which differs by theme. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colours;
  const solid = input.color === 'red' ? 'var(--t-red-solid)' : 'var(--nz-brand)';
  return { ...colours, background: solid, hover: `color-mix(in srgb, ${solid} 88%, var(--nz-text))`, color: 'var(--nz-on-solid)' };
};

const controlHeight = { '--input-height': '32px', '--input-fz': '13px' };

/**
 * Office density: 13 px text, 32 px controls, 4 px radius. The variables of this theme are written to `theme.css` at build
 * time (`npm run gen:theme`), because a style tag made at run time would need `unsafe-inline` in the security policy.
 */
export const theme = createTheme({
  colors: { brand, dark },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 5 },
  variantColorResolver,
  black: '#1F2328',
  defaultRadius: 4,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
      h4: { fontSize: '13px', lineHeight: '20px' },
    },
  },
  shadows: { xs: 'none', sm: 'none', md: 'var(--nz-shadow)', lg: 'var(--nz-shadow)', xl: 'var(--nz-shadow)' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The page itself never scrolls, its panes do; locking the body would only inject a style tag.
    Modal: { defaultProps: { lockScroll: false, centered: false, transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Input: { vars: () => ({ wrapper: controlHeight }) },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] } },
    Button: {
      vars: () => ({
        root: { '--button-height': '32px', '--button-fz': '13px', '--button-padding-x': '12px' },
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 12 } },
    Text: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, fz: 12 } },
    // The placeholder for the first focus is no child that a menu may have (WCAG 1.3.1); the first item takes the focus instead.
    Menu: { defaultProps: { transitionProps: { duration: 80 }, withInitialFocusPlaceholder: false } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => {
  const of = (scheme: 'light' | 'dark') =>
    Object.fromEntries(
      Object.entries(tones).flatMap(([name, tone]) => [
        [`--t-${name}-bg`, tone[scheme].bg],
        [`--t-${name}-fg`, tone[scheme].fg],
        [`--t-${name}-solid`, tone[scheme].solid],
      ]),
    );
  return {
    variables: {},
    light: {
      ...of('light'),
      '--nz-page': '#F5F6F8',
      '--nz-surface': '#FFFFFF',
      '--nz-raised': '#FFFFFF',
      '--nz-border': '#E2E5E9',
      '--nz-border-strong': '#C9CED5',
      '--nz-hover': '#F1F4F6',
      '--nz-selected': '#E6F4F2',
      '--nz-header': '#F8F9FB',
      '--nz-text': '#1F2328',
      '--nz-dimmed': '#5C636A',
      '--nz-brand': '#0F766E',
      '--nz-brand-text': '#0F766E',
      '--nz-on-solid': '#FFFFFF',
      '--nz-shadow': '0 6px 24px rgb(15 23 32 / 16%), 0 1px 3px rgb(15 23 32 / 10%)',
      '--mantine-color-text': '#1F2328',
      '--mantine-color-body': '#FFFFFF',
      '--mantine-color-dimmed': '#5C636A',
      '--mantine-color-placeholder': '#6B727A',
      '--mantine-color-error': '#B42318',
      '--mantine-color-anchor': '#0F766E',
      '--mantine-color-default-border': '#C9CED5',
    },
    dark: {
      ...of('dark'),
      '--nz-page': '#1A1C1F',
      '--nz-surface': '#212429',
      '--nz-raised': '#272B30',
      '--nz-border': '#343940',
      '--nz-border-strong': '#474D55',
      '--nz-hover': '#2A2E34',
      '--nz-selected': '#17332F',
      '--nz-header': '#25282D',
      '--nz-text': '#DDE1E6',
      '--nz-dimmed': '#A2A9B1',
      '--nz-brand': '#14A79A',
      '--nz-brand-text': '#4FC7BB',
      '--nz-on-solid': '#10151A',
      '--nz-shadow': '0 8px 28px rgb(0 0 0 / 55%), 0 1px 3px rgb(0 0 0 / 40%)',
      '--mantine-color-text': '#DDE1E6',
      '--mantine-color-body': '#212429',
      '--mantine-color-dimmed': '#A2A9B1',
      '--mantine-color-placeholder': '#949BA3',
      '--mantine-color-error': '#FFB0A8',
      '--mantine-color-anchor': '#4FC7BB',
      '--mantine-color-default': '#25282D',
      '--mantine-color-default-hover': '#2E3238',
      '--mantine-color-default-border': '#474D55',
      // The shade Mantine would take is darker, and the text on it is dark.
      '--mantine-color-brand-filled-hover': '#2CAEA3',
    },
  };
};
