import { expect, test } from 'vitest';
import { genderOf, parseName, shortName } from './names';

test.each([
  ['Анна', null, 'Анна', null],
  ['Иванова Анна', 'Иванова', 'Анна', null],
  ['Анна Павловна', null, 'Анна', 'Павловна'],
  ['Илья Ильич', null, 'Илья', 'Ильич'],
  ['  Иванова  Анна Павловна ', 'Иванова', 'Анна', 'Павловна'],
  ['Мамедов Рашид Гасан оглы', 'Мамедов', 'Рашид', 'Гасан оглы'],
  ['', null, null, null],
])('%s is taken apart', (typed, familyName, givenName, patronymic) => {
  expect(parseName(typed)).toEqual({ familyName, givenName, patronymic });
});

test('a name is shortened to the family name and initials', () => {
  expect(shortName('Иванова Анна Павловна')).toBe('Иванова А. П.');
  expect(shortName('Белова')).toBe('Белова');
});

test('the patronymic tells who it was', () => {
  expect(genderOf('Белова Ольга Сергеевна')).toBe('female');
  expect(genderOf('Петров Илья Ильич')).toBe('male');
  expect(genderOf('Smith John')).toBeUndefined();
});
