import type { Actor } from '#app/domain/account/actor.ts';
import type { PoolReport } from '#app/domain/disclosure/attack/pool-report.ts';
import { publicTotal, shownCount } from '#app/domain/disclosure/k-rule.ts';
import { failuresInARow } from '#db/queries/job/job.ts';
import { listAttackRuns } from '#db/queries/disclosure/attack-run.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { houseLimits } from '../rule/house-limits.server.ts';
import { findBrowsingGuard, type BrowsingGuard } from './is-browsing-open.server.ts';

const attackers = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'] as const;

/** What one attacker reached at stage 1. */
export interface AttackerFigures {
  readonly by: (typeof attackers)[number];
  readonly meanRisk: number;
  readonly maxRisk: number;
  readonly unique: number;
}

/** What was measured of one pool, as everybody may read it: shares, and numbers of people rounded down to five. */
export interface MeasuredPool {
  readonly pool: 'deployment' | 'generated';
  readonly size: number;
  readonly k: number | null;
  readonly ranAt: Date;
  readonly misses: number;
  readonly stage1: readonly AttackerFigures[];
  readonly stage2: {
    readonly unique: number;
    readonly inList: number;
    readonly ofReleased: number;
    readonly told: number;
    /** Two companies that are no group and compare what they read; null: not measured yet. */
    readonly together: number | null;
  };
  /** Of those who chose the detailed profile: found by a former colleague; null: too few to say a share of. */
  readonly detailed: number | null;
  readonly withoutGate: number;
  readonly kept: number;
  readonly withheld: number;
  readonly hidden: number;
}

/**
 * For everybody: the figures of the last measurement, this deployment first, and whether companies may browse.
 * @returns no pools before the first measurement
 */
export async function findProtection(app: Pick<AppContext, 'db' | 'clock'>): Promise<{
  readonly pools: readonly MeasuredPool[];
  readonly browsing: BrowsingGuard;
  /** How many people a company may read for one posting: a rule of the house. */
  readonly personsPerPosting: number;
}> {
  const runs = await listAttackRuns(app.db);
  const { 'house.personsPerPosting': personsPerPosting } = await houseLimits(app.db, app.clock.now(), [
    'house.personsPerPosting',
  ]);
  return {
    pools: runs.map(({ pool, size, report, ranAt }) => measuredPool(pool, size, report, ranAt)),
    browsing: await findBrowsingGuard(app),
    personsPerPosting,
  };
}

/**
 * For the data protection officer and the administrator: every broken promise by name, whether measuring failed, and how alike the people of the
 * classes are, which only the officer reads.
 * @throws DomainError forbidden
 */
export async function findProtectionCheck(app: Pick<AppContext, 'db'>, actor: Actor) {
  allow(actor, 'protection.check', {});
  const runs = await listAttackRuns(app.db);
  const mayCompare = actor.roles.includes('dpo');
  return {
    browsing: await findBrowsingGuard(app),
    failed: await failuresInARow(app.db, 'privacyAttack'),
    mayMeasure: actor.roles.includes('administrator'),
    runs: runs.map(({ pool, size, report, ranAt, batch }) => {
      return { pool, size, k: report.k, ranAt, batch, misses: report.misses };
    }),
    homogeneity: mayCompare ? (runs.find(({ pool }) => pool === 'deployment')?.homogeneity ?? null) : null,
    mayCompare,
  };
}

function measuredPool(pool: MeasuredPool['pool'], size: number, report: PoolReport, ranAt: Date): MeasuredPool {
  const { stage1, stage1b, stage2, selfTest, utility } = report;
  const worst = (read: (figures: (typeof stage2)['A2']) => number) => Math.max(read(stage2.A2), read(stage2.A3));
  return {
    pool,
    // Of invented people the size is no secret.
    size: pool === 'generated' ? size : shownCount(report.size),
    k: report.k,
    ranAt,
    misses: report.misses.length,
    stage1: attackers.map((by) => {
      const { meanRisk, maxRisk, uniqueCorrect } = stage1[by];
      return { by, meanRisk, maxRisk, unique: uniqueCorrect };
    }),
    stage2: {
      unique: worst(({ reach }) => reach.uniqueCorrect),
      inList: stage2.A2.list.uniqueCorrect,
      ofReleased: stage2.A2.released.uniqueCorrect,
      told: stage2.A2.shareTold,
      together: stage2.A5?.reach.uniqueCorrect ?? null,
    },
    detailed: publicTotal(stage1b.A2.targets) === null ? null : stage1b.A2.uniqueCorrect,
    withoutGate: selfTest.A1,
    kept: utility.keptGroupAndBand,
    withheld: utility.withheld,
    hidden: utility.hiddenSinceBatch,
  };
}
