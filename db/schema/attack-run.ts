import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { attackedPools, type PoolReport } from '#app/domain/disclosure/attack/pool-report.ts';
import type { Homogeneity } from '#app/domain/disclosure/homogeneity.ts';
import { flag, id, instant, json } from '../columns.ts';

/** What was measured of the gate after a weekly batch: shares and numbers, nothing of a person. */
export const attackRuns = sqliteTable(
  'attack_runs',
  {
    id: id(),
    /** Number of the batch that was looked at. */
    batch: integer().notNull(),
    pool: text({ enum: attackedPools }).notNull(),
    /** People published at the start, which names a generated pool; of the deployment: now. */
    size: integer().notNull(),
    report: json<PoolReport>().notNull(),
    /** How alike the people of the classes are: of the deployment only, for the data protection officer. Counts. */
    homogeneity: json<Homogeneity>(),
    /** A promise was broken on which browsing rests. */
    closesBrowsing: flag().notNull(),
    ranAt: instant().notNull(),
  },
  (table) => [index('attack_runs_by_batch').on(table.batch)],
);
