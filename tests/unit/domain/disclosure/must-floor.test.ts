import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mustAnswers,
  mustsTold,
  type AlikePeople,
  type AskedMust,
  type FloorFacts,
} from '#app/domain/disclosure/must-floor.ts';

const asked = (...musts: string[]): AskedMust[] => musts.map((must) => ({ must, isMet: true }));
const lacking = (...musts: string[]): AskedMust[] => musts.map((must) => ({ must, isMet: false }));
/** So many people near the posting who meet these of its musts, as a text of their letters. */
const people = (counts: Readonly<Record<string, number>>): AlikePeople[] =>
  Object.entries(counts).map(([met, count]) => ({ met: new Set(met), people: count }));
const pool = (counts: Readonly<Record<string, number>>, over: Partial<FloorFacts> = {}): FloorFacts => ({
  ...{ published: 400, alike: people(counts), k: 5, toldBefore: null, toldToAnybody: [] },
  ...over,
});

describe('a must', () => {
  it('is told singly the first time only if twice K people share it', () => {
    expect(mustsTold(asked('a'), pool({ a: 10, '': 390 }))).toEqual(['a']);
    expect(mustsTold(asked('a'), pool({ a: 9, '': 391 }))).toEqual([]);
    const large = { published: 2_000, k: 10 };
    expect(mustsTold(asked('a'), pool({ a: 20, '': 1_980 }, large))).toEqual(['a']);
    expect(mustsTold(asked('a'), pool({ a: 19, '': 1_981 }, large))).toEqual([]);
  });

  it('stays told as long as K people share it', () => {
    const toldBefore = new Set(['a']);
    expect(mustsTold(asked('a'), pool({ a: 5, '': 395 }, { toldBefore }))).toEqual(['a']);
    expect(mustsTold(asked('a'), pool({ a: 4, '': 396 }, { toldBefore }))).toEqual([]);
  });

  it('that was not told before is on request from then on, however many share it', () => {
    const facts = pool({ ab: 100, a: 100, b: 100, '': 100 }, { toldBefore: new Set(['a']) });
    expect(mustAnswers(asked('a', 'b'), facts)).toEqual([
      { must: 'a', answer: 'met' },
      { must: 'b', answer: 'onRequest' },
    ]);
  });

  it('that nearly everybody meets is on request too: a no would tell of few', () => {
    expect(mustsTold(asked('a'), pool({ a: 391, '': 9 }))).toEqual([]);
    expect(mustsTold(asked('a'), pool({ a: 390, '': 10 }))).toEqual(['a']);
  });

  it('is told within a number alone in pools below 300, and remembered all the same', () => {
    const small = pool({ ab: 60, a: 60, b: 60, '': 60 }, { published: 299 });
    expect(mustAnswers(asked('a', 'b'), small)).toEqual([]);
    expect(mustsTold(asked('a', 'b'), small)).toEqual(['a', 'b']);
    expect(mustsTold(asked('a', 'b'), { ...small, toldBefore: new Set(['b']) })).toEqual(['b']);
  });

  it('that few share is not in the number either: "2 of 2" would tell both', () => {
    expect(mustsTold(asked('a', 'b'), pool({ a: 20, b: 9, '': 90 }, { published: 120 }))).toEqual(['a']);
  });
});

describe('several musts', () => {
  it('are told together only to a person with whom twice K people share all the answers', () => {
    expect(mustsTold(asked('a', 'b'), pool({ ab: 10, a: 60, b: 50, '': 280 }))).toEqual(['a', 'b']);
    expect(mustsTold(asked('a', 'b'), pool({ ab: 9, a: 61, b: 51, '': 279 }))).toEqual(['a']);
    expect(mustsTold(asked('a', 'b', 'c'), pool({ ab: 50, abc: 9, ac: 11, a: 40, b: 10, '': 90 }))).toEqual(['a', 'b']);
  });

  it('that were told together stay as long as K people share all the answers', () => {
    const toldBefore = new Set(['a', 'b']);
    expect(mustsTold(asked('a', 'b'), pool({ ab: 5, a: 60, b: 50, '': 280 }, { toldBefore }))).toEqual(['a', 'b']);
    expect(mustsTold(asked('a', 'b'), pool({ ab: 4, a: 60, b: 50, '': 280 }, { toldBefore }))).toEqual(['a']);
  });

  it('are on request for the few and the many alike, or being on request would tell who is one of the few', () => {
    const facts = pool({ ab: 9, a: 91, b: 50, '': 250 });
    const few = asked('a', 'b');
    const many = [...asked('a'), ...lacking('b')];
    expect(mustsTold(few, facts)).toEqual(['a']);
    expect(mustsTold(many, facts)).toEqual(['a']);
  });

  it('are asked most common first, ties by key, in whatever order the posting names them', () => {
    const facts = pool({ ab: 5, a: 45, b: 45, '': 205 });
    for (const musts of [asked('a', 'b'), asked('b', 'a')]) expect(mustsTold(musts, facts)).toEqual(['a']);
    const rarer = pool({ ab: 5, a: 45, b: 46, '': 204 });
    for (const musts of [asked('a', 'b'), asked('b', 'a')]) expect(mustsTold(musts, rarer)).toEqual(['b']);
  });

  it('of another person are told by her own answers: with whom no few are left, more is told', () => {
    const facts = pool({ ab: 5, a: 45, b: 45, '': 205 });
    expect(mustsTold(lacking('a', 'b'), facts)).toEqual(['a', 'b']);
  });
});

