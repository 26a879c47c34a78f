import type { PoolReport } from '#app/domain/disclosure/attack/pool-report.ts';
import { runWeeklyBatch } from '#app/use-cases/disclosure/run-weekly-batch.server.ts';
import { putAttackRun } from '#db/queries/disclosure/attack-run.ts';
import { findCurrentBatch } from '#db/queries/disclosure/public-batch.ts';
import { write } from '#db/transaction.ts';
import type { TestApp } from './test-app.ts';

const nobody = { targets: 0, meanRisk: 0, maxRisk: 0, uniqueCorrect: 0, claimed: 0, precision: null };
const stage2 = { pool: nobody, reach: nobody, list: nobody, released: nobody, shareTold: 0 };
const nothingFound: PoolReport = {
  size: 0,
  inClasses: 0,
  isGenerated: false,
  k: null,
  classes: { belowK: 0, miscounted: 0, unrounded: 0, smallest: null, moments: 0 },
  stage1: {
    ...{ A1: nobody, A2: nobody, A3: nobody, A5: nobody, A6: nobody, A7: nobody },
    A4: { ...nobody, pinpointed: 0 },
  },
  stage1b: { A1: nobody, A2: nobody, A4: nobody, A7: nobody },
  stage2: { A2: stage2, A3: stage2, links: { alone: 0, joined: 0 } },
  selfTest: { A1: 1, A2: 1, A4: 1 },
  utility: { keptGroupAndBand: 1, withheld: 0, hiddenSinceBatch: 0 },
  steps: [],
  misses: [],
};

/** Writes that the batch companies would see was measured, of people about whom the test says nothing. */
export async function putMeasured(app: TestApp, closesBrowsing = false): Promise<void> {
  const batch = (await findCurrentBatch(app.db))?.number ?? 0;
  const run = { batch, pool: 'deployment', size: 0, report: nothingFound, closesBrowsing } as const;
  await write(app.db, (tx) => putAttackRun(tx, { ...run, homogeneity: null, ranAt: app.clock.now() }));
}

/** The weekly batch, measured and found good: what companies may browse. */
export async function runMeasuredBatch(app: TestApp): Promise<void> {
  await runWeeklyBatch(app);
  await putMeasured(app);
}
