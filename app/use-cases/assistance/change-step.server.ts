import type { Actor } from '#app/domain/account/actor.ts';
import type { StepOwner } from '#app/domain/assistance/placement.ts';
import { completeStep, demandApplicationFirst, reopenStep, skipStep } from '#app/domain/assistance/step.ts';
import type { TextFindingKind, TextReason } from '#app/domain/disclosure/text-guard.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { findStep, listSteps, type StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { dropUntransferredNotes } from '#db/queries/assistance/file-note.ts';
import { listRequirements } from '#db/queries/assistance/start-requirement.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { demandDueDay } from './demand-due-day.server.ts';
import { demandGuarded, guardForCompany } from './guard-company-text.server.ts';
import { mayReadStepWords, notePlacement, ownPlacement } from './own-placement.server.ts';
import { recordStepChange, type StepChangeBy } from './record-step-change.server.ts';
import { redateFollowers } from './renew-plan.server.ts';
import { stepConflict } from './step-conflict.server.ts';
import { forgetMilestone, rememberMilestone } from './step-milestone.server.ts';

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
  | {
      readonly do: 'plan';
      readonly dueOn: Day | null;
      readonly note: string | null;
      readonly noteForCompany: boolean;
      /** Missing: whoever it was. */
      readonly owner?: StepOwner;
      /** Of a step in own words; missing: as it was. */
      readonly title?: string;
    };

/**
 * One change of one step, with its event and, where due, its file note. A second editor gets `versionConflict` with what
 * stands there now; nothing is overwritten. Words for the company pass the text guard first.
 * @param input `placementId`: of the page it was asked on, nothing of one placement is changed from the address of another;
 *   `textReason`: why words may go to the company although something was found in them
 * @returns `noteTransferred`: the note of a step that is open again stands in the agency's own system already and has to be put
 *   right there
 * @throws DomainError notFound, conflict (`noSeatLeft`, `subsidyBeforeContract` for a contract, and app/domain/assistance/step.ts), invalid
 *   (`dueInPast`), versionConflict; blocked with what was found in words for the company
 */
export async function changeStep(
  app: AppContext,
  actor: Actor,
  input: { stepId: string; placementId?: string; version: number; change: StepChange; textReason?: TextReason | null },
): Promise<{ readonly noteTransferred: boolean }> {
  const now = app.clock.now();
  const today = dayOf(now);
  const { change } = input;
  const before = found(await findStep(app.db, input.stepId));
  if (before.placementId !== (input.placementId ?? before.placementId)) throw new DomainError('notFound');
  const itsPlacement = await changeable(app, app.db, actor, before);
  // Most of whoever is late is so before the transaction, and need not wait for the writes of others to be told.
  if (before.version !== input.version) throw stepConflict(actor, itsPlacement, before);
  const words = newForCompany(before, change);
  const kinds: { field: string; kinds: TextFindingKind[] }[] = [];
  for (const { field, text } of words)
    kinds.push({ field, kinds: await guardForCompany(app, actor, before.placementId, text) });
  return write(app.db, async (tx) => {
    const step = found(await findStep(tx, input.stepId));
    const placement = await changeable(app, tx, actor, step);
    if (words.length > 0 && step.version !== before.version) throw stepConflict(actor, placement, step);
    for (const { field, kinds: holding } of kinds)
      await demandGuarded(app, tx, actor, placement, holding, input.textReason ?? null, field);
    // Whoever saw an older version is told so, not what can no longer be done with the newer one.
    if (step.version !== input.version) throw stepConflict(actor, placement, step);
    if (change.do === 'plan') demandDueDay(change.dueOn, today, 'dueOn', step.dueOn);
    if (change.do === 'complete') {
      demandDueDay(change.nextDueOn ?? null, today, 'nextDueOn');
      if (step.code === 'contract') {
        const records = await listRequirements(tx, placement.id);
        demandApplicationFirst(placement.kind, await listSteps(tx, placement.id), records, change.on);
      }
    }
    const mayRead = mayReadStepWords(actor, placement, step);
    const changed = changedColumns(step, change, { userId: actor.userId, mayRead }, today);
    const by = { at: now, byUserId: actor.userId, actionId: newId() };
    if (!(await recordStepChange(tx, step, input.version, changed, { ...by, code: `step.${change.do}` })))
      throw stepConflict(actor, placement, step);
    if (change.do === 'reopen') {
      await forgetMilestone(tx, placement, step);
      return { noteTransferred: await dropUntransferredNotes(tx, placement.id, step.id) };
    }
    if (change.do === 'complete') {
      await rememberMilestone(tx, placement, step, change.on);
      await redateFollowers(tx, placement, step, { ...by, code: 'step.redate' });
      if (change.nextDueOn != null) await planNext(tx, step, change.nextDueOn, { ...by, code: 'step.plan' });
      await notePlacement(tx, now, placement, { type: 'stepDone', step: step.code, side: step.side, stepId: step.id });
    }
    if (change.do === 'skip')
      await notePlacement(tx, now, placement, {
        type: 'stepSkipped',
        step: step.code,
        side: step.side,
        stepId: step.id,
      });
    return { noteTransferred: false };
  });
}

