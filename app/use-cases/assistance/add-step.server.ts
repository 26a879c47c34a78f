import type { Actor } from '#app/domain/account/actor.ts';
import type { PlacementSide, StepOwner } from '#app/domain/assistance/placement.ts';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { insertCustomStep, listSteps } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { once } from '../account/submission.server.ts';
import { demandDueDay } from './demand-due-day.server.ts';
import { demandGuarded, guardForCompany } from './guard-company-text.server.ts';
import { ownPlacement } from './own-placement.server.ts';

/**
 * Adds a step in own words at the end of the plan. On the company's side the company reads them.
 * @param input `textReason`: why the words may go to the company although something was found in them
 * @returns its id
 * @throws DomainError notFound, conflict, invalid (`dueInPast`); blocked with what was found in words for the company
 */
export async function addStep(
  app: AppContext,
  actor: Actor,
  input: {
    placementId: string;
    title: string;
    side: PlacementSide;
    owner: StepOwner;
    dueOn: Day;
    key: string | null;
    textReason?: TextReason | null;
  },
): Promise<string> {
  const now = app.clock.now();
  demandDueDay(input.dueOn, dayOf(now), 'addDueOn');
  const isForCompany = input.side === 'employer';
  const kinds = isForCompany ? await guardForCompany(app, actor, input.placementId, input.title) : [];
  return write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    if (placement.state === 'ended') throw new DomainError('conflict', 'placementEnded');
    await demandGuarded(app, tx, actor, placement, kinds, input.textReason ?? null, 'addTitle');
    return once(tx, now, { useCase: 'addStep', userId: actor.userId }, input.key, async () => {
      const last = (await listSteps(tx, placement.id)).at(-1)?.position ?? 0;
      const { title, side, owner, dueOn } = input;
      const id = await insertCustomStep(tx, placement.id, { title, side, owner, dueOn, position: last + 1 });
      await addPlacementEvent(tx, {
        placementId: placement.id,
        stepId: id,
        at: now,
        byUserId: actor.userId,
        code: 'step.add',
      });
      return id;
    });
  });
}
