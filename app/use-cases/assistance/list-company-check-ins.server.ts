import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { listOpenCheckInsOfCompany } from '#db/queries/assistance/check-in-lists.ts';
import type { AppContext } from '../app-context.ts';

/** Questions after a start that wait for a company: which posting, since when, until when. Nothing of the person. */
export function listCompanyCheckIns(
  app: AppContext,
  actor: Actor,
): Promise<{ id: string; postingTitle: string; startedOn: Day | null; openUntilOn: Day }[]> {
  return listOpenCheckInsOfCompany(app.db, scopeFor(actor, 'checkIn.answer'), dayOf(app.clock.now()));
}
