import { expect, test } from 'vitest';
import { type Draft, draftOf, factsOf, newLine, renewed, wrongIn } from './calculation';
import type { OrderMoney } from '../queries';

const rub = (amount: string) => ({ amount, currency: 'RUB' });

const money = {
  calculation: {
    number: 1,
    lines: [{ number: 2, group: 'kitchens', product: 'Кухня', quantity: '1.000', price: rub('250000.00'), amount: rub('250000.00') }],
    enteredTotal: null,
    discountPercent: '5.00',
    discountAmount: null,
    price: { lines: rub('250000.00'), total: rub('250000.00'), discount: rub('12500.00'), due: rub('237500.00') },
    fileIds: [],
    sumAgreedOn: '2026-11-20',
    priceNote: null,
    priceAgreedOn: null,
  },
} as unknown as OrderMoney;

test('a calculation that nobody touched goes back as it came', () => {
  expect(factsOf(draftOf(money), 'RUB')).toEqual({
    lines: [{ number: 2, group: 'kitchens', product: 'Кухня', quantity: '1', price: rub('250000') }],
    total: null,
    discount: { percent: '5', amount: null },
    fileIds: [],
    sumAgreedOn: '2026-11-20',
    priceNote: null,
    priceAgreedOn: null,
  });
});

test('a line just added is no position until something stands in it', () => {
  const draft = draftOf(money);
  const with_: Draft = { ...draft, lines: [...draft.lines, newLine(draft.lines)] };
  expect(with_.lines.at(-1)?.number).toBe(3);
  expect(wrongIn(with_)).toBeNull();
  expect(factsOf(with_, 'RUB').lines).toHaveLength(1);
});

test('what cannot be sent is named where it stands', () => {
  const draft = draftOf(money);
  const line = draft.lines[0]!;
  expect(wrongIn({ ...draft, lines: [{ ...line, price: '12,345' }] })).toEqual({ lines: { [line.key]: { price: true } } });
  expect(wrongIn({ ...draft, lines: [{ ...line, product: ' ', quantity: '0' }] })?.lines[line.key]).toEqual({ product: true, quantity: true });
  expect(wrongIn({ ...draft, discount: '101' })?.discount).toBe(true);
  expect(wrongIn({ ...draft, discountIn: 'amount', discount: '101' })).toBeNull();
  expect(wrongIn({ ...draft, total: 'много' })?.total).toBe(true);
});

test('what comes from the server takes no field away from under the cursor', () => {
  const draft = draftOf(money);
  const typed: Draft = { ...draft, discountIn: 'amount', lines: [{ ...draft.lines[0]!, key: 'mine', price: '1' }, { ...newLine(draft.lines), key: 'fresh' }] };
  expect(renewed(typed, money).lines.map((line) => [line.key, line.price])).toEqual([
    ['mine', '250000'],
    ['fresh', ''],
  ]);
});
