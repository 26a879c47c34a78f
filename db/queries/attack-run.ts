import { and, asc, desc, eq } from 'drizzle-orm';
import type { Handle, Tx } from '../client.ts';
import { attackRuns } from '../schema/attack-run.ts';

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

/** The last run on the deployment's own people; null before the first. */
export async function findDeploymentRun(handle: Handle) {
  const [row] = await handle
    .select({ batch: attackRuns.batch, closesBrowsing: attackRuns.closesBrowsing, ranAt: attackRuns.ranAt })
    .from(attackRuns)
    .where(eq(attackRuns.pool, 'deployment'))
    .orderBy(desc(attackRuns.ranAt))
    .limit(1);
  return row ?? null;
}
