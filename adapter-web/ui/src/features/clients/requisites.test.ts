import { expect, test } from 'vitest';
import { faultOf } from './requisites';

test.each([
  ['inn', '7707083893', null],
  ['inn', '7707083894', 'checksum'],
  ['inn', '500100732259', null],
  ['inn', '500100732258', 'checksum'],
  ['inn', '0000000000', 'checksum'],
  ['inn', '77070838', 'innLength'],
  ['inn', '77070838ab', 'digits'],
  ['kpp', '773601001', null],
  ['kpp', '7736AB001', null],
  ['kpp', '77360100', 'kppLength'],
  ['ogrn', '1027700132195', null],
  ['ogrn', '1027700132196', 'checksum'],
  ['ogrn', '304500116000157', null],
  ['ogrn', '30450011600015', 'ogrnLength'],
  ['bic', '044525225', null],
  ['bic', '44525225', 'bicLength'],
  ['inn', '', null],
] as const)('%s %s', (kind, value, fault) => {
  expect(faultOf(kind, value)).toBe(fault);
});

test('an account is right only together with the bank it is kept in', () => {
  expect(faultOf('account', '40702810900000002851', '044525225')).toBe(faultOf('account', '40702810900000002851', '044030225'));
  expect(faultOf('correspondentAccount', '30101810400000000225', '044525225')).toBeNull();
  expect(faultOf('correspondentAccount', '30101810400000000226', '044525225')).toBe('accountBic');
  expect(faultOf('account', '40702810900000002851', '')).toBe('accountNeedsBic');
  expect(faultOf('account', '4070281090000000285', '044525225')).toBe('accountLength');
});

test('exactly one key digit of an account fits a bank', () => {
  const fitting = [...'0123456789'].filter((key) => faultOf('account', `40702810${key}00000002851`, '044525225') === null);
  expect(fitting).toHaveLength(1);
});
