import { and, asc, count, desc, eq, gt, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import type { MentorState, TandemState } from '#app/domain/mentoring/mentoring.ts';
import type { TandemEventCode } from '#app/domain/mentoring/tandem-course.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { users } from '../schema/account.ts';
import { learners, mentors, tandemEvents, tandemMeetings, tandems } from '../schema/mentoring.ts';
import { profiles } from '../schema/profile.ts';

const columns = {
  id: mentors.id,
  caseCode: mentors.caseCode,
  organisationId: mentors.organisationId,
  state: mentors.state,
  offers: mentors.offers,
  languages: mentors.languages,
  placeId: mentors.placeId,
  quarterId: mentors.quarterId,
  maxKm: mentors.maxKm,
  mode: mentors.mode,
  slots: mentors.slots,
  capacity: mentors.capacity,
  pledgedAt: mentors.pledgedAt,
  interviewedOn: mentors.interviewedOn,
  certificateSeenOn: mentors.certificateSeenOn,
  approvedBy: mentors.approvedBy,
  registeredAt: mentors.registeredAt,
  version: mentors.version,
};

/** A volunteer without a name. */
export type MentorRecord = Awaited<ReturnType<typeof findMentors>>[number];

const openTandems = sql<number>`(select count(*) from tandems t where t.mentor_id = mentors.id and t.state != 'ended')`;

/** Mentors by id with the number of their open tandems. */
export async function findMentors(handle: Handle, ids: readonly string[]) {
  return handle
    .select({ ...columns, openTandems: openTandems.mapWith(Number) })
    .from(mentors)
    .where(inArray(mentors.id, [...ids]));
}

export async function findMentor(handle: Handle, id: string): Promise<MentorRecord | null> {
  return (await findMentors(handle, [id]))[0] ?? null;
}

function mentorsInScope(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return scope.mentorId === null ? sql`false` : eq(mentors.id, scope.mentorId);
}

/** Mentors of a scope by state, the longest waiting first. @param page 0-based */
export async function listMentors(
  handle: Handle,
  scope: Scope,
  filter: { readonly states?: readonly MentorState[] },
  page: { readonly number: number; readonly size: number },
): Promise<MentorRecord[]> {
  return handle
    .select({ ...columns, openTandems: openTandems.mapWith(Number) })
    .from(mentors)
    .where(and(mentorsInScope(scope), filter.states === undefined ? undefined : inArray(mentors.state, [...filter.states])))
    .orderBy(asc(mentors.registeredAt), asc(mentors.id))
    .limit(page.size)
    .offset(page.number * page.size);
}

export async function countMentorsByState(handle: Handle, scope: Scope): Promise<Partial<Record<MentorState, number>>> {
  const rows = await handle.select({ state: mentors.state, count: count() }).from(mentors).where(mentorsInScope(scope)).groupBy(mentors.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** Active mentors by id, for building the index anew. */
export async function listActiveMentors(handle: Handle, after: string | null, limit: number): Promise<MentorRecord[]> {
  return handle
    .select({ ...columns, openTandems: openTandems.mapWith(Number) })
    .from(mentors)
    .where(and(eq(mentors.state, 'active'), after === null ? undefined : gt(mentors.id, after)))
    .orderBy(asc(mentors.id))
    .limit(limit);
}

export async function insertMentor(tx: Tx, row: Omit<typeof mentors.$inferInsert, 'version'> & { id: string }): Promise<void> {
  await tx.insert(mentors).values(row);
}

/** @returns false when somebody else was faster */
export async function updateMentor(tx: Tx, id: string, version: number, changed: Partial<Omit<typeof mentors.$inferInsert, 'id' | 'version'>>): Promise<boolean> {
  const rows = await tx
    .update(mentors)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(mentors.id, id), eq(mentors.version, version)))
    .returning({ id: mentors.id });
  return rows.length === 1;
}

/** The account of a volunteer, if she has one. */
export async function findMentorAccount(handle: Handle, mentorId: string) {
  const [row] = await handle
    .select({ userId: users.id, hasPassword: sql<boolean>`${users.passwordHash} is not null`.mapWith(Boolean), deactivatedAt: users.deactivatedAt })
    .from(users)
    .where(eq(users.mentorId, mentorId));
  return row ?? null;
}

export interface LearnerRecord {
  readonly profileId: string;
  readonly goal: (typeof learners.$inferSelect)['goal'];
  readonly goalLevel: (typeof learners.$inferSelect)['goalLevel'];
  readonly mode: (typeof learners.$inferSelect)['mode'];
  readonly slots: (typeof learners.$inferSelect)['slots'];
  readonly waitingSince: Day;
  readonly version: number;
}

export async function findLearner(handle: Handle, profileId: string): Promise<LearnerRecord | null> {
  const [row] = await handle.select().from(learners).where(eq(learners.profileId, profileId));
  return row ?? null;
}

/** Writes what a learner wants, replacing what stood there. */
export async function putLearner(tx: Tx, row: Omit<LearnerRecord, 'version'>): Promise<void> {
  const values = { ...row, slots: [...row.slots] };
  await tx
    .insert(learners)
    .values(values)
    .onConflictDoUpdate({
      target: learners.profileId,
      set: { goal: row.goal, goalLevel: row.goalLevel, mode: row.mode, slots: [...row.slots], version: sql`${learners.version} + 1` },
    });
}

/** Takes a learner off the waiting list: what she wanted is forgotten. */
export async function deleteLearner(tx: Tx, profileId: string): Promise<void> {
  await tx.delete(learners).where(eq(learners.profileId, profileId));
}

function waitingLearners(scope: Scope): SQL | undefined {
  return and(
    learnersInScope(scope),
    ne(profiles.state, 'closed'),
    ne(profiles.state, 'erased'),
    sql`not exists (select 1 from ${tandems} where ${tandems.profileId} = ${learners.profileId} and ${tandems.state} != 'ended')`,
  );
}

export async function countWaitingLearners(handle: Handle, scope: Scope): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(learners)
    .innerJoin(profiles, eq(profiles.id, learners.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(waitingLearners(scope));
  return row?.count ?? 0;
}

/** Learners without a tandem, the longest waiting first: case codes, no names. */
export async function listWaitingLearners(handle: Handle, scope: Scope, limit: number) {
  return handle
    .select({
      profileId: learners.profileId,
      caseCode: profiles.caseCode,
      goal: learners.goal,
      goalLevel: learners.goalLevel,
      mode: learners.mode,
      placeId: profiles.placeId,
      quarterId: profiles.quarterId,
      waitingSince: learners.waitingSince,
    })
    .from(learners)
    .innerJoin(profiles, eq(profiles.id, learners.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(waitingLearners(scope))
    .orderBy(asc(learners.waitingSince), asc(learners.profileId))
    .limit(limit);
}

const tandemColumns = {
  id: tandems.id,
  mentorId: tandems.mentorId,
  mentorCode: mentors.caseCode,
  profileId: tandems.profileId,
  caseCode: profiles.caseCode,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  organisationId: profiles.organisationId,
  state: tandems.state,
  goal: tandems.goal,
  goalLevel: tandems.goalLevel,
  startedOn: tandems.startedOn,
  nextMeetingAt: tandems.nextMeetingAt,
  nextMeetingPlace: tandems.nextMeetingPlace,
  endedOn: tandems.endedOn,
  endReason: tandems.endReason,
  version: tandems.version,
};

function selectTandems(handle: Handle) {
  return handle
    .select(tandemColumns)
    .from(tandems)
    .innerJoin(mentors, eq(mentors.id, tandems.mentorId))
    .innerJoin(profiles, eq(profiles.id, tandems.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId));
}
/** A tandem without names. */
export type TandemRecord = Awaited<ReturnType<typeof selectTandems>>[number];

export async function findTandem(handle: Handle, id: string): Promise<TandemRecord | null> {
  const [row] = await selectTandems(handle).where(eq(tandems.id, id));
  return row ?? null;
}

function casesInScope(scope: Scope): (SQL | undefined)[] {
  return [
    scope.organisationId === null ? undefined : eq(profiles.organisationId, scope.organisationId),
    scope.teamId === null ? undefined : eq(users.teamId, scope.teamId),
    scope.userId === null ? undefined : eq(profiles.caseworkerId, scope.userId),
  ];
}

function anyOf(parts: readonly (SQL | undefined)[]): SQL | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? sql`false` : or(...given);
}

function learnersInScope(scope: Scope): SQL | undefined {
  return scope.all ? undefined : anyOf(casesInScope(scope));
}

function tandemsInScope(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return anyOf([...casesInScope(scope), scope.mentorId === null ? undefined : eq(tandems.mentorId, scope.mentorId)]);
}

export async function countTandemsByState(handle: Handle, scope: Scope): Promise<Partial<Record<TandemState, number>>> {
  const rows = await handle
    .select({ state: tandems.state, count: count() })
    .from(tandems)
    .innerJoin(profiles, eq(profiles.id, tandems.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(tandemsInScope(scope))
    .groupBy(tandems.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** The tandem a learner has now; null when she has none. */
export async function findOpenTandem(handle: Handle, profileId: string): Promise<TandemRecord | null> {
  const [row] = await selectTandems(handle).where(and(eq(tandems.profileId, profileId), ne(tandems.state, 'ended')));
  return row ?? null;
}

export async function listTandems(
  handle: Handle,
  scope: Scope,
  filter: { readonly states?: readonly TandemState[]; readonly profileId?: string; readonly mentorId?: string },
): Promise<TandemRecord[]> {
  return selectTandems(handle)
    .where(
      and(
        tandemsInScope(scope),
        filter.states === undefined ? undefined : inArray(tandems.state, [...filter.states]),
        filter.profileId === undefined ? undefined : eq(tandems.profileId, filter.profileId),
        filter.mentorId === undefined ? undefined : eq(tandems.mentorId, filter.mentorId),
      ),
    )
    .orderBy(sql`${tandems.nextMeetingAt} is null`, asc(tandems.nextMeetingAt), desc(tandems.startedOn))
    .limit(500);
}

/** Starts a tandem; a second open one for the same learner violates the unique index. @returns its id */
export async function insertTandem(tx: Tx, row: Omit<typeof tandems.$inferInsert, 'id' | 'version'>): Promise<string> {
  const id = newId();
  await tx.insert(tandems).values({ id, ...row });
  return id;
}

/** @returns false when somebody else was faster */
export async function updateTandem(tx: Tx, id: string, version: number, changed: Partial<Omit<typeof tandems.$inferInsert, 'id' | 'version'>>): Promise<boolean> {
  const rows = await tx
    .update(tandems)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(tandems.id, id), eq(tandems.version, version)))
    .returning({ id: tandems.id });
  return rows.length === 1;
}

/** Ends the open tandems of these learners (a withdrawal). @returns the tandems and the mentors who are free again */
export async function endTandemsOfProfiles(tx: Tx, profileIds: readonly string[], on: Day): Promise<{ id: string; mentorId: string }[]> {
  if (profileIds.length === 0) return [];
  const rows = await tx
    .update(tandems)
    .set({ state: 'ended', endedOn: on, endReason: 'consentWithdrawn', nextMeetingAt: null, nextMeetingPlace: null, version: sql`${tandems.version} + 1` })
    .where(and(inArray(tandems.profileId, [...profileIds]), ne(tandems.state, 'ended')))
    .returning({ id: tandems.id, mentorId: tandems.mentorId });
  return rows;
}

export async function insertMeeting(tx: Tx, row: Omit<typeof tandemMeetings.$inferInsert, 'id'>): Promise<string> {
  const id = newId();
  await tx.insert(tandemMeetings).values({ id, ...row });
  return id;
}

export async function listMeetings(handle: Handle, tandemId: string) {
  return handle
    .select({ id: tandemMeetings.id, on: tandemMeetings.on, minutes: tandemMeetings.minutes })
    .from(tandemMeetings)
    .where(eq(tandemMeetings.tandemId, tandemId))
    .orderBy(desc(tandemMeetings.on), desc(tandemMeetings.loggedAt));
}

/** One step of a tandem's story, in the transaction that takes it. */
export async function addTandemEvents(tx: Tx, at: Date, byUserId: string | null, code: TandemEventCode, tandemIds: readonly string[]): Promise<void> {
  if (tandemIds.length > 0) await tx.insert(tandemEvents).values(tandemIds.map((tandemId) => ({ tandemId, code, at, byUserId })));
}

/** The story of a tandem, newest first. */
export async function listTandemEvents(handle: Handle, tandemId: string) {
  return handle
    .select({ code: tandemEvents.code, at: tandemEvents.at, byUserId: tandemEvents.byUserId })
    .from(tandemEvents)
    .where(eq(tandemEvents.tandemId, tandemId))
    .orderBy(desc(tandemEvents.at), desc(sql`rowid`));
}

/** Which of these tandems were handed back by their mentor and have not gone on since, with the instant. */
export async function handedBackAt(handle: Handle, tandemIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await handle
    .select({ tandemId: tandemEvents.tandemId, code: tandemEvents.code, at: tandemEvents.at })
    .from(tandemEvents)
    .where(inArray(tandemEvents.tandemId, [...tandemIds]))
    .orderBy(asc(tandemEvents.at), asc(sql`rowid`));
  const last = new Map(rows.map((row) => [row.tandemId, row]));
  return new Map([...last.values()].flatMap((row) => (row.code === 'handBack' ? [[row.tandemId, row.at] as const] : [])));
}
