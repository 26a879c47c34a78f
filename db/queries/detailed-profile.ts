import { and, eq } from 'drizzle-orm';
import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import type { Handle } from '../client.ts';
import { detailedProfiles, publicBatches } from '../schema/public-profile.ts';

/** The detailed profiles companies see now, with whose they are: the id goes no further than the gate. */
export async function listDetailedProfiles(
  handle: Handle,
  only: { readonly profileId?: string } = {},
): Promise<{ readonly profileId: string; readonly document: DetailedProfile }[]> {
  return handle
    .select({ profileId: detailedProfiles.profileId, document: detailedProfiles.document })
    .from(detailedProfiles)
    .innerJoin(publicBatches, and(eq(publicBatches.number, detailedProfiles.batch), eq(publicBatches.state, 'current')))
    .where(only.profileId === undefined ? undefined : eq(detailedProfiles.profileId, only.profileId));
}
