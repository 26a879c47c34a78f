import type { Actor } from '#app/domain/account/actor.ts';
import { countWaitingIndexChanges } from '#db/queries/job/outbox.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * For administration: which engine answers, and how the one outside the database is doing. Codes and numbers only.
 * @returns null where the embedded engine answers alone
 * @throws DomainError forbidden
 */
export async function findSearchState(app: AppContext, actor: Actor) {
  allow(actor, 'job.read', {});
  if (app.searchSync === null) return null;
  const { state, since, lastFailure } = app.searchSync.health.condition();
  const waiting = await countWaitingIndexChanges(app.db);
  return { state, since, lastFailure, waiting: waiting.count, waitingSince: waiting.oldestAt };
}
