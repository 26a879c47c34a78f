import type { Actor } from '#app/domain/account/actor.ts';
import type { Day } from '#app/domain/time/day.ts';
import { findCurrentBatch } from '#db/queries/disclosure/public-batch.ts';
import { listClassCards } from '#db/queries/disclosure/public-class.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** Which batch companies see. Machinery asks, no rights. @returns null before the first one */
export async function findLastBatch(
  app: AppContext,
): Promise<{ readonly number: number; readonly weekOn: Day } | null> {
  const batch = await findCurrentBatch(app.db);
  return batch === null ? null : { number: batch.number, weekOn: batch.weekOn };
}

/**
 * For administration: when the public side was last written, and its numbers.
 * @returns null before the first batch
 * @throws DomainError forbidden
 */
export async function findBatchState(app: AppContext, actor: Actor) {
  allow(actor, 'job.read', {});
  const batch = await findCurrentBatch(app.db);
  if (batch === null) return null;
  const { currentAt, k, people, withheld, detailed } = batch;
  return { currentAt, k, people, withheld, detailed, cards: (await listClassCards(app.db)).length };
}
