import type { AuditAction } from '#app/domain/audit/audit-action.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { startAssistance } from '../assistance/start-assistance.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { noteProposal } from './note-proposal.server.ts';
import { moveProposal, ownProposal } from './own-proposal.server.ts';

/** Way B: the person says that she applied herself. @throws DomainError invalid for a day in the future; notFound, conflict */
export async function recordApplication(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number; appliedOn: Day },
): Promise<void> {
  const now = app.clock.now();
  if (input.appliedOn > dayOf(now)) {
    throw fieldError({ field: 'appliedOn', code: 'dayInFuture' });
  }
  await write(app.db, async (tx) => {
    const proposal = {
      ...(await ownProposal(app, tx, actor, 'proposal.answer', input.proposalId)),
      version: input.version,
    };
    const dueOn = await answerDay(tx, now, 'house.applicationReply');
    await moveProposal(tx, proposal, 'apply', { at: now, byUserId: actor.userId, appliedOn: input.appliedOn, dueOn });
    await auditProposal(tx, now, actor, proposal.id, 'proposal.apply');
    await noteProposal(tx, now, proposal, { type: 'applied' });
  });
}

/**
 * Way B: the company answered the person herself and wants to meet; the accompanied part begins. Nothing is released:
 * the company has her data from her.
 * @returns the placement's id
 */
export async function recordInvitation(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number },
): Promise<string> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const proposal = {
      ...(await ownProposal(app, tx, actor, 'proposal.answer', input.proposalId)),
      version: input.version,
    };
    await moveProposal(tx, proposal, 'companyInvites', {
      at: now,
      byUserId: actor.userId,
      introducedAt: now,
      dueOn: null,
    });
    await auditProposal(tx, now, actor, proposal.id, 'proposal.companyInvites');
    await noteProposal(tx, now, proposal, { type: 'companyInvites' });
    return startAssistance(app, tx, actor.userId, proposal);
  });
}

/**
 * Way B: the company said no to the person, which is noted, or she does not pursue it, which leaves no note.
 * @throws DomainError notFound, conflict
 */
export async function endApplication(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number; end: 'declinedByCompany' | 'declinedByPerson' },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const proposal = {
      ...(await ownProposal(app, tx, actor, 'proposal.answer', input.proposalId)),
      version: input.version,
    };
    await moveProposal(tx, proposal, 'endApplication', {
      at: now,
      byUserId: actor.userId,
      end: input.end,
      endedAt: now,
      dueOn: null,
    });
    await auditProposal(tx, now, actor, proposal.id, 'proposal.end');
    if (input.end === 'declinedByCompany') await noteProposal(tx, now, proposal, { type: 'applicationDeclined' });
  });
}

async function auditProposal(tx: Tx, at: Date, actor: Actor, id: string, action: AuditAction): Promise<void> {
  await appendAudit(tx, at, { actorId: actor.userId, action, subjectKind: 'proposal', subjectIds: [id] });
}
