/**
 * What a clerk types or pastes becomes an international number: 8…, 7… and ten digits are Russian, a plus is taken at its
 * word. Returns null for what cannot be a number; the server has the last word.
 */
export function normalisePhone(typed: string): string | null {
  const digits = typed.replace(/\D/g, '');
  if (typed.trim().startsWith('+')) {
    return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
  }
  if (digits.length === 10) return `+7${digits}`;
  if (digits.length === 11 && (digits.startsWith('8') || digits.startsWith('7'))) return `+7${digits.slice(1)}`;
  return null;
}

/** `+7 916 123-45-67`; a foreign number keeps its country code apart; an inner or short number stays as it is. */
export function formatPhone(number: string | null | undefined): string {
  if (!number) return '';
  const russian = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(number);
  if (russian) return `+7 ${russian[1]} ${russian[2]}-${russian[3]}-${russian[4]}`;
  return number;
}

/** A sentence with the numbers in it written as people read them. */
export const withPhones = (text: string) => text.replace(/\+7\d{10}(?!\d)/g, formatPhone);

/** Shows a half-typed Russian number in its usual groups, leaves everything else alone. */
export function formatTyped(typed: string): string {
  const full = normalisePhone(typed);
  return full ? formatPhone(full) : typed;
}
