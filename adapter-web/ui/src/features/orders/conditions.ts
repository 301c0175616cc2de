import type { Schemas } from '@/api/client';
import type { SectionKey } from './form/Section';

/** In which section a missing thing is filled in. */
export const sectionOf: Partial<Record<Schemas['OrderCondition'], SectionKey>> = {
  MEASUREMENT_ACCEPTED: 'measurement',
  PROJECT_THERE: 'project',
  PROJECT_CURRENT: 'project',
  PRICE_THERE: 'calculation',
  SUM_AGREED: 'calculation',
  CALCULATION_CURRENT: 'calculation',
  TECHNOLOGIST_APPROVED: 'technologist',
  CONTRACT_SIGNED: 'contract',
  CONTRACT_CURRENT: 'contract',
  PREPAYMENT_PAID: 'payment',
  PAID_BEFORE_DELIVERY: 'payment',
  SETTLED: 'payment',
  DELIVERY_PLANNED: 'fulfilment',
  DELIVERED: 'fulfilment',
  ASSEMBLY_PLANNED: 'fulfilment',
  ASSEMBLED: 'fulfilment',
  ACT_SIGNED: 'fulfilment',
  NO_OPEN_CLAIM: 'fulfilment',
};
