import type { Actor } from '#app/domain/account/actor.ts';
import { completeStep, reopenStep, skipStep } from '#app/domain/assistance/step.ts';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { addPlacementEvent, updatePlacement, type PlacementRecord } from '#db/queries/placement.ts';
import { findStep, listSteps, updateStep, type StepRecord } from '#db/queries/placement-steps.ts';
import type { Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { demandGuarded, guardForCompany } from './guard-company-text.server.ts';
import { notePlacement, ownPlacement } from './own-placement.server.ts';

export type StepChange =
  | {
      readonly do: 'complete';
      readonly on: Day;
      readonly note: string | null;
      readonly noteForCompany: boolean;
      /** New due day of the next open step of this side; null or missing: it keeps its own. */
      readonly nextDueOn?: Day | null;
    }
  | { readonly do: 'skip'; readonly reason: string }
  | { readonly do: 'reopen' }
  | { readonly do: 'plan'; readonly dueOn: Day | null; readonly note: string | null; readonly noteForCompany: boolean };

/**
 * One change of one step, with its event and, where due, its file note. A second editor gets `versionConflict` with what
 * stands there now; nothing is overwritten. A note for the company passes the text guard first.
 * @param input `textReason`: why a note may go to the company although something was found in it
 * @throws DomainError notFound, conflict, invalid (see app/domain/assistance/step.ts), versionConflict; blocked with what
 *   was found in a note for the company
 */
export async function changeStep(
  app: AppContext,
  actor: Actor,
  input: { stepId: string; version: number; change: StepChange; textReason?: TextReason | null },
): Promise<void> {
  const now = app.clock.now();
  const before = found(await findStep(app.db, input.stepId));
  const text = newForCompany(before, input.change);
  const kinds = text === null ? [] : await guardForCompany(app, actor, before.placementId, text);
  await write(app.db, async (tx) => {
    const step = found(await findStep(tx, input.stepId));
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', step.placementId);
    if (placement.state === 'ended') throw new DomainError('conflict', 'placementEnded');
    if (text !== null && step.version !== before.version) throw conflictWith(step);
    await demandGuarded(app, tx, actor, placement, kinds, input.textReason ?? null, 'note');
    const changed = changedColumns(step, input.change, actor.userId, dayOf(now));
    if (!(await updateStep(tx, step.id, input.version, changed))) throw conflictWith(step);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      stepId: step.id,
      at: now,
      byUserId: actor.userId,
      code: `step.${input.change.do}`,
      params: { step: step.code },
    });
    if (input.change.do === 'complete') {
      await rememberMilestone(tx, placement, step, input.change.on);
      if (input.change.nextDueOn != null)
        await planNext(tx, step, input.change.nextDueOn, { at: now, byUserId: actor.userId });
      await notePlacement(tx, now, placement, { type: 'stepDone', step: step.code, side: step.side });
    }
    if (input.change.do === 'skip')
      await notePlacement(tx, now, placement, { type: 'stepSkipped', step: step.code, side: step.side });
  });
}

/** The note the company would read with this change and does not read yet; null: none. */
function newForCompany(step: StepRecord, change: StepChange): string | null {
  if (change.do !== 'complete' && change.do !== 'plan') return null;
  const note = change.do === 'complete' ? (change.note ?? step.note) : change.note;
  if (!change.noteForCompany || note === null) return null;
  return step.noteForCompany && step.note === note ? null : note;
}

function changedColumns(
  step: StepRecord,
  change: StepChange,
  userId: string,
  today: Day,
): Parameters<typeof updateStep>[3] {
  switch (change.do) {
    case 'complete': {
      const { state, doneOn, doneBy, skippedReason } = completeStep(step, { on: change.on, userId, today });
      return {
        state,
        doneOn,
        doneBy,
        skippedReason,
        note: change.note ?? step.note,
        noteForCompany: change.noteForCompany,
      };
    }
    case 'skip': {
      const { state, doneOn, doneBy, skippedReason } = skipStep(step, { reason: change.reason, on: today, userId });
      return { state, doneOn, doneBy, skippedReason };
    }
    case 'reopen': {
      const { state, doneOn, doneBy, skippedReason } = reopenStep(step);
      return { state, doneOn, doneBy, skippedReason };
    }
    case 'plan':
      return {
        dueOn: change.dueOn,
        dueByHand: step.dueByHand || change.dueOn !== step.dueOn,
        note: change.note,
        noteForCompany: change.noteForCompany,
      };
  }
}

function conflictWith(step: StepRecord): DomainError {
  return new DomainError('versionConflict', 'versionConflict', {
    current: { note: step.note ?? '', dueOn: step.dueOn ?? '', _version: String(step.version) },
  });
}

/** Moves the next open step of the same side to a new day. */
async function planNext(tx: Tx, done: StepRecord, dueOn: Day, by: { at: Date; byUserId: string }): Promise<void> {
  const steps = await listSteps(tx, done.placementId);
  const next = steps.find((step) => step.state === 'open' && step.side === done.side && step.position > done.position);
  if (next === undefined) return;
  await updateStep(tx, next.id, next.version, { dueOn, dueByHand: true });
  await addPlacementEvent(tx, {
    placementId: done.placementId,
    stepId: next.id,
    ...by,
    code: 'step.plan',
    params: { step: next.code },
  });
}

/** Results the funnel counts: the interview, a trial's review, the contract. */
async function rememberMilestone(tx: Tx, placement: PlacementRecord, step: StepRecord, on: Day): Promise<void> {
  const column = { interview: 'interviewOn', trialReview: 'trialOn', contract: 'contractOn' }[
    step.code as 'interview' | 'trialReview' | 'contract'
  ] as 'interviewOn' | 'trialOn' | 'contractOn' | undefined;
  if (column === undefined || placement[column] !== null) return;
  if (!(await updatePlacement(tx, placement.id, placement.version, { [column]: on })))
    throw new DomainError('versionConflict');
}
