import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { loadVocabulary } from '#db/queries/reference/vocabulary.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { write } from '#db/transaction.ts';
import { ensureEmbeddedTables } from '../engines/embedded/embedded-tables.ts';
import { relatedConcepts } from '../matching/related-concepts.ts';
import type { SearchEngine } from '../engine.ts';
import type { BenchSurroundings } from './plain-truth.ts';
import { randomWorld, type RandomWorld, type WorldFacts } from './random-world.ts';

/** A day that never moves: the same world in every run. */
export const benchToday = '2026-11-23';
/** Profiles handed to an engine at once. */
const batchSize = 2_000;

export interface BenchDatabase {
  readonly db: Database;
  readonly world: RandomWorld;
  readonly around: BenchSurroundings;
  /** Removes the database's files. */
  close(): void;
}

/** A migrated database of its own with the whole vocabulary, all places and distances, and the world drawn from them. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-bench-'));
  const db = await openDatabase(`file:${join(folder, 'bench.db')}`);
  await migrateDatabase(db);
  await loadReference(db);
  await ensureEmbeddedTables(db);
  const { concepts, relations } = await loadVocabulary(db);
  const keys = (kind: 'occupation' | 'skill') =>
    concepts.filter((concept) => concept.kind === kind).map(({ key }) => key);
  const facts: WorldFacts = {
    occupations: keys('occupation'),
    skills: keys('skill'),
    places: await db.all<{ id: number; population: number }>(sql`select id, population from places order by id`),
  };
  return {
    db,
    world: randomWorld(facts, benchToday),
    around: { related: relatedConcepts(relations), today: benchToday, kmFrom: await distances(db) },
    close() {
      db.$client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Kilometres from each spot to those within 100 km. */
async function distances(db: Database): Promise<BenchSurroundings['kmFrom']> {
  const rows = await db.all<{ a: number; b: number; km: number }>(sql`select a, b, km from place_km`);
  const from = new Map<number, Map<number, number>>();
  for (const { a, b, km } of rows) {
    const list = from.get(a) ?? new Map<number, number>();
    from.set(a, list);
    list.set(b, km);
  }
  const none: ReadonlyMap<number, number> = new Map();
  return (spot) => from.get(spot) ?? none;
}

/** Puts the first `people` profiles into an engine, in batches. @returns milliseconds spent in the engine, without drawing the profiles */
export async function fillEngine(
  { db, world }: BenchDatabase,
  engine: SearchEngine,
  people: number,
  onBatch: (done: number) => void = () => undefined,
): Promise<number> {
  let spentMs = 0;
  for (let from = 0; from < people; from += batchSize) {
    const size = Math.min(batchSize, people - from);
    const batch = Array.from({ length: size }, (_, index) => world.profile(from + index));
    const startedAt = performance.now();
    await write(db, (tx) => engine.putProfiles(tx, batch));
    spentMs += performance.now() - startedAt;
    onBatch(from + size);
  }
  return spentMs;
}
