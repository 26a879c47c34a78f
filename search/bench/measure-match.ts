import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { write } from '#db/transaction.ts';
import { embeddedEngine } from '../engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '../engines/embedded/embedded-tables.ts';
import { connectMeilisearch } from '../engines/meilisearch/meilisearch-connection.ts';
import { meilisearchQuestions, TooManyCandidates } from '../engines/meilisearch/meilisearch-engine.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';
import type { ProfileHit } from '../engine.ts';
import { engineWithFallback } from '../sync/engine-with-fallback.ts';
import { syncWorker } from '../sync/sync-worker.ts';
import { comparePair } from '../matching/pair.ts';
import { relatedConcepts } from '../matching/related-concepts.ts';
import { scoreOf } from '../matching/score-terms.ts';
import { standardWeights } from '../matching/weights.ts';
import { randomPool } from './random-pool.ts';

/**
 * `npm run bench:match [-- <profiles>] [--json]`: the embedded engine against comparing everybody in a plain loop with
 * the same score, interleaved in one run. With MEILI_URL and MEILI_KEY in the environment a Meilisearch server is filled and
 * asked beside it. Exits 1 when a single hit differs.
 */
const today = '2026-11-23';
const LIMIT = 20;
const JOBS = 60;

async function measure(people: number) {
  const pool = randomPool(people, JOBS, today);
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-bench-'));
  const db = await openDatabase(`file:${join(folder, 'bench.db')}`);
  try {
    await migrateDatabase(db);
    await ensureEmbeddedTables(db);
    await fill(db, pool);
    const engine = embeddedEngine();
    const startedAt = performance.now();
    for (let from = 0; from < people; from += 2000)
      await write(db, (tx) => engine.putProfiles(tx, pool.profiles.slice(from, from + 2000)));
    const putMs = performance.now() - startedAt;

    const meilisearch = await filledMeilisearch(db);

    const kmOf = new Map(pool.distances.map(({ a, b, km }) => [`${a}-${b}`, km]));
    const related = relatedConcepts(pool.relations);
    const times = {
      engine: [] as number[],
      counts: [] as number[],
      bruteForce: [] as number[],
      change: [] as number[],
      meilisearch: [] as number[],
      meilisearchChange: [] as number[],
    };
    let beyondLimit = 0;
    let found = 0;
    let differing = 0;
    let expected = 0;
    await engine.profilesFor(db, { posting: pool.postings[0] ?? fail(), today });
    for (const [index, posting] of pool.postings.entries()) {
      const { ranked } = await timed(times.engine, () => engine.profilesFor(db, { posting, today, limit: LIMIT }));
      await timed(times.counts, () => engine.changesFor(db, { posting, today }));
      const edited = pool.profiles[index] ?? fail();
      if (meilisearch !== null) {
        const answer = await timed(times.meilisearch, () => meilisearch.ask(posting));
        if (answer === null) beyondLimit += 1;
        else if (!isSameList(answer, ranked)) differing += 1;
        if (index < 20) await timed(times.meilisearchChange, () => meilisearch.change(edited));
      }
      await timed(times.change, () => write(db, (tx) => engine.putProfiles(tx, [edited])));
      // The loop is slow: the first few postings are enough to check against.
      if (index >= 15) continue;
      const truth = await timed(times.bruteForce, () =>
        Promise.resolve(
          pool.profiles
            .flatMap((profile) => {
              const km = kmOf.get(`${posting.spotId}-${profile.spotId}`) ?? null;
              const pair = comparePair(profile, posting, { weights: standardWeights, related, today, km });
              return pair.isEligible && !pair.isGermanUnknown
                ? [{ id: profile.id, meetsMusts: pair.meetsMusts, score: scoreOf(standardWeights, pair.facts) }]
                : [];
            })
            .sort((a, b) => Number(b.meetsMusts) - Number(a.meetsMusts) || b.score - a.score || (a.id < b.id ? -1 : 1))
            .slice(0, LIMIT),
        ),
      );
      expected += truth.length;
      found += truth.filter(
        ({ id, score }, place) => ranked[place]?.profileId === id && ranked[place].score === score,
      ).length;
    }
    return {
      profiles: people,
      p50: quantile(times.engine, 0.5),
      p95: quantile(times.engine, 0.95),
      countsP50: quantile(times.counts, 0.5),
      bruteForceP50: quantile(times.bruteForce, 0.5),
      searchableAfterP95: quantile(times.change, 0.95),
      putPerSecond: Math.round(people / (putMs / 1000)),
      recall20: expected === 0 ? 1 : found / expected,
      ...(meilisearch !== null && {
        meiliBuildS: Math.round(meilisearch.buildMs / 1000),
        meiliCompareMs: Math.round(meilisearch.compareMs),
        meiliP50: quantile(times.meilisearch, 0.5),
        meiliP95: quantile(times.meilisearch, 0.95),
        meiliSearchableAfterP50: quantile(times.meilisearchChange, 0.5),
        meiliSearchableAfterP95: quantile(times.meilisearchChange, 0.95),
        meiliBeyondLimit: `${beyondLimit} of ${pool.postings.length}`,
        meiliDiffering: differing,
      }),
    };
  } finally {
    db.$client.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(db: Database, pool: ReturnType<typeof randomPool>): Promise<void> {
  await write(db, async (tx) => {
    const rows = (list: readonly unknown[]) => JSON.stringify(list);
    await tx.run(sql`INSERT INTO concepts (key, number, kind, labels, curated)
      SELECT value ->> 'key', value ->> 'number', 'skill', '{}', 0 FROM json_each(${rows(pool.concepts)})`);
    await tx.run(sql`INSERT INTO concept_relations ("from", "to", weight)
      SELECT value ->> 'from', value ->> 'to', value ->> 'weight' FROM json_each(${rows(pool.relations)})`);
    await tx.run(
      sql`INSERT INTO place_km (a, b, km) SELECT value ->> 'a', value ->> 'b', value ->> 'km' FROM json_each(${rows(pool.distances)}) ORDER BY 1, 2`,
    );
  });
}

/** A Meilisearch server with the same people; null without one in the environment. */
async function filledMeilisearch(db: Database) {
  const { MEILI_URL: url, MEILI_KEY: key = '' } = process.env;
  if (url === undefined) return null;
  const connection = connectMeilisearch({ url, key, prefix: `bench${process.pid}`, questionMs: 60_000 });
  const now = () => new Date();
  const sync = syncWorker(db, connection, now);
  const questions = meilisearchQuestions(connection);
  const engine = engineWithFallback(questions, embeddedEngine(), sync, now);
  const startedAt = performance.now();
  await sync.rebuild(() => undefined);
  const builtAt = performance.now();
  await syncWorker(db, connection, now).catchUp();
  const comparedAt = performance.now();
  return {
    buildMs: builtAt - startedAt,
    compareMs: comparedAt - builtAt,
    ask: (posting: PostingDocument) =>
      questions.profilesFor(db, { posting, today, limit: LIMIT }).then(
        ({ ranked }) => ranked,
        (error: unknown) => {
          if (error instanceof TooManyCandidates) return null;
          throw error;
        },
      ),
    async change(profile: MatchDocument) {
      await write(db, (tx) => engine.putProfiles(tx, [profile]));
      await sync.catchUp();
    },
  };
}

function isSameList(one: readonly ProfileHit[], other: readonly ProfileHit[]): boolean {
  const shown = (hits: readonly ProfileHit[]) => hits.map(({ profileId, score }) => `${profileId} ${score}`).join();
  return shown(one) === shown(other);
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const result = await work();
  times.push(performance.now() - startedAt);
  return result;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
}

function fail(): never {
  throw new Error('the pool is empty');
}

const people = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 10_000);
const result = await measure(people);
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else console.table(result);
if (result.recall20 < 1 || (result.meiliDiffering ?? 0) > 0) process.exitCode = 1;
