import type { Day } from '#app/domain/time/day.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';
import { comparePair } from '../matching/pair.ts';
import type { RelatedConcepts } from '../matching/related-concepts.ts';
import { scoreOf } from '../matching/score-terms.ts';
import { standardWeights } from '../matching/weights.ts';
import { BestHits, type BenchHit } from './best-hits.ts';

/** What a comparison needs besides the two documents. */
export interface BenchSurroundings {
  readonly related: RelatedConcepts;
  readonly today: Day;
  /** Kilometres from a spot to every spot within 100 km, by id. */
  kmFrom(spot: number): ReadonlyMap<number, number>;
}

/** What every engine is measured against: everybody compared with every posting, one after the other. */
export class PlainTruth {
  readonly #postings: readonly PostingDocument[];
  readonly #best: readonly BestHits[];
  readonly #around: BenchSurroundings;

  constructor(postings: readonly PostingDocument[], limit: number, around: BenchSurroundings) {
    this.#postings = postings;
    this.#best = postings.map(() => new BestHits(limit));
    this.#around = around;
  }

  add(profile: MatchDocument): void {
    const { related, today, kmFrom } = this.#around;
    for (const [index, posting] of this.#postings.entries()) {
      const km = kmFrom(posting.spotId ?? 0).get(profile.spotId ?? 0) ?? null;
      const pair = comparePair(profile, posting, { weights: standardWeights, related, today, km });
      if (pair.isEligible && !pair.isGermanUnknown)
        this.#best[index]?.add({
          id: profile.id,
          meetsMusts: pair.meetsMusts,
          score: scoreOf(standardWeights, pair.facts),
        });
    }
  }

  /** The true list of one posting. */
  hits(index: number): readonly BenchHit[] {
    return this.#best[index]?.hits ?? [];
  }
}
