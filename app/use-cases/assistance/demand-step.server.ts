import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { findStep } from '#db/queries/assistance/placement-steps.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';

/**
 * A step named in a form belongs to the placement the page is about, and that one is the actor's to change: nothing of one
 * placement is changed from the address of another.
 * @throws DomainError notFound, forbidden
 */
export async function demandStep(
  app: AppContext,
  actor: Actor,
  { placementId, stepId }: { readonly placementId: string; readonly stepId: string },
): Promise<void> {
  await ownPlacement(app, app.db, actor, 'placement.edit', placementId);
  if ((await findStep(app.db, stepId))?.placementId !== placementId) throw new DomainError('notFound');
}
