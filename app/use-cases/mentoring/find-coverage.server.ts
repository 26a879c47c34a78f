import type { Actor } from '#app/domain/account/actor.ts';
import { coverageOf } from '#app/domain/mentoring/coverage.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { countWaitingBySpot } from '#db/queries/mentoring/learner.ts';
import { countFreePlacesBySpot } from '#db/queries/mentoring/mentor.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * For the coordinator: in which quarters learners wait for whom nobody is free, and where volunteers wait for learners. Counts
 * alone, of learners who said yes.
 * @throws DomainError forbidden
 */
export async function findCoverage(app: AppContext, actor: Actor) {
  allow(actor, 'tandem.pair', { isConsented: true });
  const waiting = await countWaitingBySpot(app.db, scopeFor(actor, 'tandem.pair'), dayOf(app.clock.now()));
  const free = await countFreePlacesBySpot(app.db, scopeFor(actor, 'mentor.list'));
  return coverageOf(waiting, free).map((row) => ({
    ...row,
    place: row.spotId === null ? null : app.places.name(row.spotId),
  }));
}
