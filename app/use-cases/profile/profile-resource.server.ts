import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver, type Action, type PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import { allow } from '../account/allow.server.ts';

type CaseOwners = Pick<ProfileRecord, 'organisationId' | 'teamId' | 'caseworkerId' | 'coveredBy'> &
  Partial<Pick<ProfileRecord, 'isGuest'>>;

/**
 * What the policy needs to know of a row that hangs on a case: whose case, whose team, who covers. A guest is nobody's case,
 * in her own house too.
 */
export function caseResource(row: CaseOwners): PolicyResource {
  if (row.isGuest === true) return { organisationId: null };
  return {
    organisationId: row.organisationId,
    teamId: row.teamId,
    ownerIds: [row.caseworkerId, row.coveredBy],
  };
}

/** What the policy needs to know of a profile: the same, and whether other houses may learn that it exists. */
export function profileResource(profile: CaseOwners & Pick<ProfileRecord, 'state'>): PolicyResource {
  return { ...caseResource(profile), isPublished: profile.state === 'published' };
}

type Guest = Pick<ProfileRecord, 'organisationId' | 'isGuest'>;

/** What `guest.keep` needs to know: whose guest she is. Everybody else is nobody's guest. */
export function guestResource({ isGuest, organisationId }: Guest): PolicyResource {
  return { organisationId: isGuest ? organisationId : null };
}

/**
 * Asks for what is done for a learner: where she is somebody's case `action` decides, where she is nobody's client the
 * coordinators of the house whose guest she is may.
 * @throws DomainError notFound, forbidden
 */
export function allowForLearner(
  actor: Actor,
  action: Action,
  profile: CaseOwners & Pick<ProfileRecord, 'state' | 'isGuest'>,
): void {
  if (mayEver(actor, 'guest.keep') && (profile.isGuest || !mayEver(actor, action)))
    allow(actor, 'guest.keep', guestResource(profile));
  else allow(actor, action, profileResource(profile));
}
