import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { aftercareCodes, type AftercareCode } from '#app/domain/assistance/aftercare.ts';
import type { CheckOutcome, RiskReason } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { users } from '../schema/account.ts';
import { checkIns, placements, placementSteps } from '../schema/assistance.ts';
import { companies } from '../schema/company.ts';
import { postings } from '../schema/posting.ts';
import { profiles } from '../schema/profile.ts';
import { standingYes } from './consent.ts';
import { caseOfPlacement, coveredToday, type CaseOfRow } from './case-of-row.ts';
import { placementsInScope } from './placement-lists.ts';

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

/** Closes what was not answered in time; an answer to the first question stays. */
export function closeLateCheckIns(tx: Tx, today: Day, at: Date): Promise<void> {
  return closeAsLate(tx, at, lt(checkIns.openUntilOn, today));
}

/** Closes what one side has not answered yet: it is asked about the next milestone now. */
export function closeEarlierCheckIns(tx: Tx, placementId: string, side: PlacementSide, at: Date): Promise<void> {
  return closeAsLate(tx, at, and(eq(checkIns.placementId, placementId), eq(checkIns.side, side)));
}

async function closeAsLate(tx: Tx, at: Date, which: SQL | undefined): Promise<void> {
  await tx
    .update(checkIns)
    .set({
      closedAt: at,
      closedBecause: 'late',
      linkHash: null,
      outcome: sql`coalesce(${checkIns.outcome}, 'unknown')`,
      version: sql`${checkIns.version} + 1`,
    })
    .where(and(isNull(checkIns.closedAt), which));
}

/** Placements that began before `startedUntil` and whose outcome at a milestone is not settled. */
export async function listUnsettled(handle: Handle, column: OutcomeColumn, startedUntil: Day): Promise<string[]> {
  const rows = await handle
    .select({ id: placements.id })
    .from(placements)
    .where(
      and(
        isNull(placements[column]),
        isNotNull(placements.startedOn),
        or(lte(placements.startedOn, startedUntil), isNotNull(placements.endedOn)),
        inArray(placements.state, ['started', 'lasts', 'ended']),
      ),
    );
  return rows.map(({ id }) => id);
}

export type OutcomeColumn = 'outcomeMonth6' | 'outcomeMonth12';

/** Settles what reports read; the placement's version stays: nobody edits this by hand. */
export async function setOutcomes(
  tx: Tx,
  placementId: string,
  outcomes: Partial<Record<OutcomeColumn, CheckOutcome | null>>,
): Promise<void> {
  if (Object.keys(outcomes).length === 0) return;
  await tx.update(placements).set(outcomes).where(eq(placements.id, placementId));
}

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
 * @param filter `side`: only what that side said; `officerId`: only of her postings
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
        filter.officerId === undefined ? undefined : eq(postings.officerId, filter.officerId),
      ),
    )
    .orderBy(asc(checkIns.riskDueOn), asc(checkIns.id))
    .limit(1000);
  return rows.flatMap(({ risk, dueOn, ...row }) =>
    risk === null || dueOn === null ? [] : [{ ...coveredToday(row, today), risk, dueOn }],
  );
}
