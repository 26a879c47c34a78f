import { describe, expect, it } from 'vitest';
import { measureNoisy } from '#search/bench/measure-noisy.ts';
import { noisyQueries } from '#search/bench/noisy-queries.ts';
import { curatedVocabulary } from '#tests/support/curated-vocabulary.ts';

describe('the frozen noisy queries', () => {
  const vocabulary = curatedVocabulary();

  it('are two hundred, each answered by concepts there are', () => {
    expect(noisyQueries).toHaveLength(200);
    const unknown = noisyQueries.flatMap(([, ...accepted]) => accepted.filter((key) => !vocabulary.concept(key)));
    expect(unknown).toEqual([]);
  });

  it('are answered among the first five, at least 95 in a hundred', () => {
    const { answered, of, missed } = measureNoisy(vocabulary);
    expect(answered / of, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
  });
});
