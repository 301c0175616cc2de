import type { Schemas } from '@/api/client';
import { newKey } from '@/api/client';
import { isMore, isZero, readMoney, readNumber, typedMoney, typedNumber } from '../money';
import type { OrderMoney } from '../queries';

export type Facts = Schemas['OrderCalculationFacts'];

/** A position as it is typed. */
export interface DraftLine {
  key: string;
  number: number;
  group: string | null;
  product: string;
  quantity: string;
  price: string;
}

/** The calculation as it is typed. */
export interface Draft {
  lines: DraftLine[];
  total: string;
  discountIn: 'percent' | 'amount';
  discount: string;
  fileIds: string[];
  sumAgreedOn: string | null;
  priceNote: string;
  priceAgreedOn: string | null;
}

export function draftOf({ calculation }: OrderMoney): Draft {
  const amount = calculation.discountAmount && !isZero(calculation.discountAmount) ? calculation.discountAmount : null;
  return {
    lines: calculation.lines.map((line) => ({
      key: String(line.number),
      number: line.number,
      group: line.group,
      product: line.product,
      quantity: typedNumber(line.quantity),
      price: typedMoney(line.price),
    })),
    total: typedMoney(calculation.enteredTotal),
    discountIn: amount ? 'amount' : 'percent',
    discount: amount ? typedMoney(amount) : typedNumber(calculation.discountPercent),
    fileIds: calculation.fileIds,
    sumAgreedOn: calculation.sumAgreedOn,
    priceNote: calculation.priceNote ?? '',
    priceAgreedOn: calculation.priceAgreedOn,
  };
}

export const newLine = (lines: DraftLine[]): DraftLine => ({
  key: newKey(),
  number: Math.max(0, ...lines.map((line) => line.number)) + 1,
  group: null,
  product: '',
  quantity: '1',
  price: '',
});

/** A line just added, in which nothing stands yet, is no position. */
export const isBlank = (line: DraftLine): boolean => line.product.trim() === '' && line.price.trim() === '';

export interface Wrong {
  lines: Record<string, { product?: true; quantity?: true; price?: true }>;
  total?: true;
  discount?: true;
}

/** What cannot be sent as it stands; nothing where all is well. */
export function wrongIn(draft: Draft): Wrong | null {
  const lines: Wrong['lines'] = {};
  for (const line of draft.lines) {
    if (isBlank(line)) continue;
    const wrong = {
      ...(line.product.trim() === '' ? { product: true as const } : {}),
      ...(isMore(readNumber(line.quantity, 3)) ? {} : { quantity: true as const }),
      ...(readMoney(line.price) === null ? { price: true as const } : {}),
    };
    if (Object.keys(wrong).length > 0) lines[line.key] = wrong;
  }
  const total = draft.total.trim() !== '' && readMoney(draft.total) === null;
  const percent = readNumber(draft.discount, 2);
  const discount =
    draft.discount.trim() !== '' && (draft.discountIn === 'percent' ? percent === null || Number(percent) > 100 : readMoney(draft.discount) === null);
  if (Object.keys(lines).length === 0 && !total && !discount) return null;
  return { lines, ...(total ? { total } : {}), ...(discount ? { discount } : {}) };
}

/** What goes to the server. */
export function factsOf(draft: Draft, currency: string): Facts {
  const money = (typed: string) => {
    const amount = readMoney(typed);
    return amount === null ? null : { amount, currency };
  };
  const percent = draft.discountIn === 'percent' ? readNumber(draft.discount, 2) : null;
  const amount = draft.discountIn === 'amount' ? money(draft.discount) : null;
  return {
    lines: draft.lines
      .filter((line) => !isBlank(line))
      .map((line) => ({
        number: line.number,
        group: line.group,
        product: line.product.trim(),
        quantity: readNumber(line.quantity, 3) ?? '',
        price: money(line.price) ?? { amount: '', currency },
      })),
    total: money(draft.total),
    discount: isMore(percent) ? { percent, amount: null } : amount && isMore(amount.amount) ? { percent: null, amount } : null,
    fileIds: draft.fileIds,
    sumAgreedOn: draft.sumAgreedOn,
    priceNote: draft.priceNote.trim() || null,
    priceAgreedOn: draft.priceAgreedOn,
  };
}

/** What the server holds now, in the fields that stand already: whoever types keeps the place, and a line not yet begun stays. */
export function renewed(was: Draft, money: OrderMoney): Draft {
  const now = draftOf(money);
  const keys = new Map(was.lines.map((line) => [line.number, line.key]));
  const numbers = new Set(now.lines.map((line) => line.number));
  return {
    ...now,
    lines: [...now.lines.map((line) => ({ ...line, key: keys.get(line.number) ?? line.key })), ...was.lines.filter((line) => isBlank(line) && !numbers.has(line.number))],
    discountIn: now.discount === '' ? was.discountIn : now.discountIn,
  };
}