/** The placement of a step, if the actor may change its steps now. @throws DomainError notFound, forbidden, conflict (`placementEnded`) */
async function changeable(app: AppContext, handle: Handle, actor: Actor, step: StepRecord): Promise<PlacementRecord> {
  const placement = await ownPlacement(app, handle, actor, 'placement.edit', step.placementId);
  if (placement.state === 'ended') throw new DomainError('conflict', 'placementEnded');
  return placement;
}

/** The words the company would read with this change and does not read yet, by the field of the form. */
function newForCompany(step: StepRecord, change: StepChange): { readonly field: string; readonly text: string }[] {
  if (change.do !== 'complete' && change.do !== 'plan') return [];
  const words: { field: string; text: string }[] = [];
  const note = change.do === 'complete' ? (change.note ?? step.note) : change.note;
  if (change.noteForCompany && note !== null && !(step.noteForCompany && step.note === note))
    words.push({ field: 'note', text: note });
  if (step.side === 'employer' && change.do === 'plan' && step.code === 'custom') {
    const title = change.title ?? step.title;
    if (title !== null && title !== step.title) words.push({ field: 'stepTitle', text: title });
  }
  return words;
}

function changedColumns(
  step: StepRecord,
  change: StepChange,
  { userId, mayRead }: { readonly userId: string; readonly mayRead: boolean },
  today: Day,
): Parameters<typeof recordStepChange>[3] {
  switch (change.do) {
    case 'complete': {
      const { state, doneOn, doneBy, skippedReason } = completeStep(step, { on: change.on, userId, today });
      return {
        state,
        doneOn,
        doneBy,
        skippedReason,
        note: change.note ?? step.note,
        noteForCompany: change.note === null && !mayRead ? step.noteForCompany : change.noteForCompany,
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
        title: step.code === 'custom' ? (change.title ?? step.title) : step.title,
        owner: change.owner ?? step.owner,
        dueOn: change.dueOn,
        dueByHand: step.dueByHand || change.dueOn !== step.dueOn,
        // An empty field of somebody who was not shown the note does not empty it.
        ...(change.note === null && !mayRead
          ? { note: step.note }
          : { note: change.note, noteForCompany: change.noteForCompany }),
      };
  }
}

/** Moves the next open step of the same side to a new day. */
async function planNext(tx: Tx, done: StepRecord, dueOn: Day, by: StepChangeBy): Promise<void> {
  const steps = await listSteps(tx, done.placementId);
  const next = steps.find((step) => step.state === 'open' && step.side === done.side && step.position > done.position);
  if (next !== undefined) await recordStepChange(tx, next, next.version, { dueOn, dueByHand: true }, by);
}
