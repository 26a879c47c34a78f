import type { ReferenceKind } from '#app/domain/reference/import/reference-import.ts';

/** Work that takes time, runs inside the server and can be watched. */
export const jobKinds = [
  'reindex',
  'importVocabulary',
  'importPlaces',
  'weeklyBatch',
  'privacyAttack',
  'checkAudit',
  'backup',
  'restoreDrill',
] as const;
export type JobKind = (typeof jobKinds)[number];

/** The job that takes an uploaded file of reference data. */
export const referenceJobs = {
  vocabulary: 'importVocabulary',
  places: 'importPlaces',
} as const satisfies Record<ReferenceKind, JobKind>;

export const jobStates = ['waiting', 'running', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** A job that has failed this often is not tried again by itself. */
export const MOST_ATTEMPTS = 3;
/** How long a job counts as running without a sign of life; after that it is begun again. */
export const LEASE_MS = 60_000;

/**
 * How long recurring work waits after a job of its kind failed for good before it asks for another one: a quarter of an
 * hour, doubled each time, at most six hours. @param failures for good in a row, from 1
 */
export function askAgainDelayMs(failures: number): number {
  return Math.min(15 * 60_000 * 2 ** (failures - 1), 6 * 60 * 60_000);
}

/** How long a failed job waits before its next attempt: 30 s, then a minute. @param attempts made so far, from 1 */
export function retryDelayMs(attempts: number): number {
  return 30_000 * 2 ** (attempts - 1);
}
