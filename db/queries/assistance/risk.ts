import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { RiskReason } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { checkIns, placements } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { herselfAndCovered } from '../account/absence.ts';
import { caseOfPlacement, coveredToday, type CaseOfRow } from '../profile/case-of-row.ts';
import { placementsInScope } from './placement-lists.ts';

/** A placement somebody has to look after, and why; with what the policy needs of the case. No identity. */
export interface RiskRow extends CaseOfRow {
  readonly id: string;
  readonly placementId: string;
  readonly side: PlacementSide;
  readonly risk: RiskReason;
  readonly dueOn: Day;
  readonly companyName: string;
  readonly kind: typeof placements.$inferSelect.kind;
}

/**
 * What answers after the start ask somebody to look after, due until a day, the earliest first.
 * @param filter `side`: only what that side said; `officerId`: only of her postings and of those of whom she covers
 */
export async function listRisks(
  handle: Handle,
  scope: Scope,
  today: Day,
  until: Day,
  filter: { readonly side?: PlacementSide; readonly officerId?: string } = {},
): Promise<RiskRow[]> {
  const rows = await handle
    .select({
      id: checkIns.id,
      placementId: checkIns.placementId,
      side: checkIns.side,
      risk: checkIns.risk,
      dueOn: checkIns.riskDueOn,
      ...caseOfPlacement,
      companyName: companies.name,
      kind: placements.kind,
    })
    .from(checkIns)
    .innerJoin(placements, eq(placements.id, checkIns.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        isNull(checkIns.riskDoneAt),
        lte(checkIns.riskDueOn, until),
        placementsInScope(scope, today),
        filter.side === undefined ? undefined : eq(checkIns.side, filter.side),
        filter.officerId === undefined
          ? undefined
          : inArray(postings.officerId, herselfAndCovered(filter.officerId, today)),
      ),
    )
    .orderBy(asc(checkIns.riskDueOn), asc(checkIns.id))
    .limit(1000);
  return rows.flatMap(({ risk, dueOn, ...row }) =>
    risk === null || dueOn === null ? [] : [{ ...coveredToday(row, today), risk, dueOn }],
  );
}
