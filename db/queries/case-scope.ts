import { and, eq, gte, or, sql, type SQL } from 'drizzle-orm';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import { users } from '../schema/account.ts';
import { profiles } from '../schema/profile.ts';

/**
 * Conditions for rows that hang on a case: the organisation's, the team's, one's own and those covered on `today`.
 * The query joins `profiles` and, as the caseworker, `users`.
 */
export function casesInScope(scope: Scope, today: Day): (SQL | undefined)[] {
  return [
    scope.organisationId === null ? undefined : eq(profiles.organisationId, scope.organisationId),
    scope.teamId === null ? undefined : eq(users.teamId, scope.teamId),
    scope.userId === null ? undefined : eq(profiles.caseworkerId, scope.userId),
    scope.userId === null ? undefined : and(eq(users.coveredBy, scope.userId), gte(users.absentUntil, today)),
  ];
}

/** Any of the given conditions; none given: no row. */
export function anyOf(parts: readonly (SQL | undefined)[]): SQL | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? sql`false` : or(...given);
}
