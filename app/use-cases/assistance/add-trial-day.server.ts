import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { insertSteps, listSteps } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { demandDueDay } from './demand-due-day.server.ts';
import { ownPlacement } from './own-placement.server.ts';
import { templateOf } from './template-of-placement.server.ts';

const sides = [
  { side: 'candidate', owner: 'caseworker' },
  { side: 'employer', owner: 'company' },
] as const;

/**
 * Puts a trial day (Schnuppertag) into the plan of a placement that has not begun, for both sides, at its place before
 * the decision.
 * @param input `key`: the form's, so that sending twice adds one
 * @throws DomainError notFound, conflict (`placementNotPreparing`, `trialDayPlanned`), invalid (`dueInPast`)
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
      const today = dayOf(now);
      demandDueDay(input.on, today, 'trialDayOn');
      const steps = await listSteps(tx, placement.id);
      if (steps.some((step) => step.code === 'trialDay')) throw new DomainError('conflict', 'trialDayPlanned');
      const planned = (await templateOf(tx, placement, today)).filter((step) => step.code === 'trialDay');
      const last = steps.at(-1)?.position ?? 0;
      // A house may have left it out of its template: then it stands at the end.
      const places = planned.length > 0 ? planned : sides.map((one) => ({ ...one, position: last + 1 }));
      await insertSteps(
        tx,
        placement.id,
        places.map(({ side, owner, position, ...place }) => ({
          code: 'trialDay',
          side,
          owner,
          position,
          dueOn: input.on,
          doneOn: null,
          templateKey: 'key' in place ? place.key : undefined,
        })),
        actor.userId,
      );
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
