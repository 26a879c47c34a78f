import { eq, inArray, ne, sql } from 'drizzle-orm';
import type { BatchState } from '#app/domain/disclosure/public-batch.ts';
import type { PublicClass } from '#app/domain/disclosure/public-side.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { piecesOf } from '../../pieces.ts';
import { detailedProfiles, publicBatches, publicClasses, publicProfiles } from '../../schema/public-profile.ts';

/** A week's public side. Only `use-cases/disclosure` imports this file; company pages read `public-class.ts`. */
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
