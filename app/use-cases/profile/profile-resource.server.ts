import type { PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import type { ProfileRecord } from '#db/queries/profile.ts';

type CaseOwners = Pick<ProfileRecord, 'organisationId' | 'teamId' | 'caseworkerId' | 'coveredBy'>;

/** What the policy needs to know of a row that hangs on a case: whose case, whose team, who covers. */
export function caseResource(row: CaseOwners): PolicyResource {
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
