import type { Day } from '../time/day.ts';

/** What somebody signs in with beside her password. A recovery code is for the day when the others are not at hand. */
export const factorKinds = ['passkey', 'oneTimeCode', 'recoveryCode'] as const;
export type FactorKind = (typeof factorKinds)[number];

/** How long the second step of a sign-in may take; putting up the first factor included. */
export const pendingMinutes = 15;
/** How old a sign-in may be for somebody to change what she signs in with. */
const freshMinutes = 30;
/** So many recovery codes at once. */
export const recoveryCodeCount = 10;
/** Passkeys one account may have. */
export const mostPasskeys = 10;
/** Wrong codes of one account in a quarter of an hour. */
export const mostFactorTries = 10;
/** Wrong one-time codes in a row, over days; then only another factor lets her in. */
export const mostWrongCodes = 50;

/** Is a second factor demanded today? @param from the day of the house; null: none was set */
export function isFactorRequired(from: Day | null, today: Day): boolean {
  return from !== null && from <= today;
}

/** Was a sign-in recent enough to change what somebody signs in with? */
export function isFresh(startedAt: Date, now: Date): boolean {
  return now.getTime() - startedAt.getTime() <= freshMinutes * 60_000;
}

/** What comes after the password, or after the sign-in service of a house. */
export type SignInStep = 'in' | 'factor' | 'setUp';

/** @param state hasFactor: a passkey or one-time codes are set up; isDone: the sign-in service has asked for a second factor itself */
export function stepAfterPassword(state: {
  readonly hasFactor: boolean;
  readonly isRequired: boolean;
  readonly isDone: boolean;
}): SignInStep {
  if (state.isDone) return 'in';
  if (state.hasFactor) return 'factor';
  return state.isRequired ? 'setUp' : 'in';
}
