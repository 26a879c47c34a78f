import type { PostingDocument } from '../documents/posting-document.ts';
import type { RelatedConcepts } from './related-concepts.ts';
import type { Weights } from './weights.ts';

export type AskedAs = 'must' | 'nice' | 'occupation';

/** One concept a posting asks for, and what counts for it in part. */
export interface AskedConcept {
  readonly concept: string;
  readonly as: AskedAs;
  /** Credit in milli of each related concept, highest first; those worth nothing are left out. */
  readonly related: readonly { readonly concept: string; readonly credit: number }[];
}

/** Everything a posting asks for, as one list: occupations and skills share the key space. */
export function askedConcepts(posting: PostingDocument, related: RelatedConcepts, weights: Weights): AskedConcept[] {
  const ask = (concept: string, as: AskedAs): AskedConcept => ({
    concept,
    as,
    related: related
      .forAsked(concept)
      .map(({ concept: other, weight }) => ({ concept: other, credit: relatedCredit(weight, as, weights) }))
      .filter(({ credit }) => credit > 0),
  });
  return [
    ...posting.musts.map((concept) => ask(concept, 'must')),
    ...posting.nices.map((concept) => ask(concept, 'nice')),
    ...(posting.occupation === null ? [] : [ask(posting.occupation, 'occupation')]),
  ];
}

/** Milli credit of a related concept: never as much as the thing itself. @param weight of the relation, milli */
export function relatedCredit(weight: number, as: AskedAs, weights: Weights): number {
  const share = as === 'occupation' ? weights.relatedOccupation : weights.learnable;
  return Math.min(1000, Math.trunc((Math.min(1000, Math.max(0, weight)) * share) / 1000));
}

/**
 * Whether anybody may come in question, whatever she can: "Quereinstieg möglich", or nothing that the vocabulary
 * knows is asked. Otherwise one asked skill, or the same or a related occupation, is needed.
 */
export function isOpenToAll(posting: PostingDocument): boolean {
  return (
    posting.lateralEntry || (posting.musts.length === 0 && posting.nices.length === 0 && posting.occupation === null)
  );
}

/** The credit of one asked concept for somebody who holds `held`, and through which concept (null: not at all). */
export function creditOf(asked: AskedConcept, held: ReadonlySet<string>): { credit: number; via: string | null } {
  if (held.has(asked.concept)) return { credit: 1000, via: asked.concept };
  const near = asked.related.find(({ concept }) => held.has(concept));
  return near === undefined ? { credit: 0, via: null } : { credit: near.credit, via: near.concept };
}
