import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '#db/transaction.ts';
import { comparePair } from '#search/matching/pair.ts';
import { scoreOf } from '#search/matching/score-terms.ts';
import { randomPosting, randomProfile, someWeights } from '#tests/support/search-documents.ts';
import { byRank, kmBetween, related, today, world, type ContractRun } from './searched-world.ts';

/** How an engine finds what fits a profile. */
export function ranksPostings({ prepared, settle, runs }: ContractRun): void {
  describe('from a profile to postings', () => {
    it('finds every posting that fits, in the right order, with the score seen from the other side', async () => {
      const { db, engine } = await prepared();
      await fc.assert(
        fc.asyncProperty(
          randomProfile(world),
          fc.array(randomPosting(world), { minLength: 1, maxLength: 25 }),
          someWeights,
          async (profile, postings, weights) => {
            await write(db, (tx) => engine.putPostings(tx, postings));
            await settle();
            const found = await engine.postingsFor(db, { profile, today, weights, limit: 50 });
            await write(db, (tx) =>
              engine.removePostings(
                tx,
                postings.map(({ id }) => id),
              ),
            );
            await settle();
            const truth = postings.flatMap((posting) => {
              const pair = comparePair(profile, posting, {
                weights,
                related,
                today,
                km: kmBetween(profile.spotId, posting.spotId),
              });
              return pair.isEligible
                ? [{ id: posting.id, score: scoreOf(weights, pair.facts), isUnknown: pair.isGermanUnknown }]
                : [];
            });
            const expected = truth.sort((a, b) => Number(a.isUnknown) - Number(b.isUnknown) || byRank(a, b));
            expect(
              found.map((hit) => ({ id: hit.postingId, score: hit.score, isUnknown: hit.isGermanUnknown })),
            ).toEqual(expected);
          },
        ),
        { numRuns: runs },
      );
    });
  });
}
