import type { ConsentQuestion } from '#app/domain/consent/consent-question.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { dropAskedChecks } from '../assistance/asked-checks.server.ts';
import { endPreparation } from '../assistance/end-preparation.server.ts';
import { endUnstarted } from '../assistance/end-unstarted.server.ts';
import { moveProposal } from '../match/own-proposal.server.ts';
import { leaveMentoring } from '../mentoring/withdraw-mentoring-consent.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { listQuestions } from './list-questions.server.ts';
import type { LinkVisit } from './open-consent-link.server.ts';
import { takeBackConsents } from './withdraw-consent.server.ts';

/**
 * A person takes one yes back on her own phone. It works in this transaction: profile, index, the company's view, releases
 * and what is being prepared; work that has started goes on. Nobody asks why.
 * @returns false when nothing stood there any more
 */
export async function takeBack(app: AppContext, visit: LinkVisit, key: string): Promise<boolean> {
  return write(app.db, async (tx) => {
    const { profile, questions, proposals } = await listQuestions(app, tx, visit.profileId);
    const question = questions.find((one) => one.key === key && one.mayTakeBack);
    if (question === undefined) return false;
    const proposal = question.proposal === null ? null : found(proposals.get(question.proposal.id));
    await takeBackAnswer(app, tx, profile, question, proposal);
    return true;
  });
}

/** The same in the caller's transaction. @param proposal the one the question is about; null where it is about none */
export async function takeBackAnswer(
  app: AppContext,
  tx: Tx,
  profile: ProfileRecord,
  question: ConsentQuestion,
  proposal: ProposalRecord | null,
): Promise<void> {
  const now = app.clock.now();
  const { purpose } = question;
  if (proposal !== null) {
    await takeBackConsents(tx, now, personHerself, profile.id, [purpose], proposal.postingId);
    if (purpose === 'introduction') return endPreparation(tx, now, personHerself, proposal);
    await moveProposal(tx, proposal, 'withdraw', {
      at: now,
      byUserId: personHerself,
      end: 'withdrawn',
      endedAt: now,
      dueOn: null,
    });
    await appendAudit(tx, now, {
      actorId: personHerself,
      action: 'proposal.end',
      subjectKind: 'proposal',
      subjectIds: [proposal.id],
    });
    return;
  }
  if (purpose === 'namelessProfile') {
    if (profile.state === 'published')
      await changeProfiles(app, tx, personHerself, [{ kind: 'withdraw', id: profile.id, version: profile.version }]);
    // A case that was closed, or opened again since, has no profile to withdraw; introductions from before still run.
    else await endUnstarted(tx, now, personHerself, [profile.id]);
    return takeBackConsents(tx, now, personHerself, profile.id, [
      'namelessProfile',
      'detailedProfile',
      'proposal',
      'introduction',
    ]);
  }
  if (purpose === 'mentoring') return leaveMentoring(app, tx, personHerself, profile);
  await takeBackConsents(tx, now, personHerself, profile.id, [purpose]);
  if (purpose === 'aftercare') await dropAskedChecks(tx, now, profile.id);
}
