import type { Schemas } from '@/api/client';

export type Money = Schemas['Money'];

/** `248 000,5` as the API wants it (`248000.5`); null for what is no sum. An exact text all the way, never a binary fraction. */
export function readMoney(typed: string): string | null {
  const plain = typed.replace(/[\s\u00a0\u202f\u20bd]/g, '').replace(',', '.');
  return /^\d{1,14}(\.\d{1,2})?$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : null;
}

/** A sum as it is typed: without a sign of the currency, kopecks only where there are any. */
export function typedMoney(money: Money | null | undefined): string {
  if (!money) return '';
  const [whole = '0', kopecks = ''] = money.amount.split('.');
  return /[1-9]/.test(kopecks) ? `${whole},${kopecks.padEnd(2, '0')}` : whole;
}

/** A number with so many decimals at most, as the API wants it; null for anything else. */
export function readNumber(typed: string, decimals: number): string | null {
  const plain = typed.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  return new RegExp(`^\\d{1,9}(\\.\\d{1,${decimals}})?$`).test(plain) ? plain : null;
}

/** `2.500` as people write it: `2,5`. */
export const typedNumber = (value: string | null | undefined): string =>
  (value ?? '').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '').replace('.', ',');

export const isZero = (money: Money): boolean => !/[1-9]/.test(money.amount);
export const isMore = (typed: string | null): boolean => typed !== null && /[1-9]/.test(typed);

const kopecks = (money: Money): bigint => {
  const [whole = '0', rest = ''] = money.amount.replace('-', '').split('.');
  const value = BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0').slice(0, 2));
  return money.amount.startsWith('-') ? -value : value;
};

/** The difference of two sums of one currency, to the kopeck. */
export function minus(one: Money, other: Money): Money {
  const left = kopecks(one) - kopecks(other);
  const size = left < 0n ? -left : left;
  return { amount: `${left < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`, currency: one.currency };
}
