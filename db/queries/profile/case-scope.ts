import { and, eq, gte, isNull, or, sql, type Column, type SQL } from 'drizzle-orm';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import { users } from '../../schema/account.ts';
import { profiles } from '../../schema/profile.ts';

/**
 * Conditions for rows that hang on a case: the organisation's, the team's, one's own and those covered on `today`. A guest
 * is nobody's case, in her own house too.
 * The query joins `profiles` and, as the caseworker, `users`.
 * @param organisation column with the organisation that owns the row
 */
export function casesInScope(
  scope: Scope,
  today: Day,
  organisation: Column = profiles.organisationId,
): (SQL | undefined)[] {
  const inHouse = scope.houseId === null ? isNull(organisation) : eq(organisation, scope.houseId);
  return [
    scope.organisationId === null
      ? undefined
      : and(eq(organisation, scope.organisationId), eq(profiles.isGuest, false)),
    scope.teamId === null ? undefined : and(inHouse, eq(users.teamId, scope.teamId)),
    scope.userId === null ? undefined : and(inHouse, eq(profiles.caseworkerId, scope.userId)),
    scope.userId === null ? undefined : and(inHouse, eq(users.coveredBy, scope.userId), gte(users.absentUntil, today)),
  ];
}

/** Profiles other organisations may learn of. */
export function publishedInScope(scope: Scope): SQL | undefined {
  return scope.published ? eq(profiles.state, 'published') : undefined;
}

/** Any of the given conditions; none given: no row. */
export function anyOf(parts: readonly (SQL | undefined)[]): SQL | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? sql`false` : or(...given);
}
