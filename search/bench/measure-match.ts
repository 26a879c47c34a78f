import type { ProfileHit } from '../engine.ts';
import { embeddedEngine } from '../engines/embedded/embedded-engine.ts';
import { fillEngine, openBenchDatabase, benchToday } from './bench-database.ts';
import { median, quantile, rounded, timed } from './figures.ts';
import { meilisearchContestant, type MeilisearchServerAddress } from './meilisearch-contestant.ts';
import { PlainTruth } from './plain-truth.ts';
import { TypedArrayLimit } from './typed-array-limit.ts';

const limit = 20;
/** Interleaved runs: each asks every contestant every question; ratios are the median of the runs. */
const runs = 5;

export interface MatchFigures {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Share of the true twenty that were found, in their order and with their score. */
  readonly recall20: number;
  readonly limitP95: number;
  readonly meiliP95: number | null;
  /** Median over the runs of p95 / p95 of the limit, lowest and highest run beside it. */
  readonly overLimit: readonly [median: number, lowest: number, highest: number];
  /** The same over the questions both were timed for. */
  readonly overMeili: readonly [median: number, lowest: number, highest: number] | null;
  /** Questions Meilisearch was not timed for: more people pass the filters than it is asked for. */
  readonly meiliDeclined: number;
  /** "Eine Änderung entfernt", milliseconds. */
  readonly changesP95: number;
  readonly putPerSecond: number;
}

/**
 * Asks the embedded engine, the in-process limit and (where there is one) Meilisearch the same questions, interleaved, and
 * compares every answer with a plain loop over everybody.
 * @param size `people` in the index; `questions` postings asked
 * @param server a Meilisearch server to fill and ask beside
 */
export async function measureMatch(
  size: { readonly people: number; readonly questions: number },
  server: MeilisearchServerAddress | null,
  say: (line: string) => void,
): Promise<MatchFigures> {
  const bench = await openBenchDatabase();
  try {
    const { db, world, around } = bench;
    const postings = Array.from({ length: size.questions }, (_, index) => world.posting(index));
    const engine = embeddedEngine();
    const putMs = await fillEngine(bench, engine, size.people, progress(say, size.people));
    if (server !== null) say('  filling Meilisearch');
    const meili = server === null ? null : await meilisearchContestant(db, server);
    const arrays = new TypedArrayLimit(size.people);
    const truth = new PlainTruth(postings, limit, around);
    for (let index = 0; index < size.people; index += 1) {
      const profile = world.profile(index);
      arrays.add(profile);
      truth.add(profile);
    }
    arrays.seal();

    let found = 0;
    let expected = 0;
    const declined = new Set<string>();
    const perRun: Record<'own' | 'limit' | 'beside' | 'other' | 'changes', number[]>[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const times: (typeof perRun)[number] = { own: [], limit: [], beside: [], other: [], changes: [] };
      for (const [index, posting] of postings.entries()) {
        const { ranked } = await timed(times.own, () => engine.profilesFor(db, { posting, today: benchToday, limit }));
        const fromLimit = await timed(times.limit, () => arrays.rank(posting, limit, around));
        if (meili !== null && !declined.has(posting.id)) {
          const fromMeili = await timed(times.other, () => meili.ask(posting, limit));
          if (fromMeili === null) {
            declined.add(posting.id);
            times.other.pop();
          } else {
            times.beside.push(times.own.at(-1) ?? Number.NaN);
            if (run === 0 && !isSameList(fromMeili, ranked)) throw new Error('Meilisearch ranks otherwise');
          }
        }
        await timed(times.changes, () => engine.changesFor(db, { posting, today: benchToday }));
        if (run > 0) continue;
        for (const [place, hit] of truth.hits(index).entries()) {
          expected += 1;
          if (ranked[place]?.profileId === hit.id && ranked[place].score === hit.score) found += 1;
          if (fromLimit[place]?.id !== hit.id || fromLimit[place].score !== hit.score)
            throw new Error('the in-process limit ranks otherwise than the plain loop');
        }
      }
      // The first round warms up and is compared, not timed.
      if (run > 0) perRun.push(times);
    }
    const over = (own: 'own' | 'beside', against: 'limit' | 'other') => {
      const ratios = perRun.map((times) => quantile(times[own], 0.95) / quantile(times[against], 0.95));
      return [rounded(median(ratios)), rounded(Math.min(...ratios)), rounded(Math.max(...ratios))] as const;
    };
    const all = (which: 'own' | 'limit' | 'other' | 'changes') => perRun.flatMap((times) => times[which]);
    return {
      p50: rounded(quantile(all('own'), 0.5)),
      p95: rounded(quantile(all('own'), 0.95)),
      recall20: expected === 0 ? 1 : found / expected,
      limitP95: rounded(quantile(all('limit'), 0.95)),
      meiliP95: meili === null ? null : rounded(quantile(all('other'), 0.95)),
      overLimit: over('own', 'limit'),
      overMeili: meili === null ? null : over('beside', 'other'),
      meiliDeclined: declined.size,
      changesP95: rounded(quantile(all('changes'), 0.95)),
      putPerSecond: Math.round(size.people / (putMs / 1000)),
    };
  } finally {
    bench.close();
  }
}

function isSameList(one: readonly ProfileHit[], other: readonly ProfileHit[]): boolean {
  const shown = (hits: readonly ProfileHit[]) => hits.map(({ profileId, score }) => `${profileId} ${score}`).join();
  return shown(one) === shown(other);
}

function progress(say: (line: string) => void, people: number): (done: number) => void {
  let next = 0.1;
  return (done) => {
    if (done / people < next) return;
    say(`  ${done} of ${people} profiles in the index`);
    next += 0.1;
  };
}
