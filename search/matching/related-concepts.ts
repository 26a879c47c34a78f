/** A concept that counts for another one in part; `weight` in milli (1000: the same). */
export interface RelatedConcept {
  readonly concept: string;
  readonly weight: number;
}

/** Who can do what nearly: from `concept_relations` (`from` can do `to`). */
export interface RelatedConcepts {
  /** Concepts whose holder nearly has `asked`, heaviest first. */
  forAsked(asked: string): readonly RelatedConcept[];
}

type Relations = Iterable<{ readonly from: string; readonly to: string; readonly weight: number }>;
/** The relations of a vocabulary stay what they are until it is loaded anew. */
const known = new WeakMap<Relations, RelatedConcepts>();

/** Relations as a look-up, made once for each list. @param relations `from` can do `to` with `weight` milli; never changed afterwards */
export function relatedConcepts(relations: Relations): RelatedConcepts {
  const related = known.get(relations) ?? lookUpOf(relations);
  known.set(relations, related);
  return related;
}

function lookUpOf(relations: Relations): RelatedConcepts {
  const byAsked = new Map<string, RelatedConcept[]>();
  for (const { from, to, weight } of relations) {
    if (from === to) continue;
    const list = byAsked.get(to) ?? [];
    list.push({ concept: from, weight: Math.min(1000, Math.max(0, weight)) });
    byAsked.set(to, list);
  }
  for (const list of byAsked.values()) list.sort((a, b) => b.weight - a.weight || (a.concept < b.concept ? -1 : 1));
  const none: readonly RelatedConcept[] = [];
  return { forAsked: (asked) => byAsked.get(asked) ?? none };
}
