import { and, asc, count, desc, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import type { TandemState } from '#app/domain/mentoring/mentoring.ts';
import type { TandemEventCode } from '#app/domain/mentoring/tandem-moves.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { keptQuery } from '../../kept-query.ts';
import { users } from '../../schema/account.ts';
import { mentors, tandemEvents, tandemMeetings, tandems } from '../../schema/mentoring.ts';
import { profiles } from '../../schema/profile.ts';
import { tandemDates } from '../../schema/tandem.ts';
import { anyOf, casesInScope, publishedInScope } from '../profile/case-scope.ts';

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
  agreedOn: tandems.agreedOn,
  postingId: tandems.postingId,
  mentorAcceptedAt: tandems.mentorAcceptedAt,
  learnerAcceptedAt: tandems.learnerAcceptedAt,
  mentorReleasedAt: tandems.mentorReleasedAt,
  learnerReleasedAt: tandems.learnerReleasedAt,
  isGuest: profiles.isGuest,
  nextMeetingAt: tandemDates.at,
  nextMeetingPlace: tandemDates.place,
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
    .leftJoin(tandemDates, and(eq(tandemDates.tandemId, tandems.id), eq(tandemDates.state, 'planned')))
    .leftJoin(users, eq(users.id, profiles.caseworkerId));
}
/** A tandem without names. */
export type TandemRecord = Awaited<ReturnType<typeof selectTandems>>[number];

export async function findTandem(handle: Handle, id: string): Promise<TandemRecord | null> {
  const [row] = await selectTandems(handle).where(eq(tandems.id, id));
  return row ?? null;
}

/** Tandems of a scope; a query that uses it joins mentors, profiles and the caseworker (`users`). */
export function tandemsInScope(scope: Scope, today: Day): SQL | undefined {
  if (scope.all) return undefined;
  return anyOf([
    publishedInScope(scope),
    ...casesInScope(scope, today),
    scope.mentorId === null ? undefined : eq(tandems.mentorId, scope.mentorId),
  ]);
}

export async function countTandemsByState(
  handle: Handle,
  scope: Scope,
  today: Day,
): Promise<Partial<Record<TandemState, number>>> {
  const rows = await handle
    .select({ state: tandems.state, count: count() })
    .from(tandems)
    .innerJoin(profiles, eq(profiles.id, tandems.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(tandemsInScope(scope, today))
    .groupBy(tandems.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

const openTandemOf = keptQuery((handle) =>
  selectTandems(handle)
    .where(and(eq(tandems.profileId, sql.placeholder('profileId')), ne(tandems.state, 'ended')))
    .prepare(),
);

/** The tandem a learner has now; null when she has none. */
export async function findOpenTandem(handle: Handle, profileId: string): Promise<TandemRecord | null> {
  const [row] = await openTandemOf(handle).all({ profileId });
  return row ?? null;
}

/** Tandems of a scope, the next meeting first. @param today decides whose cases are covered */
export async function listTandems(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: { readonly states?: readonly TandemState[]; readonly profileId?: string; readonly mentorId?: string },
): Promise<TandemRecord[]> {
  return selectTandems(handle)
    .where(
      and(
        tandemsInScope(scope, today),
        filter.states === undefined ? undefined : inArray(tandems.state, [...filter.states]),
        filter.profileId === undefined ? undefined : eq(tandems.profileId, filter.profileId),
        filter.mentorId === undefined ? undefined : eq(tandems.mentorId, filter.mentorId),
      ),
    )
    .orderBy(sql`${tandemDates.at} is null`, asc(tandemDates.at), desc(tandems.startedOn))
    .limit(500);
}

/** Starts a tandem; a second open one for the same learner violates the unique index. @returns its id */
export async function insertTandem(tx: Tx, row: Omit<typeof tandems.$inferInsert, 'id' | 'version'>): Promise<string> {
  const id = newId();
  await tx.insert(tandems).values({ id, ...row });
  return id;
}

/** @returns false when somebody else was faster */
export async function updateTandem(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<Omit<typeof tandems.$inferInsert, 'id' | 'version'>>,
): Promise<boolean> {
  const rows = await tx
    .update(tandems)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(tandems.id, id), eq(tandems.version, version)))
    .returning({ id: tandems.id });
  return rows.length === 1;
}

/** Ends the open tandems of these learners (a withdrawal). @returns the tandems and the mentors who are free again */
export async function endTandemsOfProfiles(
  tx: Tx,
  profileIds: readonly string[],
  on: Day,
): Promise<{ id: string; mentorId: string }[]> {
  if (profileIds.length === 0) return [];
  const rows = await tx
    .update(tandems)
    .set({
      state: 'ended',
      endedOn: on,
      endReason: 'consentWithdrawn',
      version: sql`${tandems.version} + 1`,
    })
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
export async function addTandemEvents(
  tx: Tx,
  at: Date,
  byUserId: string | null,
  code: TandemEventCode,
  tandemIds: readonly string[],
): Promise<void> {
  if (tandemIds.length > 0)
    await tx.insert(tandemEvents).values(tandemIds.map((tandemId) => ({ tandemId, code, at, byUserId })));
}

/** The story of a tandem, newest first. */
export async function listTandemEvents(handle: Handle, tandemId: string) {
  return handle
    .select({ code: tandemEvents.code, at: tandemEvents.at, byUserId: tandemEvents.byUserId })
    .from(tandemEvents)
    .where(eq(tandemEvents.tandemId, tandemId))
    .orderBy(desc(tandemEvents.at), desc(sql`rowid`));
}

/** Profiles with an open tandem with this volunteer. */
export async function listLearnersOfMentor(handle: Handle, mentorId: string): Promise<string[]> {
  const rows = await handle
    .select({ profileId: tandems.profileId })
    .from(tandems)
    .where(and(eq(tandems.mentorId, mentorId), ne(tandems.state, 'ended')));
  return rows.map(({ profileId }) => profileId);
}
