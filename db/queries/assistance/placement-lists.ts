import { and, asc, count, desc, eq, inArray, lte, or, sql, type SQL } from 'drizzle-orm';
import type { PlacementState } from '#app/domain/assistance/placement.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { placements, placementSteps } from '../../schema/assistance.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { herselfAndCovered } from '../account/absence.ts';
import { bothCoveredToday } from '../profile/case-of-row.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';
import { selectPlacements, type PlacementRecord } from './placement.ts';

export interface PlacementFilter {
  readonly states?: readonly PlacementState[];
  readonly profileId?: string;
  readonly postingId?: string;
  readonly companyId?: string;
  /** Of her postings, and of those of whom she covers today. */
  readonly officerId?: string;
  /**
   * Only those that are due themselves, whatever their steps: started ones whose planned end is not later, and those in
   * preparation of which no open step has a day.
   */
  readonly dueUntil?: Day;
}

export function placementsInScope(scope: Scope, today: Day): SQL | undefined {
  if (scope.all) return undefined;
  return anyOf([
    ...casesInScope(scope, today, placements.organisationId),
    scope.releasedTo === null ? undefined : eq(placements.companyId, scope.releasedTo),
  ]);
}

function filterOf(filter: PlacementFilter, today: Day): SQL | undefined {
  return and(
    filter.states === undefined ? undefined : inArray(placements.state, [...filter.states]),
    filter.profileId === undefined ? undefined : eq(placements.profileId, filter.profileId),
    filter.postingId === undefined ? undefined : eq(placements.postingId, filter.postingId),
    filter.companyId === undefined ? undefined : eq(placements.companyId, filter.companyId),
    filter.officerId === undefined
      ? undefined
      : inArray(postings.officerId, herselfAndCovered(filter.officerId, today)),
    filter.dueUntil === undefined ? undefined : dueThemselves(filter.dueUntil),
  );
}

function dueThemselves(until: Day): SQL | undefined {
  const datedStep = sql`select 1 from ${placementSteps} s where s.placement_id = ${placements.id} and s.state = 'open' and s.due_on is not null`;
  return or(
    and(eq(placements.state, 'started'), lte(placements.plannedEndOn, until)),
    and(eq(placements.state, 'preparing'), sql`not exists (${datedStep})`),
  );
}

/** Placements of a scope, the newest first. @param page 0-based */
export async function listPlacements(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: PlacementFilter,
  page: { readonly number: number; readonly size: number } = { number: 0, size: 200 },
): Promise<PlacementRecord[]> {
  const rows = await selectPlacements(handle)
    .where(and(placementsInScope(scope, today), filterOf(filter, today)))
    .orderBy(desc(placements.createdAt), asc(placements.id))
    .limit(page.size)
    .offset(page.number * page.size);
  return rows.map((row) => bothCoveredToday(row, today));
}

export async function countPlacements(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: PlacementFilter,
): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(placements)
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(placementsInScope(scope, today), filterOf(filter, today)));
  return row?.count ?? 0;
}
