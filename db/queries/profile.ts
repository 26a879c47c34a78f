import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lte, ne, not, sql, type SQL } from 'drizzle-orm';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { Profile, ProfileState } from '#app/domain/profile/profile.ts';
import type { WorkAccessByKind } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import { keptQuery } from '../kept-query.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { users } from '../schema/account.ts';
import { placements } from '../schema/assistance.ts';
import { caseFacts, languageEvidences, profiles } from '../schema/profile.ts';
import { coveredToday } from './case-of-row.ts';
import { anyOf, casesInScope, publishedInScope } from './case-scope.ts';
import { packRows, unpackRows, type Packed, type UnpackedRow } from './packed-rows.ts';

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

const evidenceColumns = {
  skill: languageEvidences.skill,
  level: languageEvidences.level,
  source: languageEvidences.source,
  by: languageEvidences.by,
  on: languageEvidences.on,
};
/** All evidence of German of the row's person. */
const packedEvidence = sql<string>`(select ${packRows(evidenceColumns)} from ${languageEvidences} where ${languageEvidences.profileId} = ${profiles.id})`;

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
    .where(inArray(profiles.id, sql`(select value from json_each(${sql.placeholder('ids')}))`))
    .prepare(),
);

/** Heads by id; missing ids are absent. `today` decides who covers. */
export async function findProfileHeads(handle: Handle, ids: readonly string[], today: Day): Promise<ProfileHead[]> {
  if (ids.length === 0) return [];
  const [found] = await packedHeads(handle).all({ ids: JSON.stringify(ids) });
  return unpackRows(headColumns, found?.packed ?? null).map(({ row }) => coveredToday(row, today));
}

/** Profiles by id with their evidence; missing ids are absent. `today` decides who covers. */
export async function findProfiles(handle: Handle, ids: readonly string[], today: Day): Promise<ProfileRecord[]> {
  if (ids.length === 0) return [];
  const wanted = sql`(select value from json_each(${JSON.stringify(ids)}))`;
  const [found] = await handle
    .select({ packed: packRows(columns, packedEvidence) })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(inArray(profiles.id, wanted));
  return unpackRows(columns, found?.packed ?? null).map(({ row, more }) => recordOf(row, more[0] as Packed, today));
}

export async function findProfile(handle: Handle, id: string, today: Day): Promise<ProfileRecord | null> {
  return (await findProfiles(handle, [id], today))[0] ?? null;
}

function recordOf(row: UnpackedRow<typeof columns>, german: Packed, today: Day): ProfileRecord {
  return {
    ...coveredToday(row, today),
    german: unpackRows(evidenceColumns, german).map((evidence) => evidence.row as LevelEvidence),
  };
}

export interface ProfileFilter {
  readonly states?: readonly ProfileState[];
  readonly caseworkerId?: string;
  readonly unassigned?: boolean;
  /** Only those whose list named this caseworker. */
  readonly unassignedName?: string | undefined;
  readonly occupation?: string;
  /** Courses that end from..to with nothing after: neither planned by hand nor a placement that goes on beyond them. */
  readonly courseEnds?: { readonly from: Day; readonly to: Day };
}

/** The rows of a scope: all, published ones, the organisation's, the team's, one's own and covered ones. */
export function profilesInScope(scope: Scope, today: Day): SQL | undefined {
  return scope.all ? undefined : anyOf([publishedInScope(scope), ...casesInScope(scope, today)]);
}

/** A placement that is being prepared, runs or lasts, and does not end with the course. */
const placedAfterCourse = sql`exists (select 1 from ${placements} where ${placements.profileId} = ${profiles.id}
  and ${placements.state} in ('preparing', 'started', 'lasts')
  and (${placements.plannedEndOn} is null or ${profiles.courseUntilOn} is null or ${placements.plannedEndOn} > ${profiles.courseUntilOn}))`;

/** Is there a placement after this person's course? Tells nothing else about it. */
export async function isPlacedAfterCourse(handle: Handle, profileId: string): Promise<boolean> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(eq(profiles.id, profileId), placedAfterCourse));
  return rows.length > 0;
}

function filterOf(filter: ProfileFilter): (SQL | undefined)[] {
  return [
    filter.states === undefined ? undefined : inArray(profiles.state, [...filter.states]),
    filter.caseworkerId === undefined ? undefined : eq(profiles.caseworkerId, filter.caseworkerId),
    filter.unassigned === true ? isNull(profiles.caseworkerId) : undefined,
    filter.unassignedName === undefined ? undefined : eq(profiles.unassignedName, filter.unassignedName),
    filter.occupation === undefined
      ? undefined
      : sql`exists (select 1 from json_each(${profiles.occupations}) where value = ${filter.occupation})`,
    filter.courseEnds === undefined
      ? undefined
      : and(
          gte(profiles.courseUntilOn, filter.courseEnds.from),
          lte(profiles.courseUntilOn, filter.courseEnds.to),
          eq(profiles.followUpPlanned, false),
          not(placedAfterCourse),
        ),
  ];
}

