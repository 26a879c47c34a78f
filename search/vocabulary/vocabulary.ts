import { foldKey, foldText } from '#app/domain/reference/fold-text.ts';
import type { ConceptKind, Understood } from '#app/domain/reference/understood.ts';
import { resolveText } from './resolve-text.ts';
import { TermIndex, type Term } from './term-index.ts';

export interface Concept {
  /** e.g. `occ.welder`, `skill.mag-welding`. */
  readonly key: string;
  /** Small integer for the match index. */
  readonly number: number;
  readonly kind: ConceptKind;
  readonly labels: Readonly<Record<string, string>>;
  /** Five digits; null for skills. */
  readonly kldb: string | null;
  readonly escoUri: string | null;
}

export interface ConceptTerm {
  readonly folded: string;
  readonly conceptKey: string;
  readonly term: string;
}

/** `from` can do `to`; weight in milli, 1000 is the same. */
export interface ConceptRelation {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export interface VocabularyRows {
  readonly concepts: readonly Concept[];
  readonly terms: readonly ConceptTerm[];
  readonly relations: readonly ConceptRelation[];
}

export interface Suggestion {
  readonly key: string;
  readonly kind: ConceptKind;
  readonly label: string;
}

/** A snapshot of occupations and skills in memory; pure, shared by all requests. */
export interface Vocabulary {
  /**
   * What a free text means, one thing or a list. Never throws, whatever the text is.
   * @param kind only occupations or only skills; without it both
   */
  resolve(text: string, kind?: ConceptKind): Understood;
  /** The name of a concept, German where the language has none; the key itself for an unknown one. */
  label(key: string, locale: string): string;
  concept(key: string): Concept | undefined;
  concepts(): readonly Concept[];
  /** What somebody with this concept can nearly do, heaviest first. */
  related(key: string): readonly { readonly key: string; readonly weight: number }[];
  relations(): readonly ConceptRelation[];
  /** Suggestions while typing: names that begin like this, then other words of a concept, then near misses. */
  search(
    prefix: string,
    options?: { readonly kind?: ConceptKind; readonly limit?: number; readonly locale?: string },
  ): readonly Suggestion[];
}

/** @param rows from `loadVocabulary`; terms of unknown concepts are left out */
export function createVocabulary(rows: VocabularyRows): Vocabulary {
  const byKey = new Map(rows.concepts.map((concept) => [concept.key, concept]));
  const terms = rows.terms.flatMap(({ folded, conceptKey, term }): Term[] => {
    const concept = byKey.get(conceptKey);
    return concept ? [{ conceptKey, kind: concept.kind, number: concept.number, term, folded }] : [];
  });
  // Made on first use: a command that resolves nothing doesn't pay for them.
  const indexes = new Map<ConceptKind | 'both', TermIndex>();
  const indexOf = (kind: ConceptKind | 'both') => {
    const made =
      indexes.get(kind) ?? new TermIndex(kind === 'both' ? terms : terms.filter((term) => term.kind === kind));
    indexes.set(kind, made);
    return made;
  };
  const related = new Map<string, { key: string; weight: number }[]>();
  for (const { from, to, weight } of rows.relations) {
    const list = related.get(from) ?? [];
    related.set(from, list);
    list.push({ key: to, weight });
  }
  for (const list of related.values()) list.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));

  const label = (key: string, locale: string) => {
    const labels = byKey.get(key)?.labels;
    return labels?.[locale] ?? labels?.['de'] ?? key;
  };
  const resolve = (text: string, kind?: ConceptKind) => resolveText(indexOf(kind ?? 'both'), text);

  return {
    resolve,
    label,
    concept: (key) => byKey.get(key),
    concepts: () => rows.concepts,
    related: (key) => related.get(key) ?? [],
    relations: () => rows.relations,
    search(prefix, { kind, limit = 10, locale = 'de' } = {}) {
      const typed = foldText(prefix.slice(0, 100));
      if (typed === '') return [];
      const ranks = new Map<string, number>();
      const note = (key: string, rank: number) => ranks.set(key, Math.min(rank, ranks.get(key) ?? rank));
      for (const term of terms) {
        if (kind !== undefined && term.kind !== kind) continue;
        if (term.folded.startsWith(typed))
          note(term.conceptKey, isLabel(byKey.get(term.conceptKey), term, locale) ? 0 : 1);
        else if (term.folded.includes(` ${typed}`)) note(term.conceptKey, 2);
      }
      if (ranks.size === 0) for (const { key } of resolve(prefix, kind).concepts) note(key, 3);
      return [...ranks]
        .map(([key, rank]) => ({ key, rank, label: label(key, locale) }))
        .sort((a, b) => a.rank - b.rank || a.label.length - b.label.length || (a.label < b.label ? -1 : 1))
        .slice(0, limit)
        .map((one) => ({ key: one.key, kind: byKey.get(one.key)?.kind ?? 'skill', label: one.label }));
    },
  };
}

function isLabel(concept: Concept | undefined, term: Term, locale: string): boolean {
  const label = concept?.labels[locale] ?? concept?.labels['de'] ?? '';
  return foldKey(label).startsWith(foldKey(term.folded));
}
