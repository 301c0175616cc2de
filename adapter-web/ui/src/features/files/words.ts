import { FileArchive, FileAudio, FileImage, FileText, type LucideIcon, PencilRuler, Video } from 'lucide-react';
import { i18n } from '@/i18n';
import { formatNumber } from '@/shared/format';
import type { FileRecord } from './api';

export const groupIcons: Record<FileRecord['group'], LucideIcon> = {
  IMAGE: FileImage,
  PDF: FileText,
  DOCUMENT: FileText,
  DRAWING: PencilRuler,
  TEXT: FileText,
  AUDIO: FileAudio,
  VIDEO: Video,
  ARCHIVE: FileArchive,
};

/** `2,4 МБ`: with one digit behind the comma where it says something. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return i18n.t('files:bytes', { value: formatNumber(bytes) });
  const units = ['kilobytes', 'megabytes', 'gigabytes'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return i18n.t(`files:${units[unit]!}`, { value: formatNumber(rounded) });
}

/** What stands under one name in one section: its versions, the latest first. */
export interface Stack {
  latest: FileRecord;
  older: FileRecord[];
}

/** Puts versions of one name together, in the order the server has them. */
export function stacked(files: FileRecord[]): Stack[] {
  const stacks = new Map<string, Stack>();
  for (const file of files) {
    const name = `${file.section} ${file.name.toLowerCase()}`;
    const stack = stacks.get(name);
    if (stack) stack.older.push(file);
    else stacks.set(name, { latest: file, older: [] });
  }
  return [...stacks.values()];
}

/** What can be looked at on the page itself. */
export const isShown = (file: FileRecord): boolean => file.previewed || file.group === 'PDF';
