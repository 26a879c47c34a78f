import { and, eq, inArray, not, sql } from 'drizzle-orm';
import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import { SMALLEST_POOL } from '#app/domain/disclosure/k-rule.ts';
import type { Cell } from '#app/domain/disclosure/ladder.ts';
import type { PublicClass } from '#app/domain/disclosure/public-side.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { piecesOf } from '../../pieces.ts';
import { detailedProfiles, publicBatches, publicClasses, publicProfiles } from '../../schema/public-profile.ts';
import { mayStand, mayStandAlone } from './public-standing.ts';

/** Where a person stands in a batch. Only `use-cases/disclosure` imports this file. */
export interface PlacingRow {
  readonly profileId: string;
  readonly classKey: string | null;
  readonly similar: readonly (number | null)[];
}

/** Writes who stands where into a batch that is being prepared; whoever may not any more is taken out again at once. */
export async function putPlacings(tx: Tx, batch: number, rows: readonly PlacingRow[]): Promise<void> {
  for (const piece of piecesOf(rows)) {
    await tx.insert(publicProfiles).values(piece.map((row) => ({ ...row, batch, similar: [...row.similar] })));
  }
  await removeWhoMayNot(
    tx,
    rows.map((row) => row.profileId),
  );
}

/** Writes detailed profiles into a batch that is being prepared; whoever may not any more is taken out again at once. */
export async function putDetailedProfiles(
  tx: Tx,
  batch: number,
  documentVersion: number,
  rows: readonly { readonly profileId: string; readonly document: DetailedProfile }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(detailedProfiles).values(rows.map((row) => ({ ...row, batch, documentVersion, sinceBatch: batch })));
  await tx.run(sql`update detailed_profiles as now set since_batch = before.since_batch
    from detailed_profiles as before join public_batches on number = before.batch and state = 'current'
    where now.batch = ${batch} and before.profile_id = now.profile_id and before.document = now.document`);
  await removeWhoMayNot(
    tx,
    rows.map((row) => row.profileId),
  );
}

/**
 * Takes out of every batch whoever of these may not stand there any more: not published, or a yes that does not stand; out of the detailed
 * profiles also whoever excluded a company. The
 * count of her class falls, the frozen one does not move; a class below K is hidden, and all of them once fewer than
 * SMALLEST_POOL people can be seen (the same as `leave` of the domain).
 */
export async function removeWhoMayNot(tx: Tx, profileIds: readonly string[]): Promise<void> {
  if (profileIds.length === 0) return;
  const these = listed(profileIds);
  const mayBeDetailed = sql`(${mayStand(detailedProfiles.profileId)} and ${mayStandAlone(detailedProfiles.profileId)})`;
  await tx.delete(detailedProfiles).where(and(inArray(detailedProfiles.profileId, these), not(mayBeDetailed)));
  const gone = await tx
    .delete(publicProfiles)
    .where(and(inArray(publicProfiles.profileId, these), not(sql`(${mayStand(publicProfiles.profileId)})`)))
    .returning({ batch: publicProfiles.batch, classKey: publicProfiles.classKey });
  const lost = new Map<string, { batch: number; key: string; members: number }>();
  for (const { batch, classKey } of gone) {
    if (classKey === null) continue;
    const key = `${batch} ${classKey}`;
    lost.set(key, { batch, key: classKey, members: (lost.get(key)?.members ?? 0) + 1 });
  }
  for (const { batch, key, members } of lost.values()) {
    const k = sql`(select ${publicBatches.k} from ${publicBatches} where ${publicBatches.number} = ${batch})`;
    await tx
      .update(publicClasses)
      .set({
        count: sql`${publicClasses.count} - ${members}`,
        isOpen: sql`${publicClasses.isOpen} and ${publicClasses.count} - ${members} >= ${k}`,
      })
      .where(and(eq(publicClasses.batch, batch), eq(publicClasses.key, key)));
  }
  for (const batch of new Set([...lost.values()].map((one) => one.batch))) {
    const shown = sql`(select sum(count) from ${publicClasses} where batch = ${batch} and is_open)`;
    await tx
      .update(publicClasses)
      .set({ isOpen: false })
      .where(and(eq(publicClasses.batch, batch), publicClasses.isOpen, sql`${shown} < ${SMALLEST_POOL}`));
  }
}

/** Where everybody of a batch stands. */
export async function placingsOfBatch(handle: Handle, batch: number): Promise<PlacingRow[]> {
  return handle
    .select({
      profileId: publicProfiles.profileId,
      classKey: publicProfiles.classKey,
      similar: publicProfiles.similar,
    })
    .from(publicProfiles)
    .where(eq(publicProfiles.batch, batch));
}

/** Where a person stands in the current batch, with her class as it is now; null: nowhere. */
export async function findPlacing(handle: Handle, profileId: string) {
  const [row] = await handle
    .select({
      similar: publicProfiles.similar,
      rung: publicClasses.rung,
      occupation: publicClasses.occupation,
      region: publicClasses.region,
      german: publicClasses.german,
      count: publicClasses.count,
      frozenCount: publicClasses.frozenCount,
      isOpen: publicClasses.isOpen,
    })
    .from(publicProfiles)
    .innerJoin(publicBatches, and(eq(publicBatches.number, publicProfiles.batch), eq(publicBatches.state, 'current')))
    .leftJoin(
      publicClasses,
      and(eq(publicClasses.batch, publicProfiles.batch), eq(publicClasses.key, publicProfiles.classKey)),
    )
    .where(eq(publicProfiles.profileId, profileId));
  if (row === undefined) return null;
  const { similar, rung, occupation, region, german, count, frozenCount, isOpen } = row;
  if (rung === null || occupation === null || region === null || german === null) return { similar, class: null };
  const cell: Cell = { rung, occupation, region, german };
  return {
    similar,
    class: { cell, count: count ?? 0, frozenCount: frozenCount ?? 0, isOpen: isOpen ?? false } satisfies PublicClass,
  };
}
