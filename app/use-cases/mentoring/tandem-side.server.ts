import type { Actor } from '#app/domain/account/actor.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import type { TandemSide } from '#app/domain/mentoring/tandem-life.ts';
import type { Handle } from '#db/client.ts';
import { findOpenTandem, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { found } from '../account/allow.server.ts';
import type { LinkVisit } from '../consent/open-consent-link.server.ts';
import { ownTandem } from './own-tandems.server.ts';

/**
 * Who of the two acts: the mentor, signed in, in one of her tandems; or the learner on her own link, in the one she has. What
 * both can do takes this and nothing else.
 */
export type Partner =
  | { readonly side: 'mentor'; readonly actor: Actor; readonly tandemId: string }
  | { readonly side: 'learner'; readonly visit: LinkVisit };

/** The open tandem of whoever acts. @throws DomainError notFound for what is not hers, forbidden */
export async function tandemOf(handle: Handle, partner: Partner): Promise<TandemRecord> {
  return partner.side === 'mentor'
    ? ownTandem(handle, partner.actor, partner.tandemId)
    : found(await findOpenTandem(handle, partner.visit.profileId));
}

/** What log and story call her. */
export function partnerId(partner: Partner): string {
  return partner.side === 'mentor' ? partner.actor.userId : personHerself;
}

/** Whether both said that the other may read how to reach them. */
export function isContactReleased(tandem: Pick<TandemRecord, 'mentorReleasedAt' | 'learnerReleasedAt'>): boolean {
  return tandem.mentorReleasedAt !== null && tandem.learnerReleasedAt !== null;
}

/** Whether this side said so. */
export function hasReleased(tandem: TandemRecord, side: TandemSide): boolean {
  return (side === 'mentor' ? tandem.mentorReleasedAt : tandem.learnerReleasedAt) !== null;
}

/** Whether this side said that she would like to meet the other. */
export function hasAccepted(
  tandem: Pick<TandemRecord, 'mentorAcceptedAt' | 'learnerAcceptedAt'>,
  side: TandemSide,
): boolean {
  return (side === 'mentor' ? tandem.mentorAcceptedAt : tandem.learnerAcceptedAt) !== null;
}
