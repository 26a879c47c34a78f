import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '#db/transaction.ts';
import { askedPosting } from '#search/engines/embedded/asked-posting.ts';
import { conceptMemory } from '#search/engines/embedded/concept-numbers.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { rankPostings } from '#search/engines/embedded/rank-postings.ts';
import { rankProfiles } from '#search/engines/embedded/rank-profiles.ts';
import { comparePair } from '#search/matching/pair.ts';
import {
  pairFactNames,
  scoreBound,
  scoreOf,
  scoreSql,
  type PairFact,
  type PairFacts,
} from '#search/matching/score-terms.ts';
import { randomPosting, randomProfile, randomWeights } from '#tests/support/search-documents.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

const today = '2026-11-23';
const randomFacts: fc.Arbitrary<PairFacts> = fc
  .record({
    musts: fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 }),
    nices: fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 }),
    occupation: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }),
    germanGap: fc.integer({ min: -6000, max: 9000 }),
    km: fc.integer({ min: 0, max: 100 }),
    maxKm: fc.integer({ min: 0, max: 100 }),
    lateDays: fc.integer({ min: -30_000, max: 60 }),
  })
  .map(({ musts, nices, occupation, ...rest }) => ({
    mustCount: musts.length,
    mustCredit: musts.reduce((sum, credit) => sum + credit, 0),
    niceCount: nices.length,
    niceCredit: nices.reduce((sum, credit) => sum + credit, 0),
    occupationCount: occupation === null ? 0 : 1,
    occupationCredit: occupation ?? 0,
    ...rest,
  }));

const columnOf = (fact: PairFact) => `"${fact}"`;
const exactly = (facts: PairFacts) =>
  Object.fromEntries(pairFactNames.map((fact) => [fact, { low: facts[fact], high: facts[fact] }])) as Record<
    PairFact,
    { low: number; high: number }
  >;

describe('one score in three forms', () => {
  it('SQL and JavaScript give the same number for any facts and any weights', async () => {
    const db = await openTestDatabase();
    await fc.assert(
      fc.asyncProperty(fc.array(randomFacts, { minLength: 1, maxLength: 20 }), randomWeights, async (rows, weights) => {
        const columns = pairFactNames.map((fact, index) => `value ->> ${index} AS ${columnOf(fact)}`).join(', ');
        const values = JSON.stringify(rows.map((facts) => pairFactNames.map((fact) => facts[fact])));
        const found = await db.all<{ score: number }>(
          sql`SELECT ${sql.raw(scoreSql(weights, columnOf))} AS score FROM (SELECT ${sql.raw(columns)} FROM json_each(${values}) ORDER BY key)`,
        );
        expect(found.map(({ score }) => score)).toEqual(rows.map((facts) => scoreOf(weights, facts)));
      }),
      { numRuns: 200 },
    );
  });

  it('the bound of a single point is its score, and no point of a range lies above the bound of the range', () => {
    fc.assert(
      fc.property(randomFacts, randomFacts, randomWeights, (one, other, weights) => {
        expect(scoreBound(weights, exactly(one))).toBe(scoreOf(weights, one));
        const span = Object.fromEntries(
          pairFactNames.map((fact) => [
            fact,
            { low: Math.min(one[fact], other[fact]), high: Math.max(one[fact], other[fact]) },
          ]),
        ) as Record<PairFact, { low: number; high: number }>;
        const bound = scoreBound(weights, span);
        expect(scoreOf(weights, one)).toBeLessThanOrEqual(bound);
        expect(scoreOf(weights, other)).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 500 },
    );
  });

  it('is the number an engine orders by, in both directions, not only the one it explains', async () => {
    const db = await openTestDatabase();
    await ensureEmbeddedTables(db);
    const engine = embeddedEngine();
    const world = {
      concepts: ['occ.welder', 'occ.metal-builder', 'occ.metal-helper', 'occ.construction-mechanic', 'occ.cook'],
      spots: [1],
      today,
    };
    const concepts = await conceptMemory().read(db);
    const context = { related: concepts.related, today, km: 0 };
    await fc.assert(
      fc.asyncProperty(randomProfile(world), randomPosting(world), randomWeights, async (profile, posting, weights) => {
        await write(db, async (tx) => {
          await engine.putProfiles(tx, [profile]);
          await engine.putPostings(tx, [posting]);
        });
        const ask = askedPosting(posting, today, weights, concepts);
        const { known, unknown } = await rankProfiles(
          db,
          ask,
          { known: 5, unknown: 5, among: { exclude: [], organisations: null } },
          { profilesWith: () => 1, smallConcept: 3_000, gatherBelow: 20_000 },
        );
        const postings = await rankPostings(db, profile, today, weights, 5, [], concepts);
        await write(db, async (tx) => {
          await engine.removeProfiles(tx, [profile.id]);
          await engine.removePostings(tx, [posting.id]);
        });
        const pair = comparePair(profile, posting, { ...context, weights });
        const expected = pair.isEligible ? [scoreOf(weights, pair.facts)] : [];
        expect([...known, ...unknown].map(({ score }) => score)).toEqual(expected);
        expect(postings.map(({ score }) => score)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
