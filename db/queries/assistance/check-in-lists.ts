import { and, asc, eq, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm';
import { aftercareCodes, type AftercareCode } from '#app/domain/assistance/aftercare.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { checkIns, placements, placementSteps } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { standingYes } from '../consent/consent.ts';

const mayBeAnswered = (today: Day) => and(isNull(checkIns.closedAt), gte(checkIns.openUntilOn, today));

/** What one person is asked now, while her yes stands: for her own pages. */
export async function listOpenCheckInsOf(handle: Handle, profileId: string, today: Day) {
  return handle
    .select({ id: checkIns.id, companyName: companies.name, openUntilOn: checkIns.openUntilOn })
    .from(checkIns)
    .innerJoin(placements, eq(placements.id, checkIns.placementId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(
      and(
        eq(placements.profileId, profileId),
        eq(checkIns.side, 'candidate'),
        mayBeAnswered(today),
        standingYes(placements.profileId, 'aftercare'),
      ),
    )
    .orderBy(asc(checkIns.openUntilOn));
}

/** What companies are asked now, of the scope of one company: nothing of the person. */
export async function listOpenCheckInsOfCompany(handle: Handle, scope: Scope, today: Day) {
  return handle
    .select({
      id: checkIns.id,
      postingTitle: postings.title,
      startedOn: placements.startedOn,
      openUntilOn: checkIns.openUntilOn,
    })
    .from(checkIns)
    .innerJoin(placements, eq(placements.id, checkIns.placementId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .where(
      and(
        eq(placements.companyId, scope.releasedTo ?? ''),
        eq(checkIns.side, 'employer'),
        mayBeAnswered(today),
        standingYes(placements.profileId, 'aftercare'),
      ),
    )
    .orderBy(asc(checkIns.openUntilOn));
}

/** Everything that waits for an answer, in the order it was asked, and whose case and posting it is about. */
export async function listOpenCheckIns(handle: Handle) {
  return handle
    .select({
      id: checkIns.id,
      side: checkIns.side,
      profileId: placements.profileId,
      caseworkerId: profiles.caseworkerId,
      officerId: postings.officerId,
    })
    .from(checkIns)
    .innerJoin(placements, eq(placements.id, checkIns.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .where(isNull(checkIns.closedAt))
    .orderBy(asc(checkIns.askedAt), asc(checkIns.id));
}

/**
 * Whom to ask today: steps of the aftercare that have come due since `from`, of placements that run and whose person said yes
 * to being asked, and that were not asked yet. @param placementId of this one alone
 */
export async function listCheckInsToAsk(handle: Handle, from: Day, today: Day, placementId?: string) {
  return handle
    .select({
      placementId: placementSteps.placementId,
      code: sql<AftercareCode>`${placementSteps.code}`,
      side: placementSteps.side,
      companyId: placements.companyId,
    })
    .from(placementSteps)
    .innerJoin(placements, eq(placements.id, placementSteps.placementId))
    .where(
      and(
        eq(placementSteps.state, 'open'),
        inArray(placementSteps.code, [...aftercareCodes]),
        placementId === undefined ? undefined : eq(placementSteps.placementId, placementId),
        gte(placementSteps.dueOn, from),
        lte(placementSteps.dueOn, today),
        inArray(placements.state, ['started', 'lasts']),
        standingYes(placements.profileId, 'aftercare'),
        sql`not exists (select 1 from ${checkIns} where ${checkIns.placementId} = ${placementSteps.placementId}
          and ${checkIns.code} = ${placementSteps.code} and ${checkIns.side} = ${placementSteps.side})`,
      ),
    )
    .orderBy(asc(placementSteps.dueOn), asc(placementSteps.id));
}

/** Companies' check-ins nobody has answered that were asked before a moment, while the person's yes stands. */
export async function listSilentCompanies(handle: Handle, before: Date, today: Day) {
  return handle
    .select({ id: checkIns.id, companyId: placements.companyId })
    .from(checkIns)
    .innerJoin(placements, eq(placements.id, checkIns.placementId))
    .where(
      and(
        eq(checkIns.side, 'employer'),
        isNull(checkIns.answeredAt),
        lt(checkIns.askedAt, before),
        mayBeAnswered(today),
        standingYes(placements.profileId, 'aftercare'),
      ),
    );
}
