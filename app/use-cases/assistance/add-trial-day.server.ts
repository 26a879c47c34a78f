import type { Actor } from '#app/domain/account/actor.ts';
import { planFor } from '#app/domain/assistance/plan.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { addPlacementEvent } from '#db/queries/placement.ts';
import { insertSteps, listSteps } from '#db/queries/placement-steps.ts';
import { rulesAt } from '#db/queries/rule.ts';
import { write } from '#db/transaction.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';
import { needsOf } from './renew-plan.server.ts';

/**
 * Puts a trial day (Schnuppertag) into the plan of a placement that has not begun, for both sides, at its place before
 * the decision.
 * @param input `key`: the form's, so that sending twice adds one
 * @throws DomainError notFound, conflict (`placementNotPreparing`, `trialDayPlanned`)
 */
export async function addTrialDay(
  app: AppContext,
  actor: Actor,
  input: { placementId: string; on: Day; key: string | null },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    await once(tx, now, { useCase: 'addTrialDay', userId: actor.userId }, input.key, async () => {
      if (placement.state !== 'preparing') throw new DomainError('conflict', 'placementNotPreparing');
      if ((await listSteps(tx, placement.id)).some((step) => step.code === 'trialDay'))
        throw new DomainError('conflict', 'trialDayPlanned');
      const book = await rulesAt(tx, dayOf(now));
      const { facts } = await needsOf(tx, book, placement);
      const steps = planFor(book, placement.kind, { ...facts, trialDayWished: true })
        .filter((step) => step.code === 'trialDay')
        .map((step) => ({ ...step, dueOn: input.on }));
      await insertSteps(tx, placement.id, steps, actor.userId);
      await addPlacementEvent(tx, {
        placementId: placement.id,
        at: now,
        byUserId: actor.userId,
        code: 'step.need',
        params: { step: 'trialDay' },
      });
      return placement.id;
    });
  });
}
