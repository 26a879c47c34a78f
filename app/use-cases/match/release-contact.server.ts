import type { Actor } from '#app/domain/account/actor.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { insertRelease } from '#db/queries/proposal.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { startAssistance } from '../assistance/start-assistance.server.ts';
import { takeConsent, type ConsentTaking } from '../consent/record-consent.server.ts';
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
  input: { proposalId: string; version: number } & ({ answer: 'no' } | { answer: 'yes'; consent: ConsentTaking }),
): Promise<string | null> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const proposal = {
      ...(await ownProposal(app, tx, actor, 'proposal.release', input.proposalId)),
      version: input.version,
    };
    if (input.answer === 'no') {
      await moveProposal(tx, proposal, 'personDeclinesIntroduction', {
        at: now,
        byUserId: actor.userId,
        end: 'declinedByPerson',
        endedAt: now,
        dueOn: null,
      });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'proposal.end',
        subjectKind: 'proposal',
        subjectIds: [proposal.id],
      });
      return null;
    }
    demandOpenForDisclosure(proposal);
    await demandNotBlocked(tx, proposal.profileId, proposal.companyId);
    await moveProposal(tx, proposal, 'introduce', { at: now, byUserId: actor.userId, introducedAt: now, dueOn: null });
    const consentId = await takeConsent(tx, now, actor.userId, {
      ...input.consent,
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
      releasedBy: actor.userId,
      releasedAt: now,
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'disclosure.release',
      subjectKind: 'person',
      subjectIds: [proposal.profileId],
      detail: { proposal: proposal.id, company: proposal.companyId, consent: consentId },
    });
    await noteProposal(tx, now, proposal, { type: 'contactReleased' });
    return startAssistance(app, tx, actor.userId, proposal);
  });
}
