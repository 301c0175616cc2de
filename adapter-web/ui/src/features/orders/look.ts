import { Ban, Calculator, CheckCheck, FileSignature, Hammer, type LucideIcon, PencilRuler, Ruler, Truck, Wallet, Wrench } from 'lucide-react';
import type { Schemas } from '@/api/client';
import type { Tone } from '@/app/tones';

export type Stage = Schemas['OrderStage'];

/** In the order in which an order goes through them. */
export const stages = ['MEASUREMENT', 'PROJECT', 'CALCULATION', 'CONTRACT', 'PREPAYMENT', 'PRODUCTION', 'DELIVERY', 'ASSEMBLY', 'DONE', 'CANCELLED'] as const;

export const stageTone: Record<Stage, Tone> = {
  MEASUREMENT: 'cyan',
  PROJECT: 'violet',
  CALCULATION: 'blue',
  CONTRACT: 'amber',
  PREPAYMENT: 'orange',
  PRODUCTION: 'teal',
  DELIVERY: 'cyan',
  ASSEMBLY: 'teal',
  DONE: 'green',
  CANCELLED: 'slate',
};

export const stageIcon: Record<Stage, LucideIcon> = {
  MEASUREMENT: Ruler,
  PROJECT: PencilRuler,
  CALCULATION: Calculator,
  CONTRACT: FileSignature,
  PREPAYMENT: Wallet,
  PRODUCTION: Hammer,
  DELIVERY: Truck,
  ASSEMBLY: Wrench,
  DONE: CheckCheck,
  CANCELLED: Ban,
};

export const contractTone: Record<Schemas['ContractState'], Tone> = { DRAFT: 'gray', SIGNED: 'cyan', IN_FORCE: 'green', EXPIRING: 'amber', FULFILLED: 'teal', TERMINATED: 'slate' };
