import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ProposalWay } from '#app/domain/match/proposal.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { isCurrent } from '#app/domain/posting/approval.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { findCompany } from '#db/queries/company.ts';
import { isBlocking } from '#db/queries/company-block.ts';
import { findPosting } from '#db/queries/posting.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile.ts';
import { findProposal, insertProposal } from '#db/queries/proposal.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import { demandRoomForPosting } from '../disclosure/demand-budget.server.ts';
import { demandNotBlocked } from '../disclosure/demand-not-blocked.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { explainMatch } from './explain-match.server.ts';
import { noteProposal } from './note-proposal.server.ts';
import { demandOpenForDisclosure } from './own-proposal.server.ts';

/**
 * Brings a profile and an approved posting together, for officer or caseworker.
 * Way `proposed`: the caseworker is asked to speak with the person and answers within the house's period.
 * Way `self`: the person gets the posting and applies herself; nothing about her leaves the house.
 * @returns the proposal's id; the same one when the same form arrives twice
 * @throws DomainError conflict: posting not open (`postingNotOpen`), profile not published (`profileNotPublished`),
 *   already proposed (`alreadyProposed`), the person excluded the company (`companyExcluded` for her own caseworker,
 *   `personUnavailable` for everybody else); blocked: somebody has to ask first whether it is still current; limit: the
 *   company has read as many people for this posting as it may
 */
export async function proposeCandidate(
  app: AppContext,
  actor: Actor,
  input: { postingId: string; profileId: string; way: ProposalWay; key: string | null },
): Promise<string> {
  const now = app.clock.now();
  const today = dayOf(now);
  try {
    return await write(app.db, async (tx) => {
      const posting = found(await findPosting(tx, input.postingId));
      const profile = found(await findProfile(tx, input.profileId, today));
      allow(actor, 'proposal.create', profileResource(profile));
      return once(tx, now, { useCase: 'proposeCandidate', userId: actor.userId }, input.key, async () => {
        const company = found(await findCompany(tx, posting.companyId));
        demandOpenForDisclosure({ companyState: company.state, postingState: posting.state });
        if (!isCurrent(posting, today)) throw new DomainError('blocked', 'postingNotCurrent');
        if (profile.state !== 'published') throw new DomainError('conflict', 'profileNotPublished');
        await demandNotExcluded(tx, actor, profile, posting.companyId);
        if (input.way === 'proposed') await demandRoomForPosting(app, tx, posting);
        const explained = await explainMatch(app, tx, posting, profile);
        const id = newId();
        await insertProposal(tx, {
          id,
          postingId: posting.id,
          profileId: profile.id,
          companyId: posting.companyId,
          organisationId: profile.organisationId,
          way: input.way,
          state: input.way === 'proposed' ? 'proposed' : 'handedOver',
          dueOn: await answerDay(
            tx,
            now,
            input.way === 'proposed' ? 'house.caseworkerAnswer' : 'house.applicationReply',
          ),
          proposedBy: actor.userId,
          proposedAt: now,
          reasons: [...explained.reasons],
          score: explained.score,
        });
        await appendAudit(tx, now, {
          actorId: actor.userId,
          action: 'proposal.create',
          subjectKind: 'proposal',
          subjectIds: [id],
          detail: { way: input.way },
        });
        await noteProposal(tx, now, found(await findProposal(tx, id, today)), { type: 'proposalMade', way: input.way });
        return id;
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new DomainError('conflict', 'alreadyProposed');
    throw error;
  }
}

/** Why a person is not there for a company is told inside her case only. */
async function demandNotExcluded(tx: Tx, actor: Actor, profile: ProfileRecord, companyId: string): Promise<void> {
  if (can(actor, 'companyBlock.edit', profileResource(profile)) && (await isBlocking(tx, profile.id, companyId)))
    throw new DomainError('conflict', 'companyExcluded');
  await demandNotBlocked(tx, profile.id, companyId);
}
