import { and, asc, eq } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import type { AttackedPool } from '#app/domain/disclosure/attack/pool-report.ts';
import { publicBatches } from '../../schema/public-profile.ts';
import { attackRuns } from '../../schema/attack-run.ts';

/** Keeps what was measured of a pool; the figures of the same pool before it go. Of the deployment there is one run. */
export async function putAttackRun(tx: Tx, run: Omit<typeof attackRuns.$inferInsert, 'id'>): Promise<void> {
  const isSamePool =
    run.pool === 'deployment'
      ? eq(attackRuns.pool, run.pool)
      : and(eq(attackRuns.pool, run.pool), eq(attackRuns.size, run.size));
  await tx.delete(attackRuns).where(isSamePool);
  await tx.insert(attackRuns).values(run);
}

/** The last figures of every pool: the deployment first, then the generated ones by size. */
export async function listAttackRuns(handle: Handle) {
  return handle
    .select({
      pool: attackRuns.pool,
      batch: attackRuns.batch,
      size: attackRuns.size,
      report: attackRuns.report,
      homogeneity: attackRuns.homogeneity,
      closesBrowsing: attackRuns.closesBrowsing,
      ranAt: attackRuns.ranAt,
    })
    .from(attackRuns)
    .orderBy(asc(attackRuns.pool), asc(attackRuns.size));
}

/** What was measured of the batch companies see, on the deployment's own people; null before the first batch. */
export async function findMeasurement(handle: Handle): Promise<{ readonly closesBrowsing: boolean | null } | null> {
  const [row] = await handle
    .select({ closesBrowsing: attackRuns.closesBrowsing })
    .from(publicBatches)
    .leftJoin(attackRuns, and(eq(attackRuns.batch, publicBatches.number), eq(attackRuns.pool, 'deployment')))
    .where(eq(publicBatches.state, 'current'));
  return row ?? null;
}

/** Of which pools there are figures for this batch. */
export async function poolsMeasured(handle: Handle, batch: number): Promise<ReadonlySet<AttackedPool>> {
  const rows = await handle
    .selectDistinct({ pool: attackRuns.pool })
    .from(attackRuns)
    .where(eq(attackRuns.batch, batch));
  return new Set(rows.map(({ pool }) => pool));
}
