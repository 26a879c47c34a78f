import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { DateAnswer, DateOfferFacts } from '#app/domain/assistance/date-offer.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { placements } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { dateOffers } from '../../schema/date-offer.ts';
import { proposals } from '../../schema/match.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { herselfAndCovered } from '../account/absence.ts';
import { caseOfPlacement, coveredToday, type CaseOfRow } from '../profile/case-of-row.ts';
import { placementsInScope } from './placement-lists.ts';

const columns = {
  id: dateOffers.id,
  placementId: dateOffers.placementId,
  kind: dateOffers.kind,
  times: dateOffers.times,
  validUntil: dateOffers.validUntil,
  createdAt: dateOffers.createdAt,
  answer: dateOffers.companyAnswer,
  chosenAt: dateOffers.chosenAt,
  answeredAt: dateOffers.companyAnsweredAt,
  takenBackAt: dateOffers.takenBackAt,
  settledAt: dateOffers.settledAt,
  postingId: placements.postingId,
  postingTitle: postings.title,
  companyName: companies.name,
  officerId: sql<string | null>`coalesce(${postings.officerId}, ${companies.officerId})`,
  isRunning: sql<number>`${placements.state} = 'preparing' and ${companies.state} != 'blocked' and (${proposals.state} is null or ${proposals.state} != 'ended')`,
};

function selectOffers(handle: Handle) {
  return handle
    .select(columns)
    .from(dateOffers)
    .innerJoin(placements, eq(placements.id, dateOffers.placementId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .leftJoin(proposals, eq(proposals.id, placements.proposalId));
}
type Row = Awaited<ReturnType<typeof selectOffers>>[number];

/** An offer with posting and company; nothing of the person. */
export interface DateOfferRecord extends DateOfferFacts, Omit<Row, keyof DateOfferFacts> {}

function recordOf(row: Row): DateOfferRecord {
  return { ...row, times: row.times.map((time) => new Date(time)), isRunning: row.isRunning === 1 };
}

/** The offer a link belongs to; null: none. @param tokenHash of what the path holds */
export async function findOfferByHash(handle: Handle, tokenHash: string): Promise<DateOfferRecord | null> {
  const [row] = await selectOffers(handle).where(eq(dateOffers.tokenHash, tokenHash));
  return row === undefined ? null : recordOf(row);
}

/** Every offer of a placement, the newest first. */
export async function listOffersOf(handle: Handle, placementId: string): Promise<DateOfferRecord[]> {
  const rows = await selectOffers(handle)
    .where(eq(dateOffers.placementId, placementId))
    .orderBy(desc(dateOffers.createdAt), desc(sql`date_offers.rowid`));
  return rows.map(recordOf);
}

/** Adds an offer; an open one of the same placement and kind is taken back. */
export async function insertOffer(
  tx: Tx,
  row: Pick<
    typeof dateOffers.$inferInsert,
    'placementId' | 'kind' | 'tokenHash' | 'validUntil' | 'createdBy' | 'createdAt'
  > & { readonly times: readonly Date[] },
): Promise<void> {
  await tx
    .update(dateOffers)
    .set({ takenBackAt: row.createdAt })
    .where(
      and(
        eq(dateOffers.placementId, row.placementId),
        eq(dateOffers.kind, row.kind),
        isNull(dateOffers.companyAnsweredAt),
        isNull(dateOffers.takenBackAt),
      ),
    );
  await tx.insert(dateOffers).values({ ...row, times: row.times.map((time) => time.toISOString()) });
}

/** Takes an open offer back. @returns false when it was answered or taken back before */
export async function takeBackOffer(tx: Tx, id: string, placementId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(dateOffers)
    .set({ takenBackAt: at })
    .where(
      and(
        eq(dateOffers.id, id),
        eq(dateOffers.placementId, placementId),
        isNull(dateOffers.companyAnsweredAt),
        isNull(dateOffers.takenBackAt),
      ),
    )
    .returning({ id: dateOffers.id });
  return rows.length === 1;
}

/** Keeps the company's answer. @returns false when somebody was faster */
export async function answerOffer(
  tx: Tx,
  id: string,
  answer: { readonly answer: DateAnswer; readonly chosenAt: Date | null; readonly answeredAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(dateOffers)
    .set({ companyAnswer: answer.answer, chosenAt: answer.chosenAt, companyAnsweredAt: answer.answeredAt })
    .where(and(eq(dateOffers.id, id), isNull(dateOffers.companyAnsweredAt), isNull(dateOffers.takenBackAt)))
    .returning({ id: dateOffers.id });
  return rows.length === 1;
}

/** What followed from an answer is done. @returns false when it was before, or there is no answer */
export async function settleOffer(
  tx: Tx,
  id: string,
  placementId: string,
  by: { readonly settledAt: Date; readonly settledBy: string },
): Promise<boolean> {
  const rows = await tx
    .update(dateOffers)
    .set(by)
    .where(
      and(
        eq(dateOffers.id, id),
        eq(dateOffers.placementId, placementId),
        isNotNull(dateOffers.companyAnsweredAt),
        isNull(dateOffers.settledAt),
      ),
    )
    .returning({ id: dateOffers.id });
  return rows.length === 1;
}

/** An answer that waits for somebody of the house. */
export interface AnsweredOffer extends CaseOfRow {
  readonly id: string;
  readonly placementId: string;
  readonly postingTitle: string;
  readonly companyName: string;
  readonly postingKind: (typeof placements.$inferSelect)['kind'];
  readonly answeredOn: Day;
}

/**
 * Answers nobody has acted on, of placements that are still in preparation, the oldest first.
 * @param filter `officerId`: only of her postings and of those of whom she covers
 */
export async function listOffersToSettle(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: { readonly answer: DateAnswer; readonly officerId?: string },
): Promise<AnsweredOffer[]> {
  const rows = await handle
    .select({
      id: dateOffers.id,
      placementId: dateOffers.placementId,
      answeredAt: dateOffers.companyAnsweredAt,
      ...caseOfPlacement,
      postingTitle: postings.title,
      companyName: companies.name,
      postingKind: placements.kind,
    })
    .from(dateOffers)
    .innerJoin(placements, eq(placements.id, dateOffers.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        eq(dateOffers.companyAnswer, filter.answer),
        isNotNull(dateOffers.companyAnsweredAt),
        isNull(dateOffers.settledAt),
        eq(placements.state, 'preparing'),
        placementsInScope(scope, today),
        filter.officerId === undefined
          ? undefined
          : sql`coalesce(${postings.officerId}, ${companies.officerId}) in ${herselfAndCovered(filter.officerId, today)}`,
      ),
    )
    .orderBy(asc(dateOffers.companyAnsweredAt), asc(dateOffers.id));
  return rows.map(({ answeredAt, ...row }) => ({
    ...coveredToday(row, today),
    answeredOn: answeredAt === null ? today : dayOf(answeredAt),
  }));
}
