import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GrowingAssignment,
  pairsByLearner,
  upperBound,
  type AssignmentProblem,
  type Possible,
} from '#app/domain/mentoring/pairing/assignment.ts';

/** Everybody is added, one after the other. */
function bestAssignment(problem: AssignmentProblem) {
  const growing = new GrowingAssignment(problem);
  for (const [learner, pairs] of pairsByLearner(problem).entries()) growing.add(learner, pairs);
  return growing.result();
}

/** Tries every assignment there is. */
function bruteForce({ learnerCount, capacities, possible }: AssignmentProblem): number {
  const left = [...capacities];
  const from = (learner: number): number => {
    if (learner === learnerCount) return 0;
    let best = from(learner + 1);
    for (const pair of possible) {
      if (pair.learner !== learner || (left[pair.mentor] ?? 0) === 0) continue;
      left[pair.mentor] = (left[pair.mentor] ?? 0) - 1;
      best = Math.max(best, pair.worth + from(learner + 1));
      left[pair.mentor] = (left[pair.mentor] ?? 0) + 1;
    }
    return best;
  };
  return from(0);
}

const smallProblem: fc.Arbitrary<AssignmentProblem> = fc
  .record({ learnerCount: fc.integer({ min: 0, max: 6 }), mentorCount: fc.integer({ min: 0, max: 4 }) })
  .chain(({ learnerCount, mentorCount }) => {
    const pairs = Array.from({ length: learnerCount * mentorCount }, (_, index) => ({
      learner: Math.floor(index / mentorCount),
      mentor: index % mentorCount,
    }));
    return fc.record({
      learnerCount: fc.constant(learnerCount),
      capacities: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mentorCount, maxLength: mentorCount }),
      // Small worths on purpose: many of them are equal.
      possible: fc
        .array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), {
          minLength: pairs.length,
          maxLength: pairs.length,
        })
        .map((worths) =>
          pairs.flatMap((pair, index): Possible[] => {
            const worth = worths[index] ?? null;
            return worth === null ? [] : [{ ...pair, worth }];
          }),
        ),
    });
  });

/** Waiting people of a region: everybody has twenty possible partners. */
function bigProblem(learnerCount: number, mentorCount: number, seed: number): AssignmentProblem {
  let state = seed;
  const draw = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
  return {
    learnerCount,
    capacities: Array.from({ length: mentorCount }, () => 1 + Math.floor(draw() * 2)),
    possible: Array.from({ length: learnerCount }, (_, learner) => {
      const partners = new Set<number>();
      while (partners.size < 20) partners.add(Math.floor(draw() * mentorCount));
      return [...partners].map((mentor) => ({ learner, mentor, worth: 1000 + Math.floor(draw() * 30_000) }));
    }).flat(),
  };
}

describe('the assignment of learners to mentors', () => {
  it('is the best of all there are, whoever counts them one by one', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        expect(bestAssignment(problem).total).toBe(bruteForce(problem));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives no learner two mentors, and no mentor more learners than places', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { chosen } = bestAssignment(problem);
        const taken = problem.capacities.map(() => 0);
        for (const [learner, index] of chosen.entries()) {
          if (index === -1) continue;
          const pair = problem.possible[index];
          expect(pair?.learner).toBe(learner);
          taken[pair?.mentor ?? -1] = (taken[pair?.mentor ?? -1] ?? 0) + 1;
        }
        for (const [mentor, count] of taken.entries())
          expect(count).toBeLessThanOrEqual(problem.capacities[mentor] ?? 0);
      }),
    );
  });

  it('proves itself at a size nobody can count: the bound of the linear program is reached', () => {
    const problem = bigProblem(600, 300, 5);
    const best = bestAssignment(problem);
    expect(best.total).toBeGreaterThan(0);
    expect(upperBound(problem, best)).toBe(best.total);
  });

  it('does not take prices that are none for a proof', () => {
    const problem = { learnerCount: 1, capacities: [1], possible: [{ learner: 0, mentor: 0, worth: 5 }] };
    expect(() => upperBound(problem, { learnerPrices: [2], mentorPrices: [2] })).toThrow(RangeError);
    expect(() => upperBound(problem, { learnerPrices: [6], mentorPrices: [-1] })).toThrow(RangeError);
    expect(upperBound(problem, { learnerPrices: [3], mentorPrices: [2] })).toBe(5);
  });

  it('is the same from a copy, and leaves what was copied as it was', () => {
    const problem = bigProblem(200, 100, 6);
    const pairsOf = pairsByLearner(problem);
    const growing = new GrowingAssignment(problem);
    for (let learner = 0; learner < 190; learner += 1) growing.add(learner, pairsOf[learner] ?? []);
    const before = growing.result();
    const copy = growing.copy();
    for (let learner = 190; learner < 200; learner += 1) copy.add(learner, pairsOf[learner] ?? []);
    expect(copy.result().total).toBe(bestAssignment(problem).total);
    expect(growing.result()).toEqual(before);
  });
});
