import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { SilenceReason } from '#app/domain/match/reply-clock.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { placements } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { proposals } from '../../schema/match.ts';
import { postings } from '../../schema/posting.ts';
import { herselfAndCovered } from '../account/absence.ts';

/** From `at` on the companies of these proposals are asked why they did not answer. */
export async function askForSilence(tx: Tx, proposalIds: readonly string[], at: Date): Promise<void> {
  if (proposalIds.length === 0) return;
  await tx
    .update(proposals)
    .set({ silenceAskedAt: at })
    .where(inArray(proposals.id, [...proposalIds]));
}

/** A posting whose company let the time for an answer pass and has not said why. */
export interface OpenSilence {
  readonly postingId: string;
  readonly postingTitle: string;
  readonly companyId: string;
  readonly companyName: string;
  /** How many people are free again. */
  readonly count: number;
  readonly askedAt: Date;
}

/** Postings with an open question, the oldest first: of one company, one posting, or one officer and whom she covers. */
export async function listOpenSilences(
  handle: Handle,
  of:
    | { readonly companyId: string }
    | { readonly officerId: string; readonly today: Day }
    | { readonly postingId: string },
): Promise<OpenSilence[]> {
  const askedAt = sql<number>`min(${proposals.silenceAskedAt})`;
  const rows = await handle
    .select({
      postingId: proposals.postingId,
      postingTitle: postings.title,
      companyId: postings.companyId,
      companyName: companies.name,
      count: count(),
      askedAt,
    })
    .from(proposals)
    .innerJoin(postings, eq(postings.id, proposals.postingId))
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .where(
      and(
        isNotNull(proposals.silenceAskedAt),
        isNull(proposals.silenceAnsweredAt),
        'companyId' in of
          ? eq(proposals.companyId, of.companyId)
          : 'officerId' in of
            ? sql`coalesce(${postings.officerId}, ${companies.officerId}) in ${herselfAndCovered(of.officerId, of.today)}`
            : eq(proposals.postingId, of.postingId),
      ),
    )
    .groupBy(proposals.postingId)
    .orderBy(askedAt, asc(proposals.postingId));
  return rows.map((row) => ({ ...row, askedAt: new Date(row.askedAt) }));
}

/** Keeps the reason for all open questions of a posting. @returns the proposals it was said of; none when it was answered */
export async function answerSilences(
  tx: Tx,
  postingId: string,
  reason: SilenceReason,
  at: Date,
): Promise<readonly string[]> {
  const rows = await tx
    .update(proposals)
    .set({ silenceReason: reason, silenceAnsweredAt: at })
    .where(
      and(eq(proposals.postingId, postingId), isNotNull(proposals.silenceAskedAt), isNull(proposals.silenceAnsweredAt)),
    )
    .returning({ id: proposals.id });
  return rows.map(({ id }) => id);
}

const started = sql`select 1 from ${placements} s where s.proposal_id = r.id and s.started_on is not null`;
const seatsOfPosting = keptQuery((handle) =>
  handle
    .select({
      open: sql<number>`(select count(*) from ${proposals} r
        where r.posting_id = postings.id and r.way = 'proposed' and r.state != 'ended' and not exists (${started}))`,
      freeSeats: sql<number>`max(1, postings.seats
        - (select count(*) from ${placements} s where s.posting_id = postings.id and s.state in ('started', 'lasts')))`,
    })
    .from(postings)
    .where(eq(postings.id, sql.placeholder('postingId')))
    .prepare(),
);

/**
 * Seats of a posting nobody works in, and how many people are proposed for them at the moment. Whoever left gives the seat
 * back; a posting that is still offered has one at least, or somebody would have marked it as filled.
 */
export async function proposalsForSeats(
  handle: Handle,
  postingId: string,
): Promise<{ readonly open: number; readonly freeSeats: number }> {
  const [row] = await seatsOfPosting(handle).all({ postingId });
  return row ?? { open: 0, freeSeats: 1 };
}
