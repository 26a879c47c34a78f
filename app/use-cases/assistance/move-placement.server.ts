import type { Actor } from '#app/domain/account/actor.ts';
import { aftercareFor } from '#app/domain/assistance/aftercare.ts';
import {
  completeTrial,
  confirmLasting,
  endPlacement,
  endWhenStarting,
  startBlocked,
  startPlacement,
} from '#app/domain/assistance/placement-moves.ts';
import type { PlacementEndReason, TrialResult } from '#app/domain/assistance/placement.ts';
import { mayStart } from '#app/domain/assistance/start-requirement.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { closeCheckIns } from '#db/queries/assistance/check-in-closing.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { type PlacementRecord, updatePlacement } from '#db/queries/assistance/placement.ts';
import { closeOpenSteps } from '#db/queries/assistance/placement-end.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { insertSteps, listSteps } from '#db/queries/assistance/placement-steps.ts';
import { endProposalOfPlacement } from '#db/queries/match/proposal-end.ts';
import { listRequirements } from '#db/queries/assistance/start-requirement.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { demandLawfulTime, endOfStarted } from './check-planned-time.server.ts';
import { demandDueDay } from './demand-due-day.server.ts';
import { demandSeat } from './demand-seat.server.ts';
import { notePlacement, ownPlacement } from './own-placement.server.ts';
import { recordStepChange } from './record-step-change.server.ts';
import { redateSteps, renewPlan } from './renew-plan.server.ts';
import { settleOutcomes } from './settle-outcomes.server.ts';

interface Move {
  readonly placementId: string;
  /** The version the editor saw. */
  readonly version: number;
}

async function move(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  { at, ...input }: Move & { readonly at: Date },
  code: 'start' | 'last' | 'complete' | 'end' | 'planStart',
  change: (
    placement: PlacementRecord,
  ) => Parameters<typeof updatePlacement>[3] | Promise<Parameters<typeof updatePlacement>[3]>,
): Promise<PlacementRecord> {
  const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
  if (placement.version !== input.version) throw placementConflict(placement, code);
  if (!(await updatePlacement(tx, placement.id, input.version, await change(placement))))
    throw placementConflict(placement, code);
  await addPlacementEvent(tx, { placementId: placement.id, at, byUserId: actor.userId, code });
  await appendAudit(tx, at, {
    actorId: actor.userId,
    action: `placement.${code}`,
    subjectKind: 'placement',
    subjectIds: [placement.id],
  });
  return placement;
}

/** Somebody else was faster: what stands there now, in the fields of the form that was sent. */
function placementConflict(
  placement: PlacementRecord,
  code: 'start' | 'last' | 'complete' | 'end' | 'planStart',
): DomainError {
  const { plannedStartOn, plannedEndOn, startedOn, endedOn, state, trialResult } = placement;
  const fields: Record<typeof code, Record<string, string | null>> = {
    planStart: { plannedOn: plannedStartOn, plannedEndOn },
    start: { startOn: startedOn, placementState: state },
    last: { placementState: state },
    complete: { completedOn: endedOn, trialResult, placementState: state },
    end: { endOn: endedOn, placementState: state },
  };
  const current = Object.entries(fields[code]).map(([field, value]) => [field, value ?? '']);
  return new DomainError('versionConflict', 'versionConflict', {
    current: Object.fromEntries(current) as Record<string, string>,
  });
}

/**
 * The first day has come. Asks once more what this placement needs as things stand now; blocked until that is on record.
 * Then the aftercare is planned.
 * @throws DomainError blocked (`startBlocked`, problems name what is missing), conflict (`noSeatLeft`), invalid,
 *   versionConflict
 */
export async function recordStart(app: AppContext, actor: Actor, input: Move & { on: Day }): Promise<void> {
  const now = app.clock.now();
  const today = dayOf(now);
  const refusal = await write(app.db, async (tx) => {
    const before = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    const book = await rulesAt(tx, today);
    const begun = { ...before, plannedStartOn: input.on, plannedEndOn: endOfStarted(before, input.on) };
    let records: Awaited<ReturnType<typeof listRequirements>> = [];
    if (before.state === 'preparing' && input.on <= today) {
      await demandLawfulTime(tx, book, before, input.on, begun.plannedEndOn, 'startOn');
      const { requirements } = await renewPlan(tx, book, begun, { at: now, userId: actor.userId });
      const needed = requirements.map(({ requirement }) => requirement);
      records = (await listRequirements(tx, before.id)).filter((row) => needed.includes(row.requirement));
      const missing = mayStart(records, input.on);
      // What has become necessary stays on the page: so this is no error that undoes the transaction.
      if (missing.length > 0) return startBlocked(missing);
    }
    await demandSeat(tx, before);
    const placement = await move(app, tx, actor, { ...input, at: now }, 'start', () => {
      const { state, startedOn } = startPlacement(before, { on: input.on, today, records });
      return { state, startedOn, plannedEndOn: begun.plannedEndOn };
    });
    const by = { at: now, byUserId: actor.userId };
    await redateSteps(tx, book, begun, { ...by, code: 'step.redate' });
    const steps = await listSteps(tx, placement.id);
    const first = steps.find((step) => step.code === 'start' && step.state === 'open');
    if (first !== undefined)
      await recordStepChange(
        tx,
        first,
        first.version,
        { state: 'done', doneOn: input.on, doneBy: actor.userId },
        { ...by, code: 'step.complete' },
      );
    const aftercare = aftercareFor(book, {
      startedOn: input.on,
      endOn: begun.plannedEndOn,
      hasConsent: isGiven(await findConsent(tx, placement.profileId, 'aftercare')),
      afterPosition: steps.at(-1)?.position ?? 0,
    });
    await insertSteps(tx, placement.id, aftercare, actor.userId);
    await notePlacement(tx, now, placement, { type: 'placementStarted', kind: placement.kind });
    return null;
  });
  if (refusal !== null) throw refusal;
}

