import endings from './patronymics.json';

/** Parts of a person's name as the server keeps them. */
export interface PersonName {
  familyName: string | null;
  givenName: string | null;
  patronymic: string | null;
}

const endsWith = (word: string, list: string[]) => list.some((ending) => word.toLowerCase().endsWith(ending));
const isPatronymic = (word: string) => endsWith(word, endings.female) || endsWith(word, endings.male);

/**
 * A name as a clerk types it while talking: «Иванова Анна Павловна», «Анна Павловна», «Анна». One word is what the caller
 * said of himself, hence the given name.
 */
export function parseName(typed: string): PersonName {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const [first = null, second = null, ...rest] = words;
  if (words.length <= 1) return { familyName: null, givenName: first, patronymic: null };
  if (words.length === 2) {
    return isPatronymic(second ?? '')
      ? { familyName: null, givenName: first, patronymic: second }
      : { familyName: first, givenName: second, patronymic: null };
  }
  return { familyName: first, givenName: second, patronymic: rest.join(' ') };
}

/** «Иванова А. П.», where there is little room. */
export function shortName(name: string): string {
  const [family = '', ...rest] = name.trim().split(/\s+/);
  return [family, ...rest.map((word) => `${word[0]}.`)].join(' ');
}

/** By the ending of the patronymic; unknown without one. Only for the ending of a verb. */
export function genderOf(name: string): 'female' | 'male' | undefined {
  const patronymic = name.trim().split(/\s+/).slice(2).join(' ');
  if (endsWith(patronymic, endings.female)) return 'female';
  if (endsWith(patronymic, endings.male)) return 'male';
  return undefined;
}
