import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Profile } from '#app/domain/profile/profile.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery, listGiven } from '../../kept-query.ts';
import { listed } from '../../listed.ts';
import { piecesOf } from '../../pieces.ts';
import { users } from '../../schema/account.ts';
import { profiles } from '../../schema/profile.ts';
import { coveredToday } from './case-of-row.ts';
import { evidenceFrom, packedEvidence } from './language-evidence.ts';
import { packRows, unpackRows } from '../../packed-rows.ts';

/** A profile with what staff pages and the policy need beside it. */
export interface ProfileRecord extends Profile {
  readonly matchNumber: number;
  readonly unassignedName: string | null;
  /** A learner who is nobody's client, kept by her volunteer organisation. */
  readonly isGuest: boolean;
  readonly courseUntilOn: Day | null;
  readonly followUpPlanned: boolean;
  readonly publishedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
  readonly updatedAt: Date;
  /** Team of the caseworker. */
  readonly teamId: string | null;
  /** Who covers while the caseworker is absent; null when she is there. */
  readonly coveredBy: string | null;
}

const columns = {
  id: profiles.id,
  caseCode: profiles.caseCode,
  matchNumber: profiles.matchNumber,
  state: profiles.state,
  organisationId: profiles.organisationId,
  caseworkerId: profiles.caseworkerId,
  unassignedName: profiles.unassignedName,
  isGuest: profiles.isGuest,
  occupations: profiles.occupations,
  skills: profiles.skills,
  otherLanguages: profiles.otherLanguages,
  course: profiles.course,
  courseUntilOn: profiles.courseUntilOn,
  followUpPlanned: profiles.followUpPlanned,
  experienceYears: profiles.experienceYears,
  licences: profiles.licences,
  hoursMin: profiles.hoursMin,
  hoursMax: profiles.hoursMax,
  shifts: profiles.shifts,
  availableFrom: profiles.availableFrom,
  placeId: profiles.placeId,
  quarterId: profiles.quarterId,
  maxKm: profiles.maxKm,
  withoutCar: profiles.withoutCar,
  wantedKinds: profiles.wantedKinds,
  publishedAt: profiles.publishedAt,
  closedAt: profiles.closedAt,
  closedReason: profiles.closedReason,
  updatedAt: profiles.updatedAt,
  version: profiles.version,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
};

const headColumns = {
  id: profiles.id,
  caseCode: profiles.caseCode,
  state: profiles.state,
  version: profiles.version,
  organisationId: profiles.organisationId,
  isGuest: profiles.isGuest,
  caseworkerId: profiles.caseworkerId,
  occupations: profiles.occupations,
  experienceYears: profiles.experienceYears,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
};

/** What a row of a ranking needs: whether it may be shown, to whom it belongs, its headline. */
export type ProfileHead = Pick<
  ProfileRecord,
  | 'id'
  | 'caseCode'
  | 'state'
  | 'version'
  | 'organisationId'
  | 'caseworkerId'
  | 'occupations'
  | 'experienceYears'
  | 'teamId'
  | 'coveredBy'
  | 'isGuest'
>;

const packedHeads = keptQuery((handle) =>
  handle
    .select({ packed: packRows(headColumns) })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(inArray(profiles.id, listGiven('ids')))
    .prepare(),
);

/** Heads by id; missing ids are absent. `today` decides who covers. */
export async function findProfileHeads(handle: Handle, ids: readonly string[], today: Day): Promise<ProfileHead[]> {
  if (ids.length === 0) return [];
  const [found] = await packedHeads(handle).all({ ids: JSON.stringify(ids) });
  return unpackRows(headColumns, found?.packed ?? null).map(({ row }) => coveredToday(row, today));
}

const packedProfiles = keptQuery((handle) =>
  handle
    .select({ packed: packRows(columns, packedEvidence) })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(inArray(profiles.id, listGiven('ids')))
    .prepare(),
);

/** Profiles by id with their evidence; missing ids are absent. `today` decides who covers. */
export async function findProfiles(handle: Handle, ids: readonly string[], today: Day): Promise<ProfileRecord[]> {
  if (ids.length === 0) return [];
  const [found] = await packedProfiles(handle).all({ ids: JSON.stringify(ids) });
  return unpackRows(columns, found?.packed ?? null).map(({ row, more: [german] }) => ({
    ...coveredToday(row, today),
    german: evidenceFrom(german),
  }));
}

export async function findProfile(handle: Handle, id: string, today: Day): Promise<ProfileRecord | null> {
  return (await findProfiles(handle, [id], today))[0] ?? null;
}

/** Ids by case code; unknown codes are absent. */
export async function findProfileIdsByCode(handle: Handle, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await handle
    .select({ id: profiles.id, caseCode: profiles.caseCode })
    .from(profiles)
    .where(inArray(profiles.caseCode, listed(codes)));
  return new Map(rows.map((row) => [row.caseCode, row.id]));
}

/** Case codes by id; for pages of staff that are about ids. */
export async function findCaseCodes(handle: Handle, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await handle
    .select({ id: profiles.id, caseCode: profiles.caseCode })
    .from(profiles)
    .where(inArray(profiles.id, listed(ids)));
  return new Map(rows.map((row) => [row.id, row.caseCode]));
}

/** A profile row as `changeProfiles` writes it; everything but id and matchNumber may change later. */
export type ProfileRow = Omit<typeof profiles.$inferInsert, 'version'> & { id: string };

/** Inserts new profiles in pieces. */
export async function insertProfiles(tx: Tx, rows: readonly ProfileRow[]): Promise<void> {
  for (const piece of piecesOf(rows)) await tx.insert(profiles).values(piece);
}

/**
 * Changes one profile if it still has `version`.
 * @returns false when somebody else was faster
 */
export async function updateProfile(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<ProfileRow>,
): Promise<boolean> {
  const rows = await tx
    .update(profiles)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(profiles.id, id), eq(profiles.version, version)))
    .returning({ id: profiles.id });
  return rows.length === 1;
}

/** `count` fresh match numbers, ascending. */
export async function nextMatchNumbers(tx: Tx, howMany: number): Promise<number[]> {
  const [row] = await tx.select({ top: sql<number>`coalesce(max(${profiles.matchNumber}), 0)` }).from(profiles);
  return Array.from({ length: howMany }, (_, index) => (row?.top ?? 0) + index + 1);
}
