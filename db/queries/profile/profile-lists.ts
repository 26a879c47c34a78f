import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lte, ne, not, sql, type SQL } from 'drizzle-orm';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { ProfileState } from '#app/domain/profile/profile.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { placements } from '../../schema/assistance.ts';
import { profiles } from '../../schema/profile.ts';
import { anyOf, casesInScope, publishedInScope } from './case-scope.ts';

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

export async function countProfiles(handle: Handle, scope: Scope, today: Day, filter: ProfileFilter): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(profilesInScope(scope, today), ne(profiles.state, 'erased'), ...filterOf(filter)));
  return row?.count ?? 0;
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
