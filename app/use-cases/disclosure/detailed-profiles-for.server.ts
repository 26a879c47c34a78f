import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import { pseudonymEpoch } from '#app/domain/disclosure/gate.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listDetailedProfiles } from '#db/queries/public-profile.ts';
import type { AppContext } from '../app-context.ts';
import { pseudonym } from './pseudonym.server.ts';

/** A detailed profile as one company knows it this week. */
export interface NamelessDetail {
  readonly pseudonym: string;
  readonly document: DetailedProfile;
}

/**
 * Stage 1b for one company: the documents of the current batch, in the order of their labels. A label is of this company
 * and this week alone. Holds no id. Whether the company may browse is for the caller to check.
 */
export async function detailedProfilesFor(app: AppContext, companyId: string): Promise<NamelessDetail[]> {
  const label = labelFor(app, companyId);
  return (await listDetailedProfiles(app.db))
    .map(({ profileId, document }) => ({ pseudonym: label(profileId), document }))
    .sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
}

/**
 * Whose profile a company means by its label of this week, for officer and caseworker; never told to the company.
 * @returns null when nobody's detailed profile has this label now
 */
export async function profileBehindLabel(app: AppContext, companyId: string, label: string): Promise<string | null> {
  const labelOf = labelFor(app, companyId);
  const rows = await listDetailedProfiles(app.db);
  return rows.find(({ profileId }) => labelOf(profileId) === label)?.profileId ?? null;
}

/** Labels of this week; no posting is in them, so that none is one of stage 2. */
function labelFor(app: AppContext, companyId: string): (profileId: string) => string {
  const epoch = pseudonymEpoch(dayOf(app.clock.now()));
  return (profileId) => pseudonym(app.config.pseudonymSecret, { companyId, postingId: '', profileId, epoch });
}
