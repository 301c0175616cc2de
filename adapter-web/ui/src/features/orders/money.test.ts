import { expect, test } from 'vitest';
import { isMore, isZero, minus, readMoney, readNumber, typedMoney, typedNumber } from './money';

const rub = (amount: string) => ({ amount, currency: 'RUB' });

test('a sum is read in any spelling and stays exact', () => {
  expect(readMoney('248\u00a0000,50 ₽')).toBe('248000.50');
  expect(readMoney('0012.3')).toBe('12.3');
  expect(readMoney('99999999999999,99')).toBe('99999999999999.99');
});

test('what is no sum is not taken for one', () => {
  for (const typed of ['', '-5', '1,005', '1.2.3', 'сто', '1e3']) expect(readMoney(typed)).toBeNull();
});

test('a sum is shown as it is typed', () => {
  expect(typedMoney(rub('248000.00'))).toBe('248000');
  expect(typedMoney(rub('10.5'))).toBe('10,50');
  expect(typedMoney(null)).toBe('');
});

test('numbers lose the noughts that say nothing', () => {
  expect(typedNumber('2.500')).toBe('2,5');
  expect(typedNumber('10.000')).toBe('10');
  expect(typedNumber('10')).toBe('10');
  expect(readNumber('12,5 %', 2)).toBe('12.5');
  expect(readNumber('12,555', 2)).toBeNull();
});

test('differences are exact to the kopeck', () => {
  expect(minus(rub('100000000000000.10'), rub('0.20'))).toEqual(rub('99999999999999.90'));
  expect(minus(rub('1.00'), rub('1.05'))).toEqual(rub('-0.05'));
  expect(isZero(minus(rub('5.50'), rub('5.5')))).toBe(true);
  expect(isMore('0.00')).toBe(false);
  expect(isMore('0.01')).toBe(true);
});
