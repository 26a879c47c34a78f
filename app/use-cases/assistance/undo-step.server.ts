import type { Actor } from '#app/domain/account/actor.ts';
import type { StepContent } from '#app/domain/assistance/step-history.ts';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { newId } from '#db/columns.ts';
import { dropUntransferredNotes } from '#db/queries/assistance/file-note.ts';
import { findLastStepChange, type PlacementEventRecord } from '#db/queries/assistance/placement-events.ts';
import { findStep, type StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { demandGuarded, guardForCompany } from './guard-company-text.server.ts';
import { notePlacement, ownPlacement } from './own-placement.server.ts';
import { recordStepChange } from './record-step-change.server.ts';
import { stepConflict } from './step-conflict.server.ts';
import { forgetMilestone, rememberMilestone } from './step-milestone.server.ts';

/**
 * Takes the last change of a step back, with what was done in the same go (the next date of another step), as a change of
 * its own: the history keeps both, and it can be taken back in turn. Steps somebody has changed since stay as they are.
 * Words the company would read again pass the text guard first.
 * @param input `version`: of the step, as the editor saw it
 * @returns `noteTransferred`: the note of the change stands in the agency's own system already and has to be put right there
 * @throws DomainError notFound, versionConflict with what stands there now, conflict (`nothingToUndo`, `placementEnded`,
 *   `startHasItsOwnAction`, `noSeatLeft`); blocked with what was found in words for the company
 */
export async function undoStep(
  app: AppContext,
  actor: Actor,
  input: { stepId: string; version: number; textReason?: TextReason | null },
): Promise<{ readonly noteTransferred: boolean }> {
  const now = app.clock.now();
  const seen = found(await findStep(app.db, input.stepId));
  const [last] = await findLastStepChange(app.db, seen);
  const text = last?.before == null ? null : shownAgain(seen, last.before);
  const kinds = text === null ? [] : await guardForCompany(app, actor, seen.placementId, text);
  return write(app.db, async (tx) => {
    const step = found(await findStep(tx, input.stepId));
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', step.placementId);
    if (placement.state === 'ended') throw new DomainError('conflict', 'placementEnded');
    if (step.version !== input.version || step.version !== seen.version) throw stepConflict(actor, placement, step);
    if (step.code === 'start') throw new DomainError('conflict', 'startHasItsOwnAction');
    const changes = await findLastStepChange(tx, step);
    if (changes.length === 0) throw new DomainError('conflict', 'nothingToUndo');
    await demandGuarded(app, tx, actor, placement, kinds, input.textReason ?? null, 'note');
    const by = { at: now, byUserId: actor.userId, actionId: newId(), code: 'step.undo' };
    let noteTransferred = false;
    for (const { stepId, before, stepVersion } of firstOfEachStep(changes)) {
      const changed = await findStep(tx, stepId);
      if (changed === null || changed.version !== stepVersion) continue;
      await recordStepChange(tx, changed, changed.version, before, by);
      if (changed.id !== step.id || changed.state === before.state) continue;
      if (before.state === 'open') {
        await forgetMilestone(tx, placement, changed);
        noteTransferred = await dropUntransferredNotes(tx, placement.id, step.id);
      } else {
        if (before.doneOn !== null && before.state === 'done')
          await rememberMilestone(tx, placement, changed, before.doneOn);
        await notePlacement(tx, now, placement, {
          type: before.state === 'done' ? 'stepDone' : 'stepSkipped',
          ...{ step: step.code, side: step.side, stepId: step.id },
        });
      }
    }
    return { noteTransferred };
  });
}

/** Per step of an action: how it stood before all of it, and the version it had after all of it. */
function firstOfEachStep(
  changes: readonly PlacementEventRecord[],
): { readonly stepId: string; readonly before: StepContent; readonly stepVersion: number }[] {
  const steps = new Map<string, { stepId: string; before: StepContent; stepVersion: number }>();
  for (const { stepId, before, stepVersion } of changes) {
    if (stepId === null || before === null || stepVersion === null) continue;
    steps.set(stepId, { stepId, before: steps.get(stepId)?.before ?? before, stepVersion });
  }
  return [...steps.values()];
}

/** The note the company would read again and does not read now; null: none. */
function shownAgain(step: StepRecord, before: StepContent): string | null {
  if (before.note === null || !before.noteForCompany) return null;
  return step.noteForCompany && step.note === before.note ? null : before.note;
}
