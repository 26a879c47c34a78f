import { createHash } from 'node:crypto';
import { and, desc, eq, inArray, isNotNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { RetentionKey } from '#app/domain/retention/retention-rule.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { feedbacks, invitations, keptForms, signInAttempts, submissions } from '../../schema/account.ts';
import { checkIns, fileNotes } from '../../schema/assistance.ts';
import { bulkActions } from '../../schema/bulk-action.ts';
import { companyRequests } from '../../schema/company-request.ts';
import { callRequests, consentLinks, consents } from '../../schema/consent.ts';
import { jobs } from '../../schema/job.ts';
import { proposals } from '../../schema/match.ts';
import { mailOutbox } from '../../schema/notification.ts';
import { profiles } from '../../schema/profile.ts';
import { typedWords } from '../../schema/reference.ts';
import { retentionProofs } from '../../schema/retention.ts';

/** Removes at most `limit` things from before a moment. @returns what the proof's hash is made of: ids, never values */
type Removal = (tx: Tx, before: Date, limit: number) => Promise<string[]>;

/** Ids of at most `limit` rows of a table, for a deletion in pieces. */
const some = (column: string, table: string, where: SQL, limit: number) =>
  sql`(select ${sql.identifier(column)} from ${sql.identifier(table)} where ${where} limit ${limit})`;

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Notes that were copied into the agency's own system. */
export const deleteTransferredNotes: Removal = async (tx, before, limit) =>
  idsOf(
    await tx
      .delete(fileNotes)
      .where(inArray(fileNotes.id, some('id', 'file_notes', sql`transferred_at < ${before.getTime()}`, limit)))
      .returning({ id: fileNotes.id }),
  );

/** Mails that were sent or given up. */
export const deleteEndedMails: Removal = async (tx, before, limit) =>
  idsOf(
    await tx
      .delete(mailOutbox)
      .where(inArray(mailOutbox.id, some('id', 'mail_outbox', sql`ended_at < ${before.getTime()}`, limit)))
      .returning({ id: mailOutbox.id }),
  );

/** Typed words, by the last day on which they were typed. */
export const deleteOldTypedWords: Removal = async (tx, before) => {
  const rows = await tx
    .delete(typedWords)
    .where(lt(typedWords.lastOn, dayOf(before)))
    .returning({ id: typedWords.typist });
  return idsOf(rows);
};

/** Feedback that was dealt with. */
export const deleteDoneFeedback: Removal = async (tx, before) =>
  idsOf(await tx.delete(feedbacks).where(lt(feedbacks.doneAt, before)).returning({ id: feedbacks.id }));

/** Work that has ended. */
export const deleteEndedJobs: Removal = async (tx, before) =>
  idsOf(await tx.delete(jobs).where(lt(jobs.finishedAt, before)).returning({ id: jobs.id }));

/** One-time links that have run out. */
export const deleteOldInvitations: Removal = async (tx, before) =>
  idsOf(await tx.delete(invitations).where(lt(invitations.expiresAt, before)).returning({ id: invitations.id }));

/** People's own links that were cut off or replaced, with the phones that were let in. */
export const deleteEndedConsentLinks: Removal = async (tx, before) =>
  idsOf(await tx.delete(consentLinks).where(lt(consentLinks.endedAt, before)).returning({ id: consentLinks.id }));

/** Wishes to be called that were met. */
export const deleteDoneCallRequests: Removal = async (tx, before) =>
  idsOf(await tx.delete(callRequests).where(lt(callRequests.doneAt, before)).returning({ id: callRequests.id }));

/** What companies asked for, once it was answered or taken back. */
export const deleteEndedCompanyRequests: Removal = async (tx, before) =>
  idsOf(
    await tx
      .delete(companyRequests)
      .where(and(ne(companyRequests.state, 'open'), lt(companyRequests.answeredAt, before)))
      .returning({ id: companyRequests.id }),
  );

/** Keys of forms that were sent. */
export const deleteOldSubmissions: Removal = async (tx, before, limit) =>
  idsOf(
    await tx
      .delete(submissions)
      .where(inArray(submissions.key, some('key', 'submissions', sql`created_at < ${before.getTime()}`, limit)))
      .returning({ id: submissions.key }),
  );

/** What can be undone no longer. */
export const deleteOldBulkActions: Removal = async (tx, before, limit) =>
  idsOf(
    await tx
      .delete(bulkActions)
      .where(inArray(bulkActions.id, some('id', 'bulk_actions', sql`created_at < ${before.getTime()}`, limit)))
      .returning({ id: bulkActions.id }),
  );

/** Counted attempts whose time is over. */
export const deleteOldAttempts: Removal = async (tx, before) =>
  idsOf(
    await tx
      .delete(signInAttempts)
      .where(lte(signInAttempts.windowEndsAt, before))
      .returning({ id: signInAttempts.key }),
  );

/** Forms kept for somebody whose session had ended. */
export const deleteOldKeptForms: Removal = async (tx, before) =>
  idsOf(await tx.delete(keptForms).where(lte(keptForms.expiresAt, before)).returning({ id: keptForms.id }));

/** Decisions of people who were erased; the erasure took them along, nothing is left unless it was put back. */
export const deleteConsentsOfErased: Removal = async (tx) =>
  idsOf(
    await tx
      .delete(consents)
      .where(
        inArray(consents.profileId, tx.select({ id: profiles.id }).from(profiles).where(eq(profiles.state, 'erased'))),
      )
      .returning({ id: consents.id }),
  );

/** What was noted at an ended proposal: reasons of the match, score, the company's reason. The proposal stays, to be counted. */
export const emptyEndedProposals: Removal = async (tx, before, limit) => {
  const noted = or(sql`${proposals.reasons} != '[]'`, isNotNull(proposals.score), isNotNull(proposals.notFitReason));
  const due = await tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.state, 'ended'), lt(proposals.endedAt, before), noted))
    .limit(limit);
  const ids = idsOf(due);
  if (ids.length > 0)
    await tx
      .update(proposals)
      .set({ reasons: [], score: null, notFitReason: null, version: sql`${proposals.version} + 1` })
      .where(inArray(proposals.id, ids));
  return ids;
};

