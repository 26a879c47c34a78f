import { and, asc, eq, gt, inArray, ne, not, sql, type Column, type SQL } from 'drizzle-orm';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import { SMALLEST_POOL } from '#app/domain/disclosure/k-rule.ts';
import type { Cell } from '#app/domain/disclosure/ladder.ts';
import type { BatchState } from '#app/domain/disclosure/public-batch.ts';
import type { PublicClass } from '#app/domain/disclosure/public-side.ts';
import type { LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../client.ts';
import { piecesOf } from '../pieces.ts';
import { companyBlocks } from '../schema/company.ts';
import { profiles } from '../schema/profile.ts';
import { detailedProfiles, publicBatches, publicClasses, publicProfiles } from '../schema/public-profile.ts';
import { standingYes } from './consent.ts';
import { evidenceFrom, packedEvidence } from './language-evidence.ts';
import { packRows, unpackRows } from './packed-rows.ts';

/**
 * The tables of the gate. Only `use-cases/disclosure` imports this file; company pages read `public-class.ts`.
 */
export interface PublicBatch {
  readonly number: number;
  readonly weekOn: Day;
  readonly ladderVersion: number;
  readonly k: number | null;
  readonly people: number;
  readonly withheld: number;
  readonly detailed: number;
  readonly beganAt: Date;
  readonly currentAt: Date | null;
}

const batchColumns = {
  number: publicBatches.number,
  weekOn: publicBatches.weekOn,
  ladderVersion: publicBatches.ladderVersion,
  k: publicBatches.k,
  people: publicBatches.people,
  withheld: publicBatches.withheld,
  detailed: publicBatches.detailed,
  beganAt: publicBatches.beganAt,
  currentAt: publicBatches.currentAt,
};

/** The batch whose rows companies see; null before the first one. */
export async function findCurrentBatch(handle: Handle): Promise<PublicBatch | null> {
  const [row] = await handle.select(batchColumns).from(publicBatches).where(eq(publicBatches.state, 'current'));
  return row ?? null;
}

/** All classes of a batch, hidden ones too, by their key. */
export async function classesOfBatch(handle: Handle, batch: number): Promise<Map<string, PublicClass>> {
  const rows = await handle
    .select({
      key: publicClasses.key,
      rung: publicClasses.rung,
      occupation: publicClasses.occupation,
      region: publicClasses.region,
      german: publicClasses.german,
      count: publicClasses.count,
      frozenCount: publicClasses.frozenCount,
      isOpen: publicClasses.isOpen,
    })
    .from(publicClasses)
    .where(eq(publicClasses.batch, batch));
  return new Map(
    rows.map(({ key, rung, occupation, region, german, ...counts }) => [
      key,
      { cell: { rung, occupation, region, german }, ...counts },
    ]),
  );
}

/** Like `standingYes`, and 0 where she was never asked: `not` of an unknown is unknown, and its row would stay. */
function standing(profileId: Column, purpose: ConsentPurpose): SQL {
  return sql`coalesce(${standingYes(profileId, purpose)}, 0)`;
}

/** Condition: the person in column `profileId` may stand on the public side at all. */
function mayStand(profileId: Column): SQL {
  return sql`exists (select 1 from ${profiles} where ${profiles.id} = ${profileId} and ${profiles.state} = 'published')
    and ${standing(profileId, 'namelessProfile')}`;
}

/**
 * Condition: the person in column `profileId` may be shown by herself. Whoever excluded a company is not: that company would
 * read her like all others, and a list of its own would tell it that it was excluded.
 */
function mayStandAlone(profileId: Column): SQL {
  return sql`${standing(profileId, 'detailedProfile')}
    and not exists (select 1 from ${companyBlocks} where ${companyBlocks.profileId} = ${profileId})`;
}

/** One person of the pool as the gate needs her. */
export interface PoolPerson {
  readonly profileId: string;
  readonly occupations: readonly string[];
  readonly spotId: number | null;
  readonly german: readonly LevelEvidence[];
  /** She chose the detailed profile and excluded no company. */
  readonly isDetailed: boolean;
}

const personColumns = {
  id: profiles.id,
  occupations: profiles.occupations,
  placeId: profiles.placeId,
  quarterId: profiles.quarterId,
};

/** Everybody who may stand on the public side now, page by page in the order of ids. @param after last id of the page before ('' from the start) */
export async function poolAfter(handle: Handle, after: string, size: number): Promise<PoolPerson[]> {
  const page = handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(gt(profiles.id, after), eq(profiles.state, 'published'), standingYes(profiles.id, 'namelessProfile')))
    .orderBy(asc(profiles.id))
    .limit(size);
  const [found] = await handle
    .select({ packed: packRows(personColumns, packedEvidence, mayStandAlone(profiles.id)) })
    .from(profiles)
    .where(inArray(profiles.id, page));
  return unpackRows(personColumns, found?.packed ?? null)
    .map(({ row, more: [german, isDetailed] }) => ({
      profileId: row.id,
      occupations: row.occupations,
      spotId: row.quarterId ?? row.placeId,
      german: evidenceFrom(german),
      isDetailed: isDetailed === 1,
    }))
    .sort((a, b) => (a.profileId < b.profileId ? -1 : 1));
}

