import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Handle } from '../../client.ts';
import { keptQuery, listGiven } from '../../kept-query.ts';
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

const people = keptQuery((handle) =>
  handle
    .select({ id: profiles.id, placeId: profiles.placeId, quarterId: profiles.quarterId })
    .from(profiles)
    .where(inArray(profiles.id, listGiven('ids')))
    .prepare(),
);
const workedAt = keptQuery((handle) =>
  handle
    .selectDistinct({ id: placements.profileId, name: companies.name })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(
      and(
        inArray(placements.profileId, listGiven('ids')),
        sql`${placements.companyId} is not ${sql.placeholder('readerCompanyId')}`,
      ),
    )
    .prepare(),
);
const releasedTo = keptQuery((handle) =>
  handle
    .select({ id: releases.profileId })
    .from(releases)
    .where(
      and(
        inArray(releases.profileId, listGiven('ids')),
        eq(releases.companyId, sql.placeholder('readerCompanyId')),
        isNull(releases.endedAt),
      ),
    )
    .prepare(),
);

/** @param readerCompanyId the company that will read the text; null: anybody will */
export async function findKnownOutside(
  handle: Handle,
  profileIds: readonly string[],
  readerCompanyId: string | null,
): Promise<KnownOutside[]> {
  const ids = JSON.stringify(profileIds);
  const rows = await people(handle).all({ ids });
  const worked = await workedAt(handle).all({ ids, readerCompanyId });
  const released = readerCompanyId === null ? [] : await releasedTo(handle).all({ ids, readerCompanyId });
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
