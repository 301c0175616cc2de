import { beforeEach, expect, test } from 'vitest';
import { freshDraft } from '@/features/work/drafts';
import { callsWithNotes, keepNote, keptNote } from './notes';

beforeEach(() => localStorage.clear());

test('a note is kept for its call and its user until it is taken away', () => {
  keepNote('a', 'petrova', { ...freshDraft(), description: 'Кухня в пятницу' });
  expect(keptNote('a', 'petrova')?.description).toBe('Кухня в пятницу');
  expect(keptNote('a', 'orlov')).toBeNull();
  expect(keptNote('b', 'petrova')).toBeNull();
  expect(callsWithNotes('petrova')).toEqual(['a']);
  keepNote('a', 'petrova', null);
  expect(callsWithNotes('petrova')).toEqual([]);
});

test('what is no note is none', () => {
  localStorage.setItem('nezabudka.call.petrova.a', '{broken');
  expect(keptNote('a', 'petrova')).toBeNull();
});
