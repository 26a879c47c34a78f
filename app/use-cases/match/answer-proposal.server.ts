import type { Actor } from '#app/domain/account/actor.ts';
import type { AuditAction } from '#app/domain/audit/audit-action.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { takeConsent, type AnswerTaking } from '../consent/record-consent.server.ts';
import { writeJobFit } from '../disclosure/write-job-fit.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { noteProposal } from './note-proposal.server.ts';
import { demandOpenForDisclosure, moveProposal, ownProposal } from './own-proposal.server.ts';

/**
 * The caseworker's answer after speaking with the person. Yes: consent to this proposal is recorded, the gate writes
 * what the company may read, and the company's time to answer begins. No: the proposal ends; nobody outside the case
 * sees whose No it was, no reason is asked and no consent row keeps it.
 * @throws DomainError notFound, conflict (`postingNotOpen` when the posting is not approved at the moment), versionConflict;
 *   limit when the company has read as many people as it may: nothing is recorded, and the sentence says what to do
 */
export async function answerProposal(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number } & AnswerTaking,
): Promise<void> {
  await write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, 'proposal.answer', input.proposalId);
    await settleProposal(app, tx, actor.userId, { ...proposal, version: input.version }, input);
  });
}

/**
 * What a person's answer does, in the caller's transaction.
 * @param by who recorded it: a caseworker, or `personHerself` on her own link
 * @throws DomainError like `answerProposal`
 */
export async function settleProposal(
  app: AppContext,
  tx: Tx,
  by: string,
  proposal: ProposalRecord,
  answer: AnswerTaking,
): Promise<void> {
  const now = app.clock.now();
  const audit = (action: AuditAction) =>
    appendAudit(tx, now, { actorId: by, action, subjectKind: 'proposal', subjectIds: [proposal.id] });
  if (answer.answer === 'no') {
    await moveProposal(tx, proposal, 'personDeclines', {
      at: now,
      byUserId: by,
      end: 'declinedByPerson',
      endedAt: now,
      answeredAt: now,
      dueOn: null,
    });
    await audit('proposal.end');
    return;
  }
  demandOpenForDisclosure(proposal);
  await takeConsent(tx, now, by, {
    ...answer.consent,
    profileId: proposal.profileId,
    purpose: 'proposal',
    decision: 'yes',
    postingId: proposal.postingId,
    companyId: proposal.companyId,
  });
  await moveProposal(tx, proposal, 'personAgrees', {
    at: now,
    byUserId: by,
    answeredAt: now,
    releasedAt: now,
    dueOn: await answerDay(tx, now, 'house.companyAnswer'),
  });
  await writeJobFit(app, tx, {
    proposalId: proposal.id,
    postingId: proposal.postingId,
    profileId: proposal.profileId,
    day: dayOf(now),
  });
  await audit('disclosure.jobFit');
  await noteProposal(tx, now, proposal, { type: 'proposalAnswered', answer: 'yes' });
}
