import { and, asc, count, eq, inArray, lt, ne, sql, type SQL } from 'drizzle-orm';
import { guestStates } from '#app/domain/mentoring/guest.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Handle } from '../../client.ts';
import { listed } from '../../listed.ts';
import { learners, tandems } from '../../schema/mentoring.ts';
import { importMarks, profiles } from '../../schema/profile.ts';
import { standingYes } from '../consent/consent.ts';

/** Written out: columns of a selection from one table lose their table's name. */
const hasTandem = sql<boolean>`exists (select 1 from tandems t where t.profile_id = profiles.id and t.state != 'ended')`;

/** Position of the row's state in `guestStates`. */
const stage = sql<number>`case
  when ${profiles.state} = 'closed' then 3
  when ${hasTandem} then 2
  else coalesce(${standingYes(profiles.id, 'mentoring')}, 0) end`;

function guestsInScope(scope: Scope): SQL | undefined {
  return and(
    eq(profiles.isGuest, true),
    ne(profiles.state, 'erased'),
    scope.all
      ? undefined
      : scope.organisationId === null
        ? sql`false`
        : eq(profiles.organisationId, scope.organisationId),
  );
}

/** Learners who are nobody's client: case codes, no names; those whose yes is missing first. @param page 0-based */
export async function listGuests(
  handle: Handle,
  scope: Scope,
  page: { readonly number: number; readonly size: number },
) {
  const rows = await handle
    .select({
      id: profiles.id,
      caseCode: profiles.caseCode,
      organisationId: profiles.organisationId,
      placeId: profiles.placeId,
      quarterId: profiles.quarterId,
      goal: learners.goal,
      goalLevel: learners.goalLevel,
      stage,
    })
    .from(profiles)
    .leftJoin(learners, eq(learners.profileId, profiles.id))
    .where(guestsInScope(scope))
    .orderBy(asc(stage), asc(profiles.createdAt), asc(profiles.id))
    .limit(page.size)
    .offset(page.number * page.size);
  return rows.map(({ stage: position, ...row }) => ({ ...row, state: guestStates[position] ?? 'yesMissing' }));
}

export async function countGuests(handle: Handle, scope: Scope): Promise<number> {
  const [row] = await handle.select({ count: count() }).from(profiles).where(guestsInScope(scope));
  return row?.count ?? 0;
}

/** Guests of a house who once came from a list, erased ones left out. */
export async function listImportedGuests(handle: Handle, organisationId: string) {
  return handle
    .select({
      id: profiles.id,
      caseCode: profiles.caseCode,
      isClosed: sql<boolean>`${profiles.state} = 'closed'`.mapWith(Boolean),
      isKept: hasTandem.mapWith(Boolean),
    })
    .from(profiles)
    .where(
      and(
        eq(profiles.organisationId, organisationId),
        eq(profiles.isGuest, true),
        ne(profiles.state, 'erased'),
        sql`exists (select 1 from ${importMarks} where ${importMarks.ownerId} = ${profiles.id})`,
      ),
    );
}

/** Which of these have a tandem that has not ended. */
export async function findIdsWithTandem(handle: Handle, profileIds: readonly string[]): Promise<Set<string>> {
  const rows = await handle
    .selectDistinct({ id: tandems.profileId })
    .from(tandems)
    .where(and(ne(tandems.state, 'ended'), sql`${tandems.profileId} in ${listed(profileIds)}`));
  return new Set(rows.map((row) => row.id));
}

/** Guests from before a moment who never said yes, or not since they were taken up again. */
export async function listUnaskedGuests(handle: Handle, before: Date, limit: number) {
  return handle
    .select({ id: profiles.id, version: profiles.version, state: profiles.state })
    .from(profiles)
    .where(
      and(
        eq(profiles.isGuest, true),
        inArray(profiles.state, ['draft', 'withdrawn']),
        lt(profiles.createdAt, before),
        sql`coalesce(${standingYes(profiles.id, 'mentoring')}, 0) = 0`,
        sql`not ${hasTandem}`,
      ),
    )
    .limit(limit);
}
