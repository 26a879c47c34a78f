import { eq, inArray, sql } from 'drizzle-orm';
import type { WorkAccessByKind } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery, listGiven } from '../../kept-query.ts';
import { piecesOf } from '../../pieces.ts';
import { caseFacts } from '../../schema/profile.ts';

const workAccessOf = keptQuery((handle) =>
  handle
    .select({ profileId: caseFacts.profileId, workAccess: caseFacts.workAccess })
    .from(caseFacts)
    .where(inArray(caseFacts.profileId, listGiven('ids')))
    .prepare(),
);

/** Work access per kind as derived for these profiles. */
export async function findWorkAccess(
  handle: Handle,
  ids: readonly string[],
): Promise<Map<string, Partial<WorkAccessByKind>>> {
  if (ids.length === 0) return new Map();
  const rows = await workAccessOf(handle).all({ ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.profileId, row.workAccess]));
}

export interface CaseFacts {
  readonly profileId: string;
  readonly isUnder25: boolean | null;
  readonly isWoman: boolean | null;
  readonly needsPermit: boolean | null;
  readonly needsTitleCopy: boolean | null;
  readonly workAccess: Partial<WorkAccessByKind>;
  readonly titleEndsOn: Day | null;
  readonly residenceRuleDistrictKey: string | null;
  readonly residenceRuleUntilOn: Day | null;
}

const factsOfProfile = keptQuery((handle) =>
  handle
    .select({
      profileId: caseFacts.profileId,
      isUnder25: caseFacts.isUnder25,
      isWoman: caseFacts.isWoman,
      needsPermit: caseFacts.needsPermit,
      needsTitleCopy: caseFacts.needsTitleCopy,
      workAccess: caseFacts.workAccess,
      titleEndsOn: caseFacts.titleEndsOn,
      residenceRuleDistrictKey: caseFacts.residenceRuleDistrictKey,
      residenceRuleUntilOn: caseFacts.residenceRuleUntilOn,
    })
    .from(caseFacts)
    .where(eq(caseFacts.profileId, sql.placeholder('profileId')))
    .prepare(),
);

export async function findCaseFacts(handle: Handle, profileId: string): Promise<CaseFacts | null> {
  const [row] = await factsOfProfile(handle).all({ profileId });
  return row ?? null;
}

/** Writes derived facts, replacing what stood there. */
export async function putCaseFacts(tx: Tx, rows: readonly CaseFacts[], at: Date): Promise<void> {
  for (const piece of piecesOf(rows)) {
    await tx
      .insert(caseFacts)
      .values(piece.map((row) => ({ ...row, refreshedAt: at })))
      .onConflictDoUpdate({
        target: caseFacts.profileId,
        set: {
          isUnder25: sql`excluded.is_under25`,
          isWoman: sql`excluded.is_woman`,
          needsPermit: sql`excluded.needs_permit`,
          needsTitleCopy: sql`excluded.needs_title_copy`,
          workAccess: sql`excluded.work_access`,
          titleEndsOn: sql`excluded.title_ends_on`,
          residenceRuleDistrictKey: sql`excluded.residence_rule_district_key`,
          residenceRuleUntilOn: sql`excluded.residence_rule_until_on`,
          refreshedAt: sql`excluded.refreshed_at`,
        },
      });
  }
}
