import { alias } from 'drizzle-orm/sqlite-core';
import type { Day } from '#app/domain/time/day.ts';
import { users } from '../../schema/account.ts';
import { placements } from '../../schema/assistance.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';

/**
 * What a row about a placement needs of its case, for lists and the policy; no identity. The query joins `placements`,
 * `profiles` and, as the caseworker, `users`; `coveredToday` makes a `CaseOfRow` of it.
 */
export const caseOfPlacement = {
  profileId: placements.profileId,
  caseCode: profiles.caseCode,
  organisationId: placements.organisationId,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
};

export interface CaseOfRow {
  readonly profileId: string;
  readonly caseCode: string;
  readonly organisationId: string;
  readonly caseworkerId: string | null;
  readonly teamId: string | null;
  /** Who covers the caseworker today; null: she is there, or nobody does. */
  readonly coveredBy: string | null;
}

/** A row with `coveredBy` as of `today`: whoever was entered for an absence that is over covers nobody. */
export function coveredToday<Row extends { readonly absentUntil: Day | null; readonly coveredBy: string | null }>(
  { absentUntil, ...row }: Row,
  today: Day,
): Omit<Row, 'absentUntil'> {
  return { ...row, coveredBy: absentUntil !== null && absentUntil >= today ? row.coveredBy : null };
}

/** Officers in charge of a posting, beside `users`, the caseworkers. */
export const officers = alias(users, 'officers');

/** Who is in charge of a row's posting. The query joins `postings` and `officers`; `bothCoveredToday` makes use of it. */
export const officerOfPosting = {
  officerId: postings.officerId,
  officerAbsentUntil: officers.absentUntil,
  officerCoveredBy: officers.coveredBy,
};

/** `coveredToday` for a row that tells of its officer too. */
export function bothCoveredToday<
  Row extends {
    readonly absentUntil: Day | null;
    readonly coveredBy: string | null;
    readonly officerAbsentUntil: Day | null;
    readonly officerCoveredBy: string | null;
  },
>({ officerAbsentUntil, ...row }: Row, today: Day) {
  const officerCoveredBy = officerAbsentUntil !== null && officerAbsentUntil >= today ? row.officerCoveredBy : null;
  return { ...coveredToday(row, today), officerCoveredBy };
}