/** Ids in a scope, newest change first. @param page 0-based; `size` rows */
export async function listProfileIds(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: ProfileFilter,
  page: { readonly number: number; readonly size: number },
): Promise<string[]> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(profilesInScope(scope, today), ne(profiles.state, 'erased'), ...filterOf(filter)))
    .orderBy(desc(profiles.updatedAt), asc(profiles.id))
    .limit(page.size)
    .offset(page.number * page.size);
  return rows.map((row) => row.id);
}

/** Caseworkers as imported lists named them, with how many cases nobody has yet; the most first. */
export async function unassignedNamesInScope(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: ProfileFilter,
): Promise<{ name: string; count: number }[]> {
  const rows = await handle
    .select({ name: profiles.unassignedName, count: count() })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(profilesInScope(scope, today), ne(profiles.state, 'erased'), ...filterOf(filter)))
    .groupBy(profiles.unassignedName)
    .orderBy(desc(count()), asc(profiles.unassignedName));
  return rows.flatMap((row) => (row.name === null ? [] : [{ name: row.name, count: row.count }]));
}

/** Wanted occupations (concept keys) that occur in a scope: what its list can be filtered by. */
export async function occupationsInScope(handle: Handle, scope: Scope, today: Day): Promise<string[]> {
  const rows = await handle
    .selectDistinct({ occupation: sql<string>`json_each.value` })
    .from(profiles)
    .innerJoin(sql`json_each(${profiles.occupations})`, sql`true`)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(profilesInScope(scope, today), ne(profiles.state, 'erased')));
  return rows.map((row) => row.occupation);
}

/** Ids by case code; unknown codes are absent. */
export async function findProfileIdsByCode(handle: Handle, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await handle
    .select({ id: profiles.id, caseCode: profiles.caseCode })
    .from(profiles)
    .where(inArray(profiles.caseCode, sql`(select value from json_each(${JSON.stringify(codes)}))`));
  return new Map(rows.map((row) => [row.caseCode, row.id]));
}

/** Case codes by id; for pages of staff that are about ids. */
export async function findCaseCodes(handle: Handle, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await handle
    .select({ id: profiles.id, caseCode: profiles.caseCode })
    .from(profiles)
    .where(inArray(profiles.id, sql`(select value from json_each(${JSON.stringify(ids)}))`));
  return new Map(rows.map((row) => [row.id, row.caseCode]));
}

export async function countProfiles(handle: Handle, scope: Scope, today: Day, filter: ProfileFilter): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(profilesInScope(scope, today), ne(profiles.state, 'erased'), ...filterOf(filter)));
  return row?.count ?? 0;
}

/** A profile row as `changeProfiles` writes it; everything but id and matchNumber may change later. */
export type ProfileRow = Omit<typeof profiles.$inferInsert, 'version'> & { id: string };

const rowsPerStatement = 200;

/** Inserts new profiles in pieces. */
export async function insertProfiles(tx: Tx, rows: readonly ProfileRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await tx.insert(profiles).values(rows.slice(start, start + rowsPerStatement));
  }
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

export interface EvidenceToKeep extends LevelEvidence {
  readonly profileId: string;
}

/** Adds evidence; what is already there word for word is left alone. */
export async function addEvidence(tx: Tx, rows: readonly EvidenceToKeep[], at: Date, by: string | null): Promise<void> {
  if (rows.length === 0) return;
  const known = await tx
    .select({ profileId: languageEvidences.profileId, ...evidenceColumns })
    .from(languageEvidences)
    .where(
      inArray(
        languageEvidences.profileId,
        sql`(select value from json_each(${JSON.stringify([...new Set(rows.map((row) => row.profileId))])}))`,
      ),
    );
  const seen = new Set(known.map(evidenceKey));
  const fresh = rows.filter((row) => !seen.has(evidenceKey(row)));
  for (let start = 0; start < fresh.length; start += rowsPerStatement) {
    await tx.insert(languageEvidences).values(
      fresh.slice(start, start + rowsPerStatement).map((row) => ({
        id: newId(),
        profileId: row.profileId,
        skill: row.skill,
        level: row.level,
        source: row.source,
        by: row.by,
        on: row.on,
        recordedAt: at,
        recordedBy: by,
      })),
    );
  }
}

