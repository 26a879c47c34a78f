/** Roles of the house; one user may hold several. The word list is docs-wide: see app/domain/policy. */
export const roles = [
  'officer',
  'caseworker',
  'teamLead',
  'company',
  'mentor',
  'coordinator',
  'administrator',
  'dpo',
  'staffCouncil',
  'controlling',
] as const;
export type Role = (typeof roles)[number];

/** Roles that belong to an organisation's staff: everything except companies and mentors. */
export const staffRoles = roles.filter((role) => role !== 'company' && role !== 'mentor');

export const organisationKinds = ['employmentAgency', 'jobcenter', 'volunteerOrganisation'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
