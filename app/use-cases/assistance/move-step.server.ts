import type { Actor } from '#app/domain/account/actor.ts';
import { movedPlaces, nextRow } from '#app/domain/assistance/step-history.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { findStep, listSteps, placeSteps } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';

/**
 * Puts a step of this plan into another row: the one above or below, or a given one. Two people who order at once both get
 * what they asked for, one after the other; no step is lost and no place has two.
 * @param input `to`: a row of the plan (its position), or a direction
 * @throws DomainError notFound, conflict (`placementEnded`), invalid for a row the plan does not have
 */
export async function moveStep(
  app: AppContext,
  actor: Actor,
  input: { stepId: string; to: number | 'up' | 'down' },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const step = found(await findStep(tx, input.stepId));
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', step.placementId);
    if (placement.state === 'ended') throw new DomainError('conflict', 'placementEnded');
    const steps = await listSteps(tx, placement.id);
    const to = typeof input.to === 'number' ? input.to : nextRow(steps, step.position, input.to);
    if (to === null) return;
    if (!steps.some(({ position }) => position === to)) throw new DomainError('invalid');
    const places = movedPlaces(steps, step.id, to);
    if (places.length === 0) return;
    await placeSteps(tx, places);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      stepId: step.id,
      at: now,
      byUserId: actor.userId,
      code: 'step.move',
      params: { step: step.code },
    });
  });
}
