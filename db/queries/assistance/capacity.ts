import { and, count, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { CaseEffort, CaseloadBand } from '#app/domain/assistance/caseload.ts';
import { ownersForCaseworker } from '#app/domain/assistance/placement.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { teams, users } from '../../schema/account.ts';
import { placements, placementSteps } from '../../schema/assistance.ts';
import { proposals } from '../../schema/match.ts';
import { profiles } from '../../schema/profile.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';

const hasPlacement = (state: 'preparing' | 'started') =>
  sql`exists (select 1 from ${placements} where ${placements.profileId} = ${profiles.id} and ${placements.state} = ${state})`;

/** Open cases of a scope by what they need now; one statement, sums only. */
export async function countCasesByEffort(
  handle: Handle,
  scope: Scope,
  today: Day,
): Promise<{ readonly effort: CaseEffort; readonly count: number }[]> {
  const effort = sql<CaseEffort>`case
    when ${hasPlacement('preparing')} then 'preparing'
    when ${hasPlacement('started')} then 'accompanied'
    when exists (select 1 from ${proposals} where ${proposals.profileId} = ${profiles.id} and ${proposals.state} != 'ended') then 'proposed'
    when ${profiles.courseUntilOn} >= ${today} then 'inCourse'
    else 'quiet' end`;
  return handle
    .select({ effort, count: count() })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        inArray(profiles.state, ['draft', 'published', 'withdrawn']),
        scope.all ? undefined : anyOf(casesInScope(scope, today)),
      ),
    )
    .groupBy(sql`1`);
}

/** How many steps and answers of the case's own side are due on which day, up to `until`; what is late too. */
export async function countDueByDay(
  handle: Handle,
  scope: Scope,
  today: Day,
  until: Day,
): Promise<{ readonly on: Day; readonly count: number }[]> {
  const reach = (organisation: typeof placements.organisationId | typeof proposals.organisationId) =>
    scope.all ? undefined : anyOf(casesInScope(scope, today, organisation));
  const steps = await handle
    .select({ on: placementSteps.dueOn, count: count() })
    .from(placementSteps)
    .innerJoin(placements, eq(placements.id, placementSteps.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        eq(placementSteps.state, 'open'),
        lte(placementSteps.dueOn, until),
        inArray(placementSteps.owner, [...ownersForCaseworker]),
        inArray(placements.state, ['preparing', 'started', 'lasts']),
        reach(placements.organisationId),
      ),
    )
    .groupBy(placementSteps.dueOn);
  const answers = await handle
    .select({ on: proposals.dueOn, count: count() })
    .from(proposals)
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        inArray(proposals.state, ['proposed', 'interested', 'handedOver', 'applied']),
        lte(proposals.dueOn, until),
        reach(proposals.organisationId),
      ),
    )
    .groupBy(proposals.dueOn);
  return [...steps, ...answers].flatMap(({ on, count: number }) => (on === null ? [] : [{ on, count: number }]));
}

/** A team's name, band and how many caseworkers it has; null: no such team. */
export async function findTeamSize(
  handle: Handle,
  teamId: string,
): Promise<{ readonly name: string; readonly band: CaseloadBand | null; readonly caseworkers: number } | null> {
  const [team] = await handle
    .select({ name: teams.name, band: teams.caseloadBand })
    .from(teams)
    .where(eq(teams.id, teamId));
  if (team === undefined) return null;
  const members = await handle
    .select({ roles: users.roles })
    .from(users)
    .where(and(eq(users.teamId, teamId), isNull(users.deactivatedAt)));
  return { ...team, caseworkers: members.filter(({ roles }) => roles.includes('caseworker')).length };
}
