import { and, asc, count, eq, gt, inArray, sql, type SQL } from 'drizzle-orm';
import type { MentorState } from '#app/domain/mentoring/mentoring.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { mentors } from '../../schema/mentoring.ts';

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
  wishes: mentors.wishes,
  pledgedAt: mentors.pledgedAt,
  emailConfirmedAt: mentors.emailConfirmedAt,
  interviewAt: mentors.interviewAt,
  interviewKind: mentors.interviewKind,
  interviewBy: mentors.interviewBy,
  interviewSequence: mentors.interviewSequence,
  interviewedOn: mentors.interviewedOn,
  programmeId: mentors.programmeId,
  agreementOn: mentors.agreementOn,
  confidentialityOn: mentors.confidentialityOn,
  materialOn: mentors.materialOn,
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
    .where(
      and(mentorsInScope(scope), filter.states === undefined ? undefined : inArray(mentors.state, [...filter.states])),
    )
    .orderBy(asc(mentors.registeredAt), asc(mentors.id))
    .limit(page.size)
    .offset(page.number * page.size);
}

export async function countMentorsByState(handle: Handle, scope: Scope): Promise<Partial<Record<MentorState, number>>> {
  const rows = await handle
    .select({ state: mentors.state, count: count() })
    .from(mentors)
    .where(mentorsInScope(scope))
    .groupBy(mentors.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** Free places of active mentors in each town or quarter (the quarter where known); null: nobody knows where. */
export async function countFreePlacesBySpot(
  handle: Handle,
  scope: Scope,
): Promise<{ readonly spotId: number | null; readonly count: number }[]> {
  const spotId = sql<number | null>`coalesce(${mentors.quarterId}, ${mentors.placeId})`;
  return handle
    .select({ spotId, count: sql`sum(max(0, ${mentors.capacity} - ${openTandems}))`.mapWith(Number) })
    .from(mentors)
    .where(and(mentorsInScope(scope), eq(mentors.state, 'active')))
    .groupBy(spotId);
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

export async function insertMentor(
  tx: Tx,
  row: Omit<typeof mentors.$inferInsert, 'version'> & { id: string },
): Promise<void> {
  await tx.insert(mentors).values(row);
}

/** @returns false when somebody else was faster */
export async function updateMentor(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<Omit<typeof mentors.$inferInsert, 'id' | 'version'>>,
): Promise<boolean> {
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
    .select({
      userId: users.id,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`.mapWith(Boolean),
      deactivatedAt: users.deactivatedAt,
    })
    .from(users)
    .where(eq(users.mentorId, mentorId));
  return row ?? null;
}

/** Is this code on some volunteer already? */
/** Which of these codes a volunteer has. */
export async function takenMentorCodes(handle: Handle, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await handle
    .select({ caseCode: mentors.caseCode })
    .from(mentors)
    .where(inArray(mentors.caseCode, listed(codes)));
  return new Set(rows.map((row) => row.caseCode));
}
