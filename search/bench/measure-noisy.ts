import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { noisyQueries, type NoisyQuery } from './noisy-queries.ts';

const lookedAt = 5;

export interface NoisyFigures {
  readonly answered: number;
  readonly of: number;
  readonly missed: readonly string[];
}

/** How many of the frozen queries have an accepted concept among the first five. */
export function measureNoisy(vocabulary: Vocabulary, queries: readonly NoisyQuery[] = noisyQueries): NoisyFigures {
  const missed = queries
    .filter(([typed, ...accepted]) => {
      const found = vocabulary.resolve(typed).concepts.slice(0, lookedAt);
      return !found.some(({ key }) => accepted.includes(key));
    })
    .map(([typed]) => typed);
  return { answered: queries.length - missed.length, of: queries.length, missed };
}
