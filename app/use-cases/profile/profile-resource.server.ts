import type { PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import type { ProfileRecord } from '#db/queries/profile.ts';

/** What the policy needs to know of a profile: whose case, whose team, who covers. */
export function profileResource(
  profile: Pick<ProfileRecord, 'organisationId' | 'teamId' | 'caseworkerId' | 'coveredBy'>,
): PolicyResource {
  return {
    organisationId: profile.organisationId,
    teamId: profile.teamId,
    ownerIds: [profile.caseworkerId, profile.coveredBy],
  };
}
