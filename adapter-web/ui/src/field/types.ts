import type { Schemas } from '@/api/client';

/** A measurement as the server tells it, kept on the telephone as it came. */
export type Task = Schemas['Measurement'];
export type TaskState = Schemas['MeasurementState'];
export type DocumentKind = Schemas['MeasurementDocumentType'];
export type Place = Schemas['Address'];
export type Mark = Schemas['MeasurementMarkSeen'];
export type Dimension = Schemas['MeasurementDimensionSeen'];
export type Findings = Omit<Schemas['MeasurementResult'], 'documents'>;

/** What was done on the telephone and the server has not heard yet. */
export type Act =
  | { kind: 'start' }
  | { kind: 'findings'; findings: Findings }
  | { kind: 'document'; name: string; bytes: ArrayBuffer; document: DocumentKind; fileId?: string }
  | { kind: 'removal'; fileId: string }
  | { kind: 'question'; question: string; until: string }
  | { kind: 'answer'; number: number; answer: string }
  | { kind: 'submission' };

export interface Waiting {
  /** Its place in the queue, given by the store. */
  id: number;
  taskId: string;
  /** The same for every attempt, so that it is done once however often it is sent. */
  key: string;
  /** By the clock of the telephone. */
  at: string;
  act: Act;
  /** Grows when it is changed while it waits. */
  edition: number;
  /** Why the server refused it; it waits for whoever did it. */
  problem?: string;
}

/** Who uses the telephone, for when there is no network to ask. */
export interface Owner {
  employeeId: string;
  name: string;
  login: string;
  zone: string;
  /** Whether measurements are this person's work. */
  measures?: boolean;
  /** Whether this person goes with a crew. */
  crews?: boolean;
}
