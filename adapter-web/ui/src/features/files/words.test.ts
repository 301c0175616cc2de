import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '@/i18n';
import type { FileRecord } from './api';
import { formatBytes, stacked } from './words';

const file = (name: string, number: number, section = 'photos') => ({ id: `${name}${number}`, name, number, section }) as FileRecord;

describe('words about files', () => {
  beforeAll(() => startI18n('ru'));

  it('says sizes as people do', () => {
    expect(formatBytes(512)).toBe('512 Б');
    expect(formatBytes(1536)).toBe('1,5 КБ');
    expect(formatBytes(5 * 1024 * 1024)).toBe('5 МБ');
    expect(formatBytes(48.7 * 1024 * 1024)).toBe('49 МБ');
    expect(formatBytes(1000 * 1024)).toBe('1 МБ');
  });

  it('puts versions of one name together', () => {
    const stacks = stacked([file('План.png', 2), file('план.png', 1), file('Фото.png', 1), file('План.png', 1, 'drawings')]);
    expect(stacks.map((each) => [each.latest.id, each.older.length])).toEqual([
      ['План.png2', 1],
      ['Фото.png1', 0],
      ['План.png1', 0],
    ]);
  });
});