/** What was said at a check-in that is over: how it goes and what is hard. That somebody was asked, and the outcome, stay. */
export const emptyClosedCheckIns: Removal = async (tx, before, limit) => {
  const said = or(sql`${checkIns.answers} != '{}'`, isNotNull(checkIns.risk));
  const due = await tx
    .select({ id: checkIns.id })
    .from(checkIns)
    .where(and(lt(checkIns.closedAt, before), said))
    .limit(limit);
  const ids = idsOf(due);
  if (ids.length > 0)
    await tx
      .update(checkIns)
      .set({ answers: {}, risk: null, riskDueOn: null, version: sql`${checkIns.version} + 1` })
      .where(inArray(checkIns.id, ids));
  return ids;
};

/** Closed cases from before a moment of which no placement goes on. */
export async function listClosedCases(handle: Handle, before: Date, limit: number) {
  return handle
    .select({ id: profiles.id, version: profiles.version })
    .from(profiles)
    .where(
      and(
        eq(profiles.state, 'closed'),
        lt(profiles.closedAt, before),
        sql`not exists (select 1 from placements where profile_id = ${profiles.id} and state not in ('completed', 'ended'))`,
      ),
    )
    .limit(limit);
}

/** Adds to the proof of a rule for a day, in the transaction that deletes. */
export async function putRetentionProof(
  tx: Tx,
  proof: {
    readonly rule: RetentionKey;
    readonly on: Day;
    readonly ruleId: string;
    readonly ids: readonly string[];
    readonly count: number;
    readonly at: Date;
  },
): Promise<void> {
  const { rule, on, ruleId, at } = proof;
  const same = and(eq(retentionProofs.rule, rule), eq(retentionProofs.on, on));
  const [known] = await tx
    .select({ count: retentionProofs.count, hash: retentionProofs.hash })
    .from(retentionProofs)
    .where(same);
  const hash = createHash('sha256')
    .update(known?.hash ?? '')
    .update(JSON.stringify([...proof.ids].sort()))
    .digest('hex');
  const row = { ruleId, count: (known?.count ?? 0) + proof.count, hash, lastAt: at };
  await tx
    .insert(retentionProofs)
    .values({ rule, on, ...row })
    .onConflictDoUpdate({ target: [retentionProofs.rule, retentionProofs.on], set: row });
}

/** The newest proofs first. */
export async function listRetentionProofs(handle: Handle, limit: number) {
  return handle
    .select({
      rule: retentionProofs.rule,
      on: retentionProofs.on,
      count: retentionProofs.count,
      hash: retentionProofs.hash,
      lastAt: retentionProofs.lastAt,
    })
    .from(retentionProofs)
    .where(ne(retentionProofs.count, 0))
    .orderBy(desc(retentionProofs.on), desc(retentionProofs.lastAt))
    .limit(limit);
}