function evidenceKey(row: {
  profileId: string;
  skill: string;
  level: string;
  source: string;
  by: string;
  on: string | null;
}): string {
  return [row.profileId, row.skill, row.level, row.source, row.by, row.on ?? ''].join('|');
}

/** Removes evidence of these skills and source (a correction by hand). */
export async function removeEvidence(tx: Tx, profileId: string, source: LevelEvidence['source']): Promise<void> {
  await tx
    .delete(languageEvidences)
    .where(and(eq(languageEvidences.profileId, profileId), eq(languageEvidences.source, source)));
}

/** Work access per kind as derived for these profiles. */
export async function findWorkAccess(
  handle: Handle,
  ids: readonly string[],
): Promise<Map<string, Partial<WorkAccessByKind>>> {
  if (ids.length === 0) return new Map();
  const rows = await handle
    .select({ profileId: caseFacts.profileId, workAccess: caseFacts.workAccess })
    .from(caseFacts)
    .where(inArray(caseFacts.profileId, sql`(select value from json_each(${JSON.stringify(ids)}))`));
  return new Map(rows.map((row) => [row.profileId, row.workAccess]));
}

export interface CaseFacts {
  readonly profileId: string;
  readonly isUnder25: boolean | null;
  readonly isWoman: boolean | null;
  readonly needsPermit: boolean | null;
  readonly needsTitleCopy: boolean | null;
  readonly workAccess: Partial<WorkAccessByKind>;
  readonly titleEndsOn: Day | null;
  readonly residenceRuleDistrictKey: string | null;
  readonly residenceRuleUntilOn: Day | null;
}

export async function findCaseFacts(handle: Handle, profileId: string): Promise<CaseFacts | null> {
  const [row] = await handle
    .select({
      profileId: caseFacts.profileId,
      isUnder25: caseFacts.isUnder25,
      isWoman: caseFacts.isWoman,
      needsPermit: caseFacts.needsPermit,
      needsTitleCopy: caseFacts.needsTitleCopy,
      workAccess: caseFacts.workAccess,
      titleEndsOn: caseFacts.titleEndsOn,
      residenceRuleDistrictKey: caseFacts.residenceRuleDistrictKey,
      residenceRuleUntilOn: caseFacts.residenceRuleUntilOn,
    })
    .from(caseFacts)
    .where(eq(caseFacts.profileId, profileId));
  return row ?? null;
}

/** Writes derived facts, replacing what stood there. */
export async function putCaseFacts(tx: Tx, rows: readonly CaseFacts[], at: Date): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await tx
      .insert(caseFacts)
      .values(rows.slice(start, start + rowsPerStatement).map((row) => ({ ...row, refreshedAt: at })))
      .onConflictDoUpdate({
        target: caseFacts.profileId,
        set: {
          isUnder25: sql`excluded.is_under25`,
          isWoman: sql`excluded.is_woman`,
          needsPermit: sql`excluded.needs_permit`,
          needsTitleCopy: sql`excluded.needs_title_copy`,
          workAccess: sql`excluded.work_access`,
          titleEndsOn: sql`excluded.title_ends_on`,
          residenceRuleDistrictKey: sql`excluded.residence_rule_district_key`,
          residenceRuleUntilOn: sql`excluded.residence_rule_until_on`,
          refreshedAt: sql`excluded.refreshed_at`,
        },
      });
  }
}

/** Ids of cases whose person is not erased, in steps: for work over all of them. */
export async function caseIdsAfter(handle: Handle, after: string, size: number): Promise<string[]> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(gt(profiles.id, after), ne(profiles.state, 'erased'), eq(profiles.isGuest, false)))
    .orderBy(asc(profiles.id))
    .limit(size);
  return rows.map((row) => row.id);
}

/** Ids of published profiles, in order: for building an index anew. @param after last id of the page before ('' from the start) */
export async function publishedIdsAfter(handle: Handle, after: string, size: number): Promise<string[]> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(gt(profiles.id, after), eq(profiles.state, 'published')))
    .orderBy(asc(profiles.id))
    .limit(size);
  return rows.map((row) => row.id);
}

/** The profile with exactly this case code, if it is in scope. */
export async function findProfileByCaseCode(
  handle: Handle,
  scope: Scope,
  today: Day,
  caseCode: string,
): Promise<string | null> {
  const [row] = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(eq(profiles.caseCode, caseCode), ne(profiles.state, 'erased'), profilesInScope(scope, today)));
  return row?.id ?? null;
}
