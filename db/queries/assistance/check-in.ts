import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { AftercareCode } from '#app/domain/assistance/aftercare.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { checkIns, placements } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';
import { standingYes } from '../consent/consent.ts';

const columns = {
  id: checkIns.id,
  placementId: checkIns.placementId,
  code: checkIns.code,
  side: checkIns.side,
  askedAt: checkIns.askedAt,
  openUntilOn: checkIns.openUntilOn,
  answers: checkIns.answers,
  outcome: checkIns.outcome,
  answeredAt: checkIns.answeredAt,
  channel: checkIns.channel,
  closedAt: checkIns.closedAt,
  closedBecause: checkIns.closedBecause,
  risk: checkIns.risk,
  riskDueOn: checkIns.riskDueOn,
  riskDoneAt: checkIns.riskDoneAt,
  version: checkIns.version,
};

async function findOne(handle: Handle, which: SQL | undefined) {
  const [row] = await handle
    .select({
      ...columns,
      profileId: placements.profileId,
      proposalId: placements.proposalId,
      companyId: placements.companyId,
      companyName: companies.name,
      postingTitle: postings.title,
      officerId: postings.officerId,
      kind: placements.kind,
      placementState: placements.state,
      startedOn: placements.startedOn,
      hasYes: sql<number | null>`${standingYes(placements.profileId, 'aftercare')}`,
    })
    .from(checkIns)
    .innerJoin(placements, eq(placements.id, checkIns.placementId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .where(which);
  return row === undefined ? null : { ...row, hasYes: row.hasYes === 1 };
}

/** A check-in with what asking it needs: company, posting, and whether the person's yes stands. No identity. */
export type CheckInRecord = NonNullable<Awaited<ReturnType<typeof findOne>>>;

export function findCheckIn(handle: Handle, id: string): Promise<CheckInRecord | null> {
  return findOne(handle, eq(checkIns.id, id));
}

/** The check-in behind a company's one-time link. */
export function findCheckInByLink(handle: Handle, linkHash: string): Promise<CheckInRecord | null> {
  return findOne(handle, eq(checkIns.linkHash, linkHash));
}

export function findCheckInOf(
  handle: Handle,
  placementId: string,
  code: AftercareCode,
  side: PlacementSide,
): Promise<CheckInRecord | null> {
  return findOne(handle, and(eq(checkIns.placementId, placementId), eq(checkIns.code, code), eq(checkIns.side, side)));
}

/** Everything that was asked about a placement, the earliest first. */
export async function listCheckIns(handle: Handle, placementId: string) {
  return handle
    .select(columns)
    .from(checkIns)
    .where(eq(checkIns.placementId, placementId))
    .orderBy(asc(checkIns.askedAt), asc(checkIns.side));
}

/** @returns its id; null when this side was asked at this milestone already */
export async function insertCheckIn(
  tx: Tx,
  row: Omit<typeof checkIns.$inferInsert, 'id' | 'answers'>,
): Promise<string | null> {
  const [added] = await tx
    .insert(checkIns)
    .values({ id: newId(), answers: {}, ...row })
    .onConflictDoNothing()
    .returning({ id: checkIns.id });
  return added?.id ?? null;
}

/** @returns false when somebody else was faster */
export async function updateCheckIn(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<Omit<typeof checkIns.$inferInsert, 'id' | 'placementId' | 'version'>>,
): Promise<boolean> {
  const rows = await tx
    .update(checkIns)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(checkIns.id, id), eq(checkIns.version, version)))
    .returning({ id: checkIns.id });
  return rows.length === 1;
}