/** "Beschäftigung besteht": the good end of work. @throws DomainError conflict, versionConflict */
export async function recordLasting(app: AppContext, actor: Actor, input: Move): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await move(app, tx, actor, { ...input, at: now }, 'last', (before) => ({
      state: confirmLasting(before).state,
    }));
    if (placement.proposalId !== null)
      await endProposalOfPlacement(tx, placement.proposalId, 'placed', now, actor.userId);
    await notePlacement(tx, now, placement, { type: 'placementLasts', kind: placement.kind });
  });
}

/**
 * The trial is over and what follows is known: its good end. Open steps are closed, the release to the company ends.
 * @throws DomainError conflict, invalid, versionConflict
 */
export async function recordTrialResult(
  app: AppContext,
  actor: Actor,
  input: Move & { on: Day; result: TrialResult },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await move(app, tx, actor, { ...input, at: now }, 'complete', (before) => {
      const { state, endedOn, trialResult } = completeTrial(before, {
        on: input.on,
        today: dayOf(now),
        result: input.result,
      });
      return { state, endedOn, trialResult };
    });
    await endAsking(tx, now, placement.id, actor.userId);
    if (placement.proposalId !== null)
      await endProposalOfPlacement(tx, placement.proposalId, 'placed', now, actor.userId);
    await notePlacement(tx, now, placement, {
      type: 'placementCompleted',
      kind: placement.kind,
      result: input.result,
    });
  });
}

/** Nobody has a step to do or is asked how it goes any more; what reports read of the placement is settled. */
async function endAsking(tx: Tx, at: Date, placementId: string, by: string): Promise<void> {
  await closeOpenSteps(tx, placementId, at, by);
  await closeCheckIns(tx, [placementId], at, 'placementEnded', 'ended');
  await settleOutcomes(tx, await rulesAt(tx, dayOf(at)), placementId, dayOf(at));
}

/** Ended, because ... Open steps are closed, the release to the company ends. @throws DomainError conflict, invalid, versionConflict */
export async function recordEnd(
  app: AppContext,
  actor: Actor,
  input: Move & { on: Day; reason: PlacementEndReason },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await move(app, tx, actor, { ...input, at: now }, 'end', (before) => {
      const { state, endedOn, endReason } = endPlacement(before, {
        on: input.on,
        today: dayOf(now),
        reason: input.reason,
      });
      return { state, endedOn, endReason };
    });
    await endAsking(tx, now, placement.id, actor.userId);
    if (placement.proposalId !== null) {
      const end = input.reason === 'employerWithdrew' ? 'declinedByCompany' : 'withdrawn';
      await endProposalOfPlacement(
        tx,
        placement.proposalId,
        placement.startedOn === null ? end : 'placed',
        now,
        actor.userId,
      );
    }
    await notePlacement(tx, now, placement, {
      type: 'placementEnded',
      kind: placement.kind,
      wasStarted: placement.startedOn !== null,
      reason: input.reason,
    });
  });
}

/**
 * Plans the first day and the last one: what is due before the start, in the middle and before the end moves along, and
 * what the new length needs is asked for.
 * @param input `endOn` null: the placement keeps its length
 * @throws DomainError conflict, versionConflict, invalid (`plannedOn`: `dueInPast`; `plannedEndOn`: see demandLawfulTime)
 */
export async function planStart(
  app: AppContext,
  actor: Actor,
  input: Move & { on: Day; endOn: Day | null },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const book = await rulesAt(tx, dayOf(now));
    let planned: Pick<PlacementRecord, 'plannedStartOn' | 'plannedEndOn'> = {
      plannedStartOn: null,
      plannedEndOn: null,
    };
    const before = await move(app, tx, actor, { ...input, at: now }, 'planStart', async (placement) => {
      if (placement.state !== 'preparing') throw new DomainError('conflict', 'placementNotPreparing');
      demandDueDay(input.on, dayOf(now), 'plannedOn', placement.plannedStartOn);
      planned = { plannedStartOn: input.on, plannedEndOn: input.endOn ?? endWhenStarting(placement, input.on) };
      await demandLawfulTime(tx, book, placement, input.on, planned.plannedEndOn, 'plannedEndOn');
      return planned;
    });
    const placement = { ...before, ...planned };
    await renewPlan(tx, book, placement, { at: now, userId: actor.userId });
    await redateSteps(tx, book, placement, { at: now, byUserId: actor.userId, code: 'step.redate' });
  });
}
