import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

export const kinds: Schemas['StatusKind'][] = ['NEW', 'COLD', 'WARM', 'LEAD', 'CUSTOMER', 'LOST'];

export const tones: Schemas['Tone'][] = ['BLUE', 'CYAN', 'TEAL', 'VIOLET', 'AMBER', 'ORANGE', 'RED', 'GREEN', 'GRAY', 'SLATE'];

export const toneChoices = (t: TFunction<'admin'>) => tones.map((tone) => ({ value: tone, label: t(`tones.${tone}`) }));
