import { and, asc, eq, gte, inArray, or } from 'drizzle-orm';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { WorkAccessByKind } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { placements } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';
import { caseFacts, profiles } from '../../schema/profile.ts';
import { caseOfPlacement, coveredToday, type CaseOfRow } from '../profile/case-of-row.ts';
import { placementsInScope } from './placement-lists.ts';

/** A placement with what the papers of its person mean for it. No identity. */
export interface WatchedPlacement extends CaseOfRow {
  readonly placementId: string;
  readonly companyName: string;
  readonly postingPlaceId: number | null;
  readonly kind: PostingKind;
  readonly isRunning: boolean;
  /** First day, planned or real. */
  readonly startOn: Day | null;
  readonly plannedEndOn: Day | null;
  readonly endedOn: Day | null;
  readonly titleEndsOn: Day | null;
  readonly residenceRuleDistrictKey: string | null;
  readonly residenceRuleUntilOn: Day | null;
  readonly workAccess: Partial<WorkAccessByKind>;
}

const running = ['preparing', 'started', 'lasts'] as const;

/**
 * Placements that run, or ended not earlier than `endedSince`, with the case facts: for the case's own people only. The
 * earliest end of a title first.
 */
export async function listWatchedPlacements(
  handle: Handle,
  scope: Scope,
  today: Day,
  endedSince: Day,
): Promise<WatchedPlacement[]> {
  const rows = await handle
    .select({
      placementId: placements.id,
      ...caseOfPlacement,
      companyName: companies.name,
      postingPlaceId: postings.placeId,
      kind: placements.kind,
      state: placements.state,
      plannedStartOn: placements.plannedStartOn,
      startedOn: placements.startedOn,
      plannedEndOn: placements.plannedEndOn,
      endedOn: placements.endedOn,
      titleEndsOn: caseFacts.titleEndsOn,
      residenceRuleDistrictKey: caseFacts.residenceRuleDistrictKey,
      residenceRuleUntilOn: caseFacts.residenceRuleUntilOn,
      workAccess: caseFacts.workAccess,
    })
    .from(placements)
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .innerJoin(caseFacts, eq(caseFacts.profileId, placements.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        placementsInScope(scope, today),
        or(
          inArray(placements.state, [...running]),
          and(eq(placements.state, 'ended'), gte(placements.endedOn, endedSince)),
        ),
      ),
    )
    .orderBy(asc(caseFacts.titleEndsOn), asc(placements.id));
  return rows.map(({ state, plannedStartOn, startedOn, ...row }) => ({
    ...coveredToday(row, today),
    isRunning: running.some((known) => known === state),
    startOn: startedOn ?? plannedStartOn,
  }));
}