describe('what other companies were told of her', () => {
  it('is told to the next one too, if it asks and enough people share it', () => {
    const facts = pool({ ab: 5, a: 45, b: 45, '': 205 }, { toldToAnybody: asked('a') });
    expect(mustsTold(asked('a'), facts)).toEqual(['a']);
    expect(mustsTold(asked('a'), { ...facts, alike: people({ a: 9, '': 205 }) })).toEqual([]);
  });

  it('leaves on request what few share together with it, though the next one asks for that alone', () => {
    const facts = pool({ ab: 9, a: 41, b: 41, '': 209 });
    expect(mustsTold(asked('b'), facts)).toEqual(['b']);
    expect(mustsTold(asked('b'), { ...facts, toldToAnybody: asked('a') })).toEqual([]);
    expect(mustsTold(lacking('b'), { ...facts, toldToAnybody: asked('a') })).toEqual([]);
    expect(mustsTold(asked('b'), { ...facts, toldToAnybody: lacking('a') })).toEqual(['b']);
  });

  it('takes nothing back from whom it was told', () => {
    const facts = pool({ ab: 5, a: 45, b: 45, '': 205 }, { toldBefore: new Set(['a']) });
    expect(mustsTold(asked('a'), { ...facts, toldToAnybody: asked('a', 'b') })).toEqual(['a']);
  });
});

describe('whatever a pool is like', () => {
  const letters = ['a', 'b', 'c', 'd'];
  const pools = fc.record({
    published: fc.nat({ max: 600 }),
    k: fc.constantFrom(5, 10),
    toldBefore: fc.option(
      fc.subarray(letters).map((told) => new Set(told)),
      { nil: null },
    ),
    alike: fc.uniqueArray(
      fc.record({
        met: fc.subarray(letters).map((met) => new Set(met)),
        people: fc.integer({ min: 1, max: 80 }),
      }),
      { selector: ({ met }) => [...met].sort().join(''), maxLength: 16 },
    ),
    toldToAnybody: fc.constant<readonly AskedMust[]>([]),
  });
  const answers = (met: ReadonlySet<string>) => letters.map((must) => ({ must, isMet: met.has(must) }));

  it('K people share all that is told of one of them, twice as many the first time', () => {
    fc.assert(
      fc.property(pools, (facts) => {
        for (const { met } of facts.alike) {
          const told = mustsTold(answers(met), facts);
          const sharing = facts.alike.filter((other) => told.every((must) => other.met.has(must) === met.has(must)));
          const all = sharing.reduce((sum, { people: count }) => sum + count, 0);
          if (told.length > 0) expect(all).toBeGreaterThanOrEqual(facts.toldBefore === null ? 2 * facts.k : facts.k);
        }
      }),
    );
  });

  it('companies that compare what each was told of her share it with twice K people, whatever they asked', () => {
    const postings = fc.array(fc.subarray(letters), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(pools, postings, ({ toldBefore: _, ...facts }, asks) => {
        for (const { met } of facts.alike) {
          const together: AskedMust[] = [];
          for (const musts of asks) {
            const answered = answers(met).filter(({ must }) => musts.includes(must));
            const told = mustsTold(answered, { ...facts, toldBefore: null, toldToAnybody: together });
            const isKnown = (must: string) => together.some((known) => known.must === must);
            together.push(...answered.filter(({ must }) => told.includes(must) && !isKnown(must)));
          }
          const sharing = facts.alike.filter((other) =>
            together.every(({ must, isMet }) => other.met.has(must) === isMet),
          );
          const all = sharing.reduce((sum, { people: count }) => sum + count, 0);
          if (together.length > 0) expect(all).toBeGreaterThanOrEqual(2 * facts.k);
        }
      }),
    );
  });

  it('whoever reads the same answers of two people reads the same of them on request', () => {
    fc.assert(
      fc.property(pools, fc.subarray(letters), fc.subarray(letters), (facts, one, other) => {
        const [met, others] = [new Set(one), new Set(other)];
        const told = mustsTold(answers(met), facts);
        if (told.every((must) => met.has(must) === others.has(must)))
          expect(mustsTold(answers(others), facts)).toEqual(told);
      }),
    );
  });
});
