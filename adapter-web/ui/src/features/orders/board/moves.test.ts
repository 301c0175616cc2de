import { expect, test } from 'vitest';
import { daysSince, mayEnter, movesOf, pathOf } from './moves';

const whole = pathOf({ stages: ['ASSEMBLY', 'MEASUREMENT', 'PROJECT', 'CALCULATION', 'CONTRACT', 'PREPAYMENT', 'PRODUCTION', 'DELIVERY'] });

test('the path stands in the order of the work and ends with the closing', () => {
  expect(whole[0]).toBe('MEASUREMENT');
  expect(whole.slice(-2)).toEqual(['ASSEMBLY', 'DONE']);
  expect(pathOf(undefined)).toEqual([]);
});

test('an order goes one step on, any number of steps back, or comes to nothing', () => {
  expect(movesOf('CALCULATION', whole)).toEqual({ next: 'CONTRACT', back: ['PROJECT', 'MEASUREMENT'], cancel: true, resume: false });
  expect(mayEnter('CALCULATION', 'PRODUCTION', whole)).toBe(false);
  expect(mayEnter('CALCULATION', 'CALCULATION', whole)).toBe(false);
  expect(mayEnter('CALCULATION', 'CANCELLED', whole)).toBe(true);
});

test('a stage the company does without is passed over', () => {
  const short = pathOf({ stages: ['MEASUREMENT', 'CONTRACT', 'PRODUCTION'] });
  expect(movesOf('MEASUREMENT', short).next).toBe('CONTRACT');
  // One that was there before the rules changed goes on from where it is.
  expect(movesOf('CALCULATION', short)).toMatchObject({ next: 'CONTRACT', back: ['MEASUREMENT'] });
});

test('what is closed is not cancelled, what is cancelled is only taken up again', () => {
  expect(movesOf('DONE', whole)).toMatchObject({ next: undefined, cancel: false });
  expect(movesOf('CANCELLED', whole)).toEqual({ back: [], cancel: false, resume: true });
  expect(mayEnter('CANCELLED', 'MEASUREMENT', whole)).toBe(false);
});

test('days are counted when they are over', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(daysSince('2026-11-21T12:00:01Z', now)).toBe(0);
  expect(daysSince('2026-11-20T12:00:00Z', now)).toBe(2);
  expect(daysSince('2026-11-23T12:00:00Z', now)).toBe(0);
});
