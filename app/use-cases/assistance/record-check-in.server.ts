import type { Actor } from '#app/domain/account/actor.ts';
import { milestoneOn, needsYes, type AftercareCode } from '#app/domain/assistance/aftercare.ts';
import type { CheckOutcome, TalkedTrouble } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findCheckInOf, insertCheckIn } from '#db/queries/assistance/check-in.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';
import { takeTalkedOutcome } from './take-check-answer.server.ts';

/**
 * What came out of a talk at a milestone. A later talk corrects an earlier answer.
 * @param input `version`: of the check-in the editor saw, 0 where there was none
 * @throws DomainError notFound, forbidden, conflict (`placementNotStarted`, `milestoneAhead`), blocked (`askingNeedsYes`)
 *   where nobody may ask without the person's yes, versionConflict
 */
export async function recordCheckIn(
  app: AppContext,
  actor: Actor,
  input: {
    readonly placementId: string;
    readonly code: AftercareCode;
    readonly side: PlacementSide;
    readonly outcome: CheckOutcome;
    /** What is hard, if the talk was about that: somebody looks after it. */
    readonly trouble: TalkedTrouble | null;
    readonly version: number;
  },
): Promise<void> {
  const now = app.clock.now();
  const today = dayOf(now);
  const { placementId, code, side, trouble } = input;
  await write(app.db, async (tx) => {
    const right = side === 'candidate' ? 'checkIn.ofPerson' : 'checkIn.ofCompany';
    const placement = await ownPlacement(app, tx, actor, right, placementId);
    if (placement.startedOn === null || (placement.state !== 'started' && placement.state !== 'lasts'))
      throw new DomainError('conflict', 'placementNotStarted');
    const book = await rulesAt(tx, today);
    const milestone = milestoneOn(book, code, placement.startedOn);
    if (milestone === null || milestone > today) throw new DomainError('conflict', 'milestoneAhead');
    if (needsYes(book, code) && !isGiven(await findConsent(tx, placement.profileId, 'aftercare')))
      throw new DomainError('blocked', 'askingNeedsYes');
    if (input.version === 0) await insertCheckIn(tx, { placementId, code, side, askedAt: now, openUntilOn: today });
    const check = found(await findCheckInOf(tx, placementId, code, side));
    if (check.version !== Math.max(1, input.version) || (input.version === 0 && check.answeredAt !== null))
      throw new DomainError('versionConflict');
    await takeTalkedOutcome(tx, now, check, { outcome: input.outcome, trouble }, actor.userId);
  });
}
