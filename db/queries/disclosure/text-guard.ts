import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Handle } from '../../client.ts';
import { listed } from '../../listed.ts';
import { placements } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { proposals, releases } from '../../schema/match.ts';
import { profiles } from '../../schema/profile.ts';

/** What is known outside the vault of somebody a text may be about. */
export interface KnownOutside {
  readonly id: string;
  readonly placeId: number | null;
  readonly quarterId: number | null;
  /** Companies she was placed at, but the one that reads the text. */
  readonly employers: readonly string[];
  /** A release to the reading company stands. */
  readonly isReleased: boolean;
}

/** @param readerCompanyId the company that will read the text; null: anybody will */
export async function findKnownOutside(
  handle: Handle,
  profileIds: readonly string[],
  readerCompanyId: string | null,
): Promise<KnownOutside[]> {
  const ids = listed(profileIds);
  const rows = await handle
    .select({ id: profiles.id, placeId: profiles.placeId, quarterId: profiles.quarterId })
    .from(profiles)
    .where(inArray(profiles.id, ids));
  const worked = await handle
    .selectDistinct({ id: placements.profileId, name: companies.name })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(
      and(
        inArray(placements.profileId, ids),
        readerCompanyId === null ? undefined : ne(placements.companyId, readerCompanyId),
      ),
    );
  const released =
    readerCompanyId === null
      ? []
      : await handle
          .select({ id: releases.profileId })
          .from(releases)
          .where(
            and(inArray(releases.profileId, ids), eq(releases.companyId, readerCompanyId), isNull(releases.endedAt)),
          );
  return rows.map((row) => ({
    ...row,
    employers: worked.filter(({ id }) => id === row.id).map(({ name }) => name),
    isReleased: released.some(({ id }) => id === row.id),
  }));
}

/** Whoever was proposed for a posting, however it ended: whom an officer may have had in mind while writing. */
export async function profilesOfPosting(handle: Handle, postingId: string): Promise<string[]> {
  const rows = await handle
    .selectDistinct({ id: proposals.profileId })
    .from(proposals)
    .where(eq(proposals.postingId, postingId));
  return rows.map(({ id }) => id);
}
