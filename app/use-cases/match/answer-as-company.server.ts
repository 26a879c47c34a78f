import type { Actor } from '#app/domain/account/actor.ts';
import type { NotFitReason } from '#app/domain/match/proposal.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import type { Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { noteProposal } from './note-proposal.server.ts';
import { moveProposal, ownProposal } from './own-proposal.server.ts';

export type CompanyAnswerInput =
  { readonly answer: 'meet' | 'call' } | { readonly answer: 'notFit'; readonly reason: NotFitReason };

/**
 * The company's answer to one proposal: "Kennenlernen" (the person is asked next), "Bitte anrufen" (the officer acts
 * next) or "Passt nicht" with a reason from the list (the end; the company's view goes).
 * @throws DomainError notFound, conflict when it was answered before
 */
export async function answerAsCompany(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number } & CompanyAnswerInput,
): Promise<void> {
  await write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, 'proposal.companyAnswer', input.proposalId);
    await takeAnswer(app, tx, actor, { ...proposal, version: input.version }, input);
  });
}

/** The same answer, given on the telephone and recorded by the officer. @throws DomainError notFound, conflict */
export async function recordCompanyAnswer(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; version: number } & CompanyAnswerInput,
): Promise<void> {
  await write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, 'proposal.recordCompanyAnswer', input.proposalId);
    await takeAnswer(app, tx, actor, { ...proposal, version: input.version }, input);
  });
}

async function takeAnswer(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  proposal: ProposalRecord,
  input: CompanyAnswerInput,
): Promise<void> {
  const now = app.clock.now();
  const answered = { at: now, byUserId: actor.userId, companyAnswer: input.answer, companyAnsweredAt: now };
  if (input.answer === 'notFit') {
    await moveProposal(tx, proposal, 'companyDeclines', {
      ...answered,
      end: 'declinedByCompany',
      notFitReason: input.reason,
      endedAt: now,
      dueOn: null,
    });
  } else if (input.answer === 'meet') {
    await moveProposal(tx, proposal, 'companyMeets', {
      ...answered,
      dueOn: await answerDay(tx, now, 'house.personAnswer'),
    });
  } else {
    await moveProposal(tx, proposal, 'companyAsksCall', {
      ...answered,
      dueOn: await answerDay(tx, now, 'house.companyCallBack'),
    });
  }
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: 'proposal.companyAnswer',
    subjectKind: 'proposal',
    subjectIds: [proposal.id],
    detail: { answer: input.answer },
  });
  await noteProposal(
    tx,
    now,
    proposal,
    input.answer === 'notFit'
      ? { type: 'companyDeclines', reason: input.reason }
      : { type: input.answer === 'meet' ? 'companyMeets' : 'companyAsksCall' },
  );
}
