import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { SilenceReason } from '#app/domain/match/reply-clock.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { answerSilences, listOpenSilences } from '#db/queries/match/silence.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** A posting whose company let the time pass; no person, no profile. */
export interface AskedSilence {
  readonly postingId: string;
  readonly postingTitle: string;
  /** How many people are free again. */
  readonly count: number;
  readonly askedOn: Day;
}

/** Postings of the actor's own company, or the one named, whose company has not said yet why it did not answer. */
export async function listSilences(
  app: AppContext,
  actor: Actor,
  postingId?: string,
): Promise<readonly AskedSilence[]> {
  const of = postingId !== undefined ? { postingId } : { companyId: found(actor.companyId) };
  const rows = await listOpenSilences(app.db, of);
  for (const { companyId } of rows) allow(actor, 'silence.answer', { companyId });
  return rows.map(({ postingTitle, count, askedAt, postingId: id }) => ({
    ...{ postingId: id, postingTitle, count },
    askedOn: dayOf(askedAt),
  }));
}

/**
 * Why the company did not answer in time: said by itself, or on the telephone to the officer. One answer for all proposals
 * of the posting that are free again; it reopens nothing.
 * @throws DomainError notFound, conflict (`silenceAnswered`) when somebody has answered
 */
export async function answerSilence(
  app: AppContext,
  actor: Actor,
  input: { readonly postingId: string; readonly reason: SilenceReason },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const posting = found(await findPosting(tx, input.postingId));
    allow(actor, 'silence.answer', { companyId: posting.companyId });
    const proposalIds = await answerSilences(tx, posting.id, input.reason, now);
    if (proposalIds.length === 0) throw new DomainError('conflict', 'silenceAnswered');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'proposal.silence',
      subjectKind: 'proposal',
      subjectIds: [...proposalIds],
      detail: { reason: input.reason },
    });
  });
}
