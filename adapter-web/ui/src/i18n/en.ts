import { byArea } from './areas';

export const areas = byArea(import.meta.glob('./en/*.json', { eager: true, import: 'default' }));