/** A batch nobody reads yet, with its classes. @returns its number */
export async function prepareBatch(
  tx: Tx,
  batch: Omit<typeof publicBatches.$inferInsert, 'number' | 'state'>,
  classes: ReadonlyMap<string, PublicClass>,
): Promise<number> {
  const [row] = await tx
    .insert(publicBatches)
    .values({ ...batch, state: 'preparing' })
    .returning({ number: publicBatches.number });
  const number = row?.number ?? 0;
  const rows = [...classes].map(([key, { cell, count, frozenCount, isOpen }]) => ({
    batch: number,
    key,
    rung: cell.rung,
    occupation: cell.occupation,
    region: cell.region,
    german: cell.german,
    count,
    frozenCount,
    isOpen,
  }));
  for (const piece of piecesOf(rows)) await tx.insert(publicClasses).values(piece);
  return number;
}

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

/** From now on companies see this batch and no other. */
export async function makeCurrent(tx: Tx, number: number, at: Date): Promise<void> {
  await tx.update(publicBatches).set({ state: 'ended' }).where(eq(publicBatches.state, 'current'));
  await tx.update(publicBatches).set({ state: 'current', currentAt: at }).where(eq(publicBatches.number, number));
}

/**
 * Deletes rows of batches that are not the current one, at most `size` of them; of a batch that was current the numbers
 * remain, one that was never finished goes.
 * @returns whether something is left
 */
export async function dropOldRows(tx: Tx, size: number): Promise<boolean> {
  const old = tx.select({ number: publicBatches.number }).from(publicBatches).where(ne(publicBatches.state, 'current'));
  for (const table of [publicProfiles, detailedProfiles, publicClasses]) {
    const some = sql`(select rowid from ${table} where ${inArray(table.batch, old)} limit ${size})`;
    const gone = await tx
      .delete(table)
      .where(sql`rowid in ${some}`)
      .returning({ batch: table.batch });
    if (gone.length > 0) return true;
  }
  await tx.delete(publicBatches).where(eq(publicBatches.state, 'preparing' satisfies BatchState));
  return false;
}

/**
 * Takes out of every batch whoever of these may not stand there any more: not published, or a yes that does not stand; out of the detailed
 * profiles also whoever excluded a company. The
 * count of her class falls, the frozen one does not move; a class below K is hidden, and all of them once fewer than
 * SMALLEST_POOL people can be seen (the same as `leave` of the domain).
 */
export async function removeWhoMayNot(tx: Tx, profileIds: readonly string[]): Promise<void> {
  if (profileIds.length === 0) return;
  const these = sql`(select value from json_each(${JSON.stringify(profileIds)}))`;
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

/**
 * People of the pool whose profile may say the same as this one in detail: the same occupations and hours, as many skills.
 * Whether it does is decided by what would be shown. @param size at most so many
 */
export async function poolLike(
  handle: Handle,
  profile: Pick<typeof profiles.$inferSelect, 'hoursMin' | 'hoursMax'> & {
    readonly occupations: readonly string[];
    readonly skills: readonly string[];
  },
  size: number,
): Promise<string[]> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(
      and(
        eq(profiles.state, 'published'),
        standingYes(profiles.id, 'namelessProfile'),
        eq(profiles.occupations, [...profile.occupations]),
        sql`json_array_length(${profiles.skills}) = ${profile.skills.length}`,
        sql`${profiles.hoursMin} is ${profile.hoursMin}`,
        sql`${profiles.hoursMax} is ${profile.hoursMax}`,
      ),
    )
    .orderBy(asc(profiles.id))
    .limit(size);
  return rows.map(({ id }) => id);
}
