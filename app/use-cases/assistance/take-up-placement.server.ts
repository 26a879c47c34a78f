import type { Actor } from '#app/domain/account/actor.ts';
import { reopenPlacement } from '#app/domain/assistance/placement-moves.ts';
import type { ReopenReason } from '#app/domain/assistance/placement.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { updatePlacement, type PlacementRecord } from '#db/queries/assistance/placement.ts';
import { reopenCheckIns } from '#db/queries/assistance/check-in-closing.ts';
import { addPlacementEvent, listPlacementEvents } from '#db/queries/assistance/placement-events.ts';
import { setOutcomes } from '#db/queries/assistance/placement-outcome.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { takeUpProposal } from '#db/queries/match/proposal-end.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { demandNotBlocked } from '../disclosure/demand-not-blocked.server.ts';
import { demandSeat } from './demand-seat.server.ts';
import { notePlacement, ownPlacement } from './own-placement.server.ts';
import { recordStepChange } from './record-step-change.server.ts';
import { settleOutcomes } from './settle-outcomes.server.ts';

/**
 * An ended placement goes on where it was: the end was recorded by mistake, or both sides go on after all. The history keeps
 * end and reason; steps, questions and worries that fell away with the end are open again, and the company reads the contact again if the person's
 * yes to being introduced still stands. Without that yes there is no way back: it needs a new proposal.
 * @throws DomainError notFound, forbidden, versionConflict, conflict (`placementNotEnded`, `placementStaysEnded`,
 *   `noSeatLeft`, `personUnavailable`)
 */
export async function takeUpPlacement(
  app: AppContext,
  actor: Actor,
  input: { readonly placementId: string; readonly version: number; readonly reason: ReopenReason },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    const events = await listPlacementEvents(tx, placement.id);
    const hasLasted = events.some(({ code }) => code === 'last');
    const { state } = reopenPlacement(placement, hasLasted);
    await demandNotBlocked(tx, placement.profileId, placement.companyId);
    if (placement.startedOn !== null || placement.contractOn !== null) await demandSeat(tx, placement);
    // A company that employs somebody reads nothing of her here any more.
    if (!hasLasted) await takeUpRelease(tx, placement, now, actor.userId);
    const changed = { state, endedOn: null, endReason: null };
    if (!(await updatePlacement(tx, placement.id, input.version, changed)))
      throw new DomainError('versionConflict', 'versionConflict', { current: { placementState: placement.state } });
    const by = { at: now, byUserId: actor.userId };
    for (const step of await listSteps(tx, placement.id)) {
      if (step.state !== 'skipped' || step.skippedReason !== 'placementEnded') continue;
      const open = { state: 'open', skippedReason: null } as const;
      await recordStepChange(tx, step, step.version, open, { ...by, code: 'step.reopen' });
    }
    // What the end had settled is open again.
    const ended = events.findLast(({ code }) => code === 'end');
    if (ended !== undefined) await reopenCheckIns(tx, placement.id, ended.at);
    await setOutcomes(tx, placement.id, { outcomeMonth6: null, outcomeMonth12: null });
    await settleOutcomes(tx, await rulesAt(tx, dayOf(now)), placement.id, dayOf(now));
    await addPlacementEvent(tx, {
      placementId: placement.id,
      ...by,
      code: 'takeUp',
      params: { reopenReason: input.reason },
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'placement.takeUp',
      subjectKind: 'placement',
      subjectIds: [placement.id],
    });
    await notePlacement(tx, now, placement, { type: 'placementTakenUp', kind: placement.kind });
  });
}

/** The proposal behind it goes on too. Without a standing yes nothing does, whoever took it back: the refusal says no more. */
async function takeUpRelease(tx: Tx, placement: PlacementRecord, at: Date, by: string): Promise<void> {
  if (placement.proposalId === null) throw new DomainError('conflict', 'placementStaysEnded');
  if (!(await takeUpProposal(tx, placement.proposalId, at, by)))
    throw new DomainError('conflict', 'placementStaysEnded');
}
