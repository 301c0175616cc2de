import { byArea } from './areas';

export const areas = byArea(import.meta.glob('./ru/*.json', { eager: true, import: 'default' }));
