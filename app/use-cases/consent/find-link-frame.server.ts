import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findOrganisationContact } from '#db/queries/account/organisation.ts';
import { listLanguageReviews } from '#db/queries/consent/consent.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson } from '../company/find-contact-person.server.ts';
import type { LinkVisit } from './open-consent-link.server.ts';

/** What stands around every page of a person's own link. */
export interface LinkFrame {
  /** Whom she may call, for a guest the house she is a guest of; null before the code, and where nobody has the case. */
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  readonly isDemo: boolean;
  /** Somebody has reviewed the page words of this language. */
  readonly isReviewed: boolean;
}

/** The frame for this visit; before the code it says nothing that tells whose link it is. */
export async function findLinkFrame(
  app: AppContext,
  visit: LinkVisit,
  words: { readonly language: ConsentLanguage; readonly version: string },
): Promise<LinkFrame> {
  const reviews = await listLanguageReviews(app.db);
  return {
    contact: visit.isKnown ? await contactOf(app, visit.profileId) : null,
    isDemo: app.config.mode === 'demo',
    isReviewed: reviews.some(({ language, version }) => language === words.language && version === words.version),
  };
}

async function contactOf(app: AppContext, profileId: string): Promise<LinkFrame['contact']> {
  const profile = await findProfile(app.db, profileId, dayOf(app.clock.now()));
  if (profile?.isGuest === true) return findOrganisationContact(app.db, profile.organisationId);
  const userId = profile?.coveredBy ?? profile?.caseworkerId ?? null;
  const person = userId === null ? null : await findContactPerson(app, userId);
  return person === null ? null : { name: person.name, phone: person.phone };
}
