import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustAnswers, mustsTold, type AskedMust, type FloorFacts } from '#app/domain/disclosure/must-floor.ts';

const asked = (must: string, holders: number, isMet = true): AskedMust => ({ must, holders, isMet });
const pool = (over: Partial<FloorFacts> = {}): FloorFacts => ({ published: 400, k: 5, toldBefore: null, ...over });

describe('a must', () => {
  it('is told singly the first time only if twice K people share it', () => {
    expect(mustsTold([asked('a', 10), asked('b', 9)], pool())).toEqual(['a']);
    expect(mustsTold([asked('a', 19), asked('b', 20)], pool({ published: 2_000, k: 10 }))).toEqual(['b']);
  });

  it('stays told as long as K people share it', () => {
    const toldBefore = new Set(['a', 'b']);
    expect(mustsTold([asked('a', 5), asked('b', 4)], pool({ toldBefore }))).toEqual(['a']);
  });

  it('that was not told before is on request from then on, however many share it', () => {
    expect(mustAnswers([asked('a', 100), asked('new', 100)], pool({ toldBefore: new Set(['a']) }))).toEqual([
      { must: 'a', answer: 'met' },
      { must: 'new', answer: 'onRequest' },
    ]);
  });

  it('that nearly everybody meets is on request too: a no would tell of few', () => {
    expect(mustsTold([asked('a', 391), asked('b', 390)], pool())).toEqual(['b']);
  });

  it('is told by the number alone in pools below 300, and remembered all the same', () => {
    const small = pool({ published: 299 });
    expect(mustAnswers([asked('a', 1), asked('b', 2)], small)).toEqual([]);
    expect(mustsTold([asked('a', 1), asked('b', 2)], small)).toEqual(['a', 'b']);
    expect(mustsTold([asked('a', 1), asked('b', 2)], { ...small, toldBefore: new Set(['b']) })).toEqual(['b']);
  });

  it('is never told or kept back because of what this person can do', () => {
    const facts = fc.record({
      published: fc.nat({ max: 3_000 }),
      k: fc.constantFrom(5, 10),
      toldBefore: fc.option(
        fc.subarray(['a', 'b', 'c']).map((told) => new Set(told)),
        { nil: null },
      ),
    });
    const musts = fc.array(fc.record({ must: fc.constantFrom('a', 'b', 'c'), holders: fc.nat({ max: 3_000 }) }));
    fc.assert(
      fc.property(facts, musts, fc.array(fc.boolean()), (of, list, answers) => {
        const met = list.map((item, index) => ({ ...item, isMet: answers[index] ?? false }));
        const unmet = list.map((item) => ({ ...item, isMet: false }));
        expect(mustsTold(met, of)).toEqual(mustsTold(unmet, of));
        const told = mustsTold(met, of);
        if (of.published >= 300)
          for (const item of list.filter(({ must }) => told.includes(must)))
            expect(list.some((one) => one.must === item.must && one.holders >= of.k)).toBe(true);
      }),
    );
  });
});
