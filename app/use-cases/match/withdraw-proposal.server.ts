import type { Actor } from '#app/domain/account/actor.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { closeCompanyView } from '#db/queries/proposal.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { moveProposal, ownProposal } from './own-proposal.server.ts';

/** Takes a proposal back. From outside it looks like every other "no longer available". @throws DomainError notFound, conflict */
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
    await moveProposal(tx, proposal, 'end', {
      at: now,
      byUserId: actor.userId,
      end: 'withdrawn',
      endedAt: now,
      dueOn: null,
    });
    await closeCompanyView(tx, [proposal.id], now);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'proposal.end',
      subjectKind: 'proposal',
      subjectIds: [proposal.id],
    });
  });
}
