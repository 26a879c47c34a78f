import { sql } from 'drizzle-orm';
import { write } from '#db/transaction.ts';
import { embeddedEngine } from '../engines/embedded/embedded-engine.ts';
import { benchToday, fillEngine, openBenchDatabase } from './bench-database.ts';
import { meilisearchContestant, type MeilisearchServerAddress } from './meilisearch-contestant.ts';
import { quantile, rounded, timed } from './figures.ts';

const changes = 200;
/** Meilisearch takes a hundred times as long for each. */
const changesInMeilisearch = 40;

interface Times {
  readonly p50: number;
  readonly p95: number;
}

/**
 * How long until a changed profile is found as it is now: milliseconds from the begin of its transaction to the end of the
 * search that shows it; in Meilisearch, where there is a server, to the end of the task that made it searchable.
 */
export async function measureSearchableAfter(
  people: number,
  server: MeilisearchServerAddress | null,
): Promise<{ readonly embedded: Times; readonly meilisearch: Times | null }> {
  const bench = await openBenchDatabase();
  try {
    const { db, world } = bench;
    const engine = embeddedEngine();
    await fillEngine(bench, engine, people);
    const times: number[] = [];
    for (let index = 0; index < changes; index += 1) {
      const changed = { ...world.profile(index * 7), version: index + 2 };
      await timed(times, async () => {
        await write(db, (tx) => engine.putProfiles(tx, [changed]));
        const [row] = await db.all<{ version: number }>(
          sql`select document ->> 'version' as version from match_document where profile = ${changed.number}`,
        );
        if (row?.version !== changed.version) throw new Error(`not found as changed on ${benchToday}`);
      });
    }
    const meili = server === null ? null : await meilisearchContestant(db, server);
    const timesThere: number[] = [];
    for (let index = 0; meili !== null && index < changesInMeilisearch; index += 1) {
      const changed = { ...world.profile(index * 11 + 1), version: index + 2 };
      await timed(timesThere, () => meili.change(changed));
    }
    return { embedded: quantiles(times), meilisearch: meili === null ? null : quantiles(timesThere) };
  } finally {
    bench.close();
  }
}

const quantiles = (times: readonly number[]): Times => ({
  p50: rounded(quantile(times, 0.5)),
  p95: rounded(quantile(times, 0.95)),
});

/** Profiles a second with match rows through the engine, and through a plain loop of INSERT statements of the same rows. */
export async function measureImport(
  people: number,
): Promise<{ perSecond: number; insertLoopPerSecond: number; ratio: number }> {
  const ratios: number[] = [];
  let perSecond = 0;
  let insertLoopPerSecond = 0;
  for (let run = 0; run < 5; run += 1) {
    const bench = await openBenchDatabase();
    try {
      const engineMs = await fillEngine(bench, embeddedEngine(), people);
      perSecond = people / (engineMs / 1000);
      const { db } = bench;
      const profiles = await db.all<Record<string, unknown>>(sql`select * from match_profile`);
      const documents = await db.all<Record<string, unknown>>(sql`select * from match_document`);
      const rows = await db.all<Record<string, unknown>>(sql`select * from match_row`);
      await write(db, async (tx) => {
        await tx.run(sql`delete from match_profile`);
        await tx.run(sql`delete from match_document`);
        await tx.run(sql`delete from match_row`);
      });
      const startedAt = performance.now();
      await write(db, async (tx) => {
        for (const [table, list] of [
          ['match_profile', profiles],
          ['match_document', documents],
          ['match_row', rows],
        ] as const)
          for (const row of list)
            await tx.run(
              sql`insert into ${sql.identifier(table)} values (${sql.join(
                Object.values(row).map((value) => sql`${value}`),
                sql`, `,
              )})`,
            );
      });
      insertLoopPerSecond = people / ((performance.now() - startedAt) / 1000);
      ratios.push(perSecond / insertLoopPerSecond);
    } finally {
      bench.close();
    }
  }
  return {
    perSecond: Math.round(perSecond),
    insertLoopPerSecond: Math.round(insertLoopPerSecond),
    ratio: rounded(quantile(ratios, 0.5)),
  };
}
