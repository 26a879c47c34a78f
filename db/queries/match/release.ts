import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { keptQuery } from '../../kept-query.ts';
import { releases } from '../../schema/match.ts';

export async function insertRelease(tx: Tx, row: Omit<typeof releases.$inferInsert, 'id' | 'endedAt'>): Promise<void> {
  await tx.insert(releases).values({ id: newId(), ...row });
}

const standingRelease = keptQuery((handle) =>
  handle
    .select({ profileId: releases.profileId, companyId: releases.companyId })
    .from(releases)
    .where(and(eq(releases.proposalId, sql.placeholder('proposalId')), isNull(releases.endedAt)))
    .prepare(),
);

/** The standing release of a proposal to a company; null when there is none (any more). */
export async function findRelease(
  handle: Handle,
  proposalId: string,
): Promise<{ profileId: string; companyId: string } | null> {
  const [row] = await standingRelease(handle).all({ proposalId });
  return row ?? null;
}

/** Every release of a person's contact, the ended ones too. */
export async function releasesOfPerson(
  handle: Handle,
  profileId: string,
): Promise<{ proposalId: string; releasedAt: Date; endedAt: Date | null }[]> {
  return handle
    .select({ proposalId: releases.proposalId, releasedAt: releases.releasedAt, endedAt: releases.endedAt })
    .from(releases)
    .where(eq(releases.profileId, profileId));
}
