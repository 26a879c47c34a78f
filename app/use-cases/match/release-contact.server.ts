import type { Actor } from '#app/domain/account/actor.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { insertRelease } from '#db/queries/match/release.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { startAssistance } from '../assistance/start-assistance.server.ts';
import { takeConsent, type AnswerTaking } from '../consent/record-consent.server.ts';
import { demandNotBlocked } from '../disclosure/demand-not-blocked.server.ts';
import { noteProposal } from './note-proposal.server.ts';
import { demandOpenForDisclosure, moveProposal, ownProposal } from './own-proposal.server.ts';

/**
 * The person has decided about being introduced to this one company. Yes: the consent is recorded, contact data are
 * released to this company for this proposal alone, and the assisted placement begins. No: an ordinary end that looks
 * like "no longer available" from outside. A company's interest alone never gets here: the state machine demands it
 * and the person's consent.
 * @returns the placement's id, or null after a No
 * @throws DomainError notFound, conflict (`proposalMovedOn`; `postingNotOpen` when the posting is not approved at the moment),
 *   versionConflict
 */
export async function releaseContact(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number } & AnswerTaking,
): Promise<string | null> {
  return write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, 'proposal.release', input.proposalId);
    return settleIntroduction(app, tx, actor.userId, { ...proposal, version: input.version }, input);
  });
}

/**
 * What a person's answer about being introduced does, in the caller's transaction.
 * @param by who recorded it: a caseworker, or `personHerself` on her own link
 * @returns the placement's id, or null after a No
 * @throws DomainError like `releaseContact`
 */
export async function settleIntroduction(
  app: AppContext,
  tx: Tx,
  by: string,
  proposal: ProposalRecord,
  answer: AnswerTaking,
): Promise<string | null> {
  const now = app.clock.now();
  if (answer.answer === 'no') {
    await moveProposal(tx, proposal, 'personDeclinesIntroduction', {
      at: now,
      byUserId: by,
      end: 'declinedByPerson',
      endedAt: now,
      dueOn: null,
    });
    await appendAudit(tx, now, {
      actorId: by,
      action: 'proposal.end',
      subjectKind: 'proposal',
      subjectIds: [proposal.id],
    });
    return null;
  }
  demandOpenForDisclosure(proposal);
  await demandNotBlocked(tx, proposal.profileId, proposal.companyId);
  await moveProposal(tx, proposal, 'introduce', { at: now, byUserId: by, introducedAt: now, dueOn: null });
  const consentId = await takeConsent(tx, now, by, {
    ...answer.consent,
    profileId: proposal.profileId,
    purpose: 'introduction',
    decision: 'yes',
    postingId: proposal.postingId,
    companyId: proposal.companyId,
  });
  await insertRelease(tx, {
    proposalId: proposal.id,
    profileId: proposal.profileId,
    companyId: proposal.companyId,
    consentId,
    releasedBy: by,
    releasedAt: now,
  });
  await appendAudit(tx, now, {
    actorId: by,
    action: 'disclosure.release',
    subjectKind: 'person',
    subjectIds: [proposal.profileId],
    detail: { proposal: proposal.id, company: proposal.companyId, consent: consentId },
  });
  await noteProposal(tx, now, proposal, { type: 'contactReleased' });
  return startAssistance(app, tx, by, proposal);
}
