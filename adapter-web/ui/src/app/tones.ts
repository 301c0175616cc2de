/**
 * The colours of states. Components take a tone, never a colour, and dictionaries store one, so that an administrator
 * recolours without code. Every text keeps at least 5:1 against its background in both themes (tones.test.ts).
 */
export interface ToneColours {
  bg: string;
  fg: string;
  solid: string;
}

export const tones = {
  blue: {
    light: { bg: '#E7F0FF', fg: '#1849A9', solid: '#2563EB' },
    dark: { bg: '#16294A', fg: '#A9CBFF', solid: '#5B8DEF' },
  },
  cyan: {
    light: { bg: '#DFF5FA', fg: '#0B5A6B', solid: '#0E7490' },
    dark: { bg: '#0E3038', fg: '#8FDDED', solid: '#22A3BD' },
  },
  teal: {
    light: { bg: '#DDF6F3', fg: '#115E59', solid: '#0F766E' },
    dark: { bg: '#0F302D', fg: '#83DDD3', solid: '#14A79A' },
  },
  violet: {
    light: { bg: '#F1EBFF', fg: '#5B21B6', solid: '#7C3AED' },
    dark: { bg: '#2C1F4D', fg: '#CDB8FF', solid: '#9B72F5' },
  },
  amber: {
    light: { bg: '#FFF4D6', fg: '#7A4B00', solid: '#B45309' },
    dark: { bg: '#3A2B0A', fg: '#FFD27A', solid: '#D9922B' },
  },
  orange: {
    light: { bg: '#FFE8D9', fg: '#9A3412', solid: '#C2410C' },
    dark: { bg: '#40200F', fg: '#FFB98F', solid: '#E8703A' },
  },
  red: {
    light: { bg: '#FDE7E7', fg: '#A3160E', solid: '#D92D20' },
    dark: { bg: '#441917', fg: '#FFB0A8', solid: '#F0554A' },
  },
  green: {
    light: { bg: '#E3F7EB', fg: '#166534', solid: '#15803D' },
    dark: { bg: '#12301F', fg: '#8BE0AC', solid: '#2FA866' },
  },
  gray: {
    light: { bg: '#F1F3F5', fg: '#495057', solid: '#868E96' },
    dark: { bg: '#2B2F36', fg: '#C1C7CF', solid: '#868E96' },
  },
  slate: {
    light: { bg: '#E9ECEF', fg: '#5C636A', solid: '#ADB5BD' },
    dark: { bg: '#25282D', fg: '#A2A9B1', solid: '#5C636A' },
  },
} satisfies Record<string, { light: ToneColours; dark: ToneColours }>;

export type Tone = keyof typeof tones;

export const toneNames = Object.keys(tones) as Tone[];

/** A tone that a newer server may know and this page does not is shown in gray rather than breaking the row. */
export function toTone(value: string | null | undefined): Tone {
  const name = (value ?? '').toLowerCase();
  return name in tones ? (name as Tone) : 'gray';
}
