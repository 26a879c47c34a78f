import { isGiven, type Consent } from '#app/domain/consent/consent.ts';
import type { PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import { caseResource } from '../profile/profile-resource.server.ts';

/** What the policy needs to know of a learner: whose case, and whether she agreed to be seen by the volunteers' coordinator. */
export function learnerResource(
  profile: Pick<ProfileRecord, 'organisationId' | 'teamId' | 'caseworkerId' | 'coveredBy' | 'isGuest'>,
  consent: Consent | null,
): PolicyResource {
  return { ...caseResource(profile), isConsented: isGiven(consent) };
}
