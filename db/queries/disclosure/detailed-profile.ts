import { and, eq } from 'drizzle-orm';
import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import type { Handle } from '../../client.ts';
import { detailedProfiles, publicBatches } from '../../schema/public-profile.ts';

export interface DetailedRow {
  readonly profileId: string;
  /** The batch companies see now. */
  readonly batch: number;
  /** The batch since which she is shown with these very words. */
  readonly sinceBatch: number;
  readonly document: DetailedProfile;
}

/** The detailed profiles companies see now, with whose they are: the id goes no further than the gate. */
export async function listDetailedProfiles(
  handle: Handle,
  only: { readonly profileId?: string } = {},
): Promise<DetailedRow[]> {
  return handle
    .select({
      profileId: detailedProfiles.profileId,
      batch: detailedProfiles.batch,
      sinceBatch: detailedProfiles.sinceBatch,
      document: detailedProfiles.document,
    })
    .from(detailedProfiles)
    .innerJoin(publicBatches, and(eq(publicBatches.number, detailedProfiles.batch), eq(publicBatches.state, 'current')))
    .where(only.profileId === undefined ? undefined : eq(detailedProfiles.profileId, only.profileId));
}
