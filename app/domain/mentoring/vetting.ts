import { fieldError } from '../domain-error.ts';

/**
 * What a programme asks for. `extended` is the certificate of § 30a BZRG: for work with minors only, who has no such work
 * may not ask for it.
 */
export const certificateKinds = ['none', 'simple', 'extended'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** How coordinator and volunteer get to know each other. */
export const interviewKinds = ['phone', 'inPerson', 'video'] as const;
export type InterviewKind = (typeof interviewKinds)[number];

/** Length of a first talk in calendars, in minutes; two of one coordinator may not overlap. */
export const interviewMinutes = 45;

export interface Programme {
  readonly certificate: CertificateKind;
  readonly isWithMinors: boolean;
}

/** @throws DomainError invalid (`certificate`: `extendedForMinorsOnly`) for an extended certificate without minors */
export function checkProgramme({ certificate, isWithMinors }: Programme): void {
  if (certificate === 'extended' && !isWithMinors)
    throw fieldError({ field: 'certificate', code: 'extendedForMinorsOnly' });
}

/** Whether a certificate has to be seen before she is taken on. Null: she is in no programme. */
export function needsCertificate(programme: Programme | null): boolean {
  return programme !== null && programme.certificate !== 'none';
}
