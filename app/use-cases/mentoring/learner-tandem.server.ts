import { findOpenTandem } from '#db/queries/mentoring/tandem.ts';
import { grantForLearner } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { noteReading } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { LinkVisit } from '../consent/open-consent-link.server.ts';
import { readPartnerPage, type PartnerPage } from './partner-page.server.ts';
import { tandemOf } from './tandem-side.server.ts';

/** A learner's page of her tandem, on her own link. */
export interface LearnerTandemPage extends PartnerPage {
  /** Her mentor's; null when she is no longer there. */
  readonly firstName: string | null;
}

/** The learner's own tandem (an audit row for the mentor's first name). @throws DomainError notFound without one */
export async function findLearnerTandem(app: AppContext, visit: LinkVisit): Promise<LearnerTandemPage> {
  const partner = { side: 'learner', visit } as const;
  const tandem = await tandemOf(app.db, partner);
  const grant = grantForLearner(tandem.mentorId, ['name']);
  const persons = await noteReading(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), ['name']));
  return {
    firstName: persons.get(tandem.mentorId)?.name.firstName ?? null,
    ...(await readPartnerPage(app, partner, tandem)),
  };
}

/** When she meets her mentor next, for the first page of her link; null: she has no tandem. */
export async function findLearnerMeeting(
  app: AppContext,
  visit: LinkVisit,
): Promise<{ readonly at: number | null; readonly place: string | null } | null> {
  const tandem = await findOpenTandem(app.db, visit.profileId);
  return tandem === null ? null : { at: tandem.nextMeetingAt?.getTime() ?? null, place: tandem.nextMeetingPlace };
}
