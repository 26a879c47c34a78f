import type { Actor } from '#app/domain/account/actor.ts';
import type { CefrLevel, LanguageSkill } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { putObservation } from '#db/queries/mentoring/tandem-life.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { ownTandem } from './own-tandems.server.ts';

/**
 * The mentor notes how well she thinks her learner does in a skill: her view, for the pages of this tandem. It is no evidence
 * of German: profile, index, ranking and whatever companies see know nothing of it.
 * @throws DomainError notFound, forbidden
 */
export async function noteObservation(
  app: AppContext,
  actor: Actor,
  input: { readonly tandemId: string; readonly skill: LanguageSkill; readonly level: CefrLevel },
): Promise<void> {
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, input.tandemId);
    const { skill, level } = input;
    await putObservation(tx, { tandemId: tandem.id, skill, level, observedOn: dayOf(app.clock.now()) });
  });
}
