import type { Tone } from '@/app/tones';
import type { Claim, Job } from './queries';

const jobs: Record<Job['state'], Tone> = { PLANNED: 'cyan', ON_WAY: 'amber', DONE: 'green', FAILED: 'red', CANCELLED: 'slate' };
const claims: Record<Claim['state'], Tone> = { NEW: 'blue', IN_WORK: 'amber', RESOLVED: 'green', REJECTED: 'slate' };

/** What did not come in time is red before all. */
export const jobTone = ({ state, overdue }: Pick<Job, 'state' | 'overdue'>): Tone => (overdue ? 'red' : jobs[state]);
export const claimTone = ({ state, overdue }: Pick<Claim, 'state' | 'overdue'>): Tone => (overdue ? 'red' : claims[state]);
