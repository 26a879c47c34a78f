import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostNeed, needOf } from '#app/domain/mentoring/pairing/need.ts';
import { planPairs, type PairQuestion } from '#app/domain/mentoring/pairing/pair-plan.ts';

const today = '2027-03-01';

describe('the need of a learner', () => {
  const need = (over: Partial<Parameters<typeof needOf>[0]>) =>
    needOf({ waitingSince: '2027-02-22', courseUntilOn: null, lastMeetingOn: null, ...over }, 56, today);

  it('counts weeks of waiting and weeks without practice', () => {
    expect(need({ courseUntilOn: '2027-02-08' })).toEqual({
      waitingWeeks: 1,
      weeksWithoutPractice: 3,
      isAtLeast: false,
      isLosing: false,
      points: 2000,
    });
  });

  it('takes the later of course and last meeting', () => {
    expect(need({ courseUntilOn: '2026-01-01', lastMeetingOn: '2027-02-15' })).toMatchObject({
      weeksWithoutPractice: 2,
      isLosing: false,
    });
  });

  it('is none for practice while a course runs', () => {
    expect(need({ courseUntilOn: '2027-06-30' })).toMatchObject({ weeksWithoutPractice: 0, isLosing: false });
  });

  it('warns on the day the gap is as long as the house says', () => {
    expect(need({ courseUntilOn: '2027-01-05' })).toMatchObject({ isLosing: false });
    expect(need({ courseUntilOn: '2027-01-04' })).toMatchObject({ isLosing: true, weeksWithoutPractice: 8 });
  });

  it('counts from the day she waits when nothing else is known, and says so', () => {
    expect(need({ waitingSince: '2026-12-28' })).toMatchObject({ weeksWithoutPractice: 9, isAtLeast: true });
  });

  it('ends somewhere: nobody waits herself to the front for ever', () => {
    expect(need({ waitingSince: '2020-01-01', courseUntilOn: '2019-01-01' }).points).toBe(mostNeed);
  });
});

describe('a proposal for everybody who waits', () => {
  /** Anna and Berta could both meet Clara; only Anna could meet Doris too. Each has one place. */
  const question: PairQuestion = {
    learners: [
      { need: 1000, isLosing: false },
      { need: 9000, isLosing: true },
    ],
    places: [1, 1],
    possible: [
      { learner: 0, mentor: 0, fit: 9000 },
      { learner: 0, mentor: 1, fit: 3000 },
      { learner: 1, mentor: 0, fit: 2000 },
    ],
    overrides: [],
  };

  it('leaves nobody out for the sake of the one who came first', () => {
    const plan = planPairs(question);
    expect(plan.chosen).toEqual([1, 2]);
    expect(plan.proposal).toEqual({ pairs: 2, losing: 1, total: 15_000 });
    expect(plan.bound).toBe(plan.proposal.total);
    expect(plan.firstCome).toEqual({ pairs: 1, losing: 0, total: 10_000 });
  });

  it('puts need first where only one of two can have somebody', () => {
    const plan = planPairs({ ...question, possible: question.possible.filter(({ mentor }) => mentor === 0) });
    expect(plan.chosen).toEqual([-1, 1]);
  });

  it('keeps a pair that was pinned, and says what that costs', () => {
    const plan = planPairs({ ...question, overrides: [{ kind: 'pin', learner: 0, mentor: 0 }] });
    expect(plan.chosen).toEqual([0, -1]);
    expect(plan.costs).toEqual([5000]);
  });

  it('never proposes a pair that was forbidden, and says what that costs', () => {
    const plan = planPairs({ ...question, overrides: [{ kind: 'forbid', learner: 1, mentor: 0 }] });
    expect(plan.chosen).toEqual([0, -1]);
    expect(plan.costs).toEqual([5000]);
  });

  it('costs nothing to pin what would be proposed anyway', () => {
    expect(planPairs({ ...question, overrides: [{ kind: 'pin', learner: 1, mentor: 0 }] }).costs).toEqual([0]);
  });

  it('says of a pin that has no place left that it cannot be kept', () => {
    const plan = planPairs({
      ...question,
      overrides: [
        { kind: 'pin', learner: 1, mentor: 0 },
        { kind: 'pin', learner: 0, mentor: 0 },
        { kind: 'pin', learner: 1, mentor: 1 },
      ],
    });
    expect(plan.chosen).toEqual([1, 2]);
    expect(plan.costs).toEqual([0, null, null]);
  });

  it('is at least as good as always taking the best pair that is left', () => {
    const trap = planPairs({
      ...question,
      learners: [
        { need: 0, isLosing: false },
        { need: 0, isLosing: false },
      ],
      possible: [
        { learner: 0, mentor: 0, fit: 10_000 },
        { learner: 0, mentor: 1, fit: 9000 },
        { learner: 1, mentor: 0, fit: 9000 },
      ],
    });
    expect(trap.greedy).toMatchObject({ pairs: 1, total: 10_000 });
    expect(trap.proposal).toMatchObject({ pairs: 2, total: 18_000 });
  });

  it('of nobody is nobody', () => {
    expect(planPairs({ learners: [], places: [], possible: [], overrides: [] })).toMatchObject({
      chosen: [],
      proposal: { pairs: 0, losing: 0, total: 0 },
      bound: 0,
    });
  });

  it('whatever is decided: it is proved, no simpler way is better, every decision is kept or said to be impossible', () => {
    const place = { learner: fc.nat(5), mentor: fc.nat(3) };
    const anyQuestion: fc.Arbitrary<PairQuestion> = fc.record({
      learners: fc.array(fc.record({ need: fc.nat(9), isLosing: fc.boolean() }), { minLength: 6, maxLength: 6 }),
      places: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      possible: fc.uniqueArray(fc.record({ ...place, fit: fc.integer({ min: 1, max: 9 }) }), {
        selector: ({ learner, mentor }) => learner * 10 + mentor,
      }),
      overrides: fc.uniqueArray(fc.record({ kind: fc.constantFrom('pin', 'forbid'), ...place }), {
        selector: ({ learner, mentor }) => learner * 10 + mentor,
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const plan = planPairs(asked);
        expect(plan.bound).toBe(plan.proposal.total);
        expect(plan.proposal.total).toBeGreaterThanOrEqual(Math.max(plan.greedy.total, plan.firstCome.total));
        for (const [index, { kind, learner, mentor }] of asked.overrides.entries()) {
          const cost = plan.costs[index] ?? null;
          if (cost === null) continue;
          expect(cost).toBeGreaterThanOrEqual(0);
          expect(asked.possible[plan.chosen[learner] ?? -1]?.mentor === mentor).toBe(kind === 'pin');
          // The price is what it says: without this decision the sum is so much greater.
          const without = planPairs({
            ...asked,
            overrides: asked.overrides.filter((_, other) => other !== index && plan.costs[other] !== null),
          });
          expect(without.proposal.total - plan.proposal.total).toBe(cost);
        }
      }),
      { numRuns: 500 },
    );
  });
});
