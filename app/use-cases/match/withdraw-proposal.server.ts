import type { Actor } from '#app/domain/account/actor.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { moveProposal, ownProposal } from './own-proposal.server.ts';

/**
 * Takes a proposal back that has not led to a placement. From outside it looks like every other "no longer available".
 * @throws DomainError notFound, conflict
 */
export async function withdrawProposal(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const proposal = {
      ...(await ownProposal(app, tx, actor, 'proposal.withdraw', input.proposalId)),
      version: input.version,
    };
    await moveProposal(tx, proposal, 'withdraw', {
      at: now,
      byUserId: actor.userId,
      end: 'withdrawn',
      endedAt: now,
      dueOn: null,
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'proposal.end',
      subjectKind: 'proposal',
      subjectIds: [proposal.id],
    });
  });
}
