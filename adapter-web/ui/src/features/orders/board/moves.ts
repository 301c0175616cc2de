import type { Schemas } from '@/api/client';
import { type Stage, stages } from '../look';

/** Where an order of a stage can be led from the board. */
export interface Moves {
  next?: Stage;
  /** The nearest first. */
  back: Stage[];
  cancel: boolean;
  resume: boolean;
}

/** The stages the company uses, in their order, with the end that goes without saying. */
export const pathOf = (rules: Pick<Schemas['OrderRules'], 'stages'> | undefined): Stage[] =>
  rules ? stages.filter((stage) => stage === 'DONE' || rules.stages.includes(stage)) : [];

/** What the rules let pass; whether this user may, and what is missing, the server says of each order. */
export function movesOf(stage: Stage, path: Stage[]): Moves {
  if (stage === 'CANCELLED') return { back: [], cancel: false, resume: true };
  const at = stages.indexOf(stage);
  return {
    next: path.find((each) => stages.indexOf(each) > at),
    back: path.filter((each) => stages.indexOf(each) < at).reverse(),
    cancel: stage !== 'DONE',
    resume: false,
  };
}

export function mayEnter(from: Stage, to: Stage, path: Stage[]): boolean {
  const { next, back, cancel } = movesOf(from, path);
  return to === 'CANCELLED' ? cancel : to === next || back.includes(to);
}

/** Whole days since a moment. */
export const daysSince = (moment: string, now = Date.now()): number => Math.max(0, Math.floor((now - Date.parse(moment)) / 86_400_000));
