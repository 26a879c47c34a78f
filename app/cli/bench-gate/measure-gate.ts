import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { openPortal } from '#app/composition.server.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { readEnv } from '#app/env.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { runWeeklyBatch } from '#app/use-cases/disclosure/run-weekly-batch.server.ts';
import { reindex } from '#app/use-cases/job/reindex.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { detailedProfiles, publicProfiles } from '#db/schema/index.ts';
import { quantile, rounded, timed } from '#search/bench/figures.ts';
import { watchBlocking, type Blocking } from './blocking.ts';
import { fillPool } from './fill-pool.ts';

const changes = 300;
const withdrawals = 1_000;
const batches = 3;
const mostMsUntilGone = 5_000;

export interface GateFigures {
  readonly people: number;
  /** The first batch and those after it; the longest one. */
  readonly batch: Blocking & { readonly k: unknown; readonly classes: unknown; readonly withheld: unknown };
  readonly change: { readonly p50: number; readonly p95: number };
  readonly withdrawal: {
    readonly of: number;
    /** No row of hers was left within `mostMsUntilGone`. */
    readonly gone: number;
    readonly p95: number;
    readonly longest: number;
  };
}

/** Measures the gate in a published pool, through the use cases people use, in a house of its own. */
export async function measureGate(people: number, say: (line: string) => void): Promise<GateFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbruecke-gate-'));
  const portal = await openPortal(readEnv({ WERKBRUECKE_MODE: 'test', DATA_DIR: dataDir }), {
    origin: 'http://localhost:3000',
  });
  try {
    const { app } = portal;
    const { ids, caseworkerId, organisationId } = await fillPool(app, people);
    await reindex(app, () => undefined);
    const caseworker: Actor = {
      userId: caseworkerId,
      roles: ['caseworker'],
      organisationId,
      teamId: null,
      companyId: null,
      mentorId: null,
      locale: 'de',
    };
    say('  weekly batches ...');
    const batch = await measureBatches(app);
    say('  changes ...');
    const change: number[] = [];
    for (const [index, profileId] of ids.slice(0, changes).entries())
      await timed(change, () =>
        editProfile(app, caseworker, { profileId, version: 1, fields: { experienceYears: index % 15 } }),
      );
    say('  withdrawals ...');
    const withdrawal = await measureWithdrawals(app, caseworker, ids.slice(changes, changes + withdrawals));
    return { people, batch, change: quantiles(change), withdrawal };
  } finally {
    await portal.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureBatches(app: AppContext): Promise<GateFigures['batch']> {
  let said: Record<string, unknown> = {};
  const runs: Blocking[] = [];
  for (let run = 0; run < batches; run += 1)
    runs.push(
      await watchBlocking(async () => {
        said = await runWeeklyBatch(app);
      }),
    );
  const longest = (of: keyof Blocking) => rounded(Math.max(...runs.map((run) => run[of])));
  return {
    totalMs: longest('totalMs'),
    longestMs: longest('longestMs'),
    longestWorkMs: longest('longestWorkMs'),
    k: said['k'],
    classes: said['classes'],
    withheld: said['withheld'],
  };
}

async function measureWithdrawals(app: AppContext, caseworker: Actor, ids: readonly string[]) {
  const times: number[] = [];
  let gone = 0;
  for (const profileId of ids) {
    await timed(times, async () => {
      await withdrawProfile(app, caseworker, { profileId, version: 1 });
      if (await stands(app, profileId)) throw new Error('a withdrawn profile stands in the public tables');
    });
    if ((times.at(-1) ?? Infinity) <= mostMsUntilGone) gone += 1;
  }
  return { of: ids.length, gone, p95: rounded(quantile(times, 0.95)), longest: rounded(Math.max(...times)) };
}

async function stands({ db }: AppContext, profileId: string): Promise<boolean> {
  for (const table of [publicProfiles, detailedProfiles]) {
    const rows = await db.select({ batch: table.batch }).from(table).where(eq(table.profileId, profileId));
    if (rows.length > 0) return true;
  }
  return false;
}

const quantiles = (times: readonly number[]) => ({
  p50: rounded(quantile(times, 0.5)),
  p95: rounded(quantile(times, 0.95)),
});
