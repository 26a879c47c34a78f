import { foldKey, foldText, joinFolded } from '#app/domain/reference/fold-text.ts';
import { isImportedNumber } from '#app/domain/reference/imported-concept.ts';
import type { ConceptKind, Understood } from '#app/domain/reference/understood.ts';
import { resolveText } from './resolve-text.ts';
import { TermIndex, type Term, type TermIndexes } from './term-index.ts';

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
  /** Where the word comes from; curated where it is left out. */
  readonly origin?: 'curated' | 'house' | 'import';
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
  const own: Term[] = [];
  const imported: Term[] = [];
  for (const { folded, conceptKey, term, origin } of rows.terms) {
    const concept = byKey.get(conceptKey);
    if (concept === undefined) continue;
    const made: Term = { conceptKey, kind: concept.kind, number: concept.number, term, folded };
    if (origin === 'import') imported.push({ ...made, isName: isNameOf(concept, term) });
    else own.push(made);
  }
  const terms = [...own, ...imported];
  // Made on first use: a command that resolves nothing doesn't pay for them.
  const indexes = new Map<ConceptKind | 'both', TermIndexes>();
  const indexOf = (kind: ConceptKind | 'both') => {
    const index = (all: readonly Term[]) =>
      new TermIndex(kind === 'both' ? all : all.filter((term) => term.kind === kind));
    const made = indexes.get(kind) ?? { own: index(own), imported: index(imported) };
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
  const isForeign = (key: string) => Number(isImportedNumber(byKey.get(key)?.number ?? 0));
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
      const inside = ` ${typed}`;
      const names = new Map<string, string>();
      const nameOf = (key: string) => {
        const known = names.get(key) ?? foldKey(label(key, locale));
        names.set(key, known);
        return known;
      };
      for (const term of terms) {
        if (kind !== undefined && term.kind !== kind) continue;
        if (term.folded.startsWith(typed))
          note(term.conceptKey, nameOf(term.conceptKey).startsWith(joinFolded(term.folded)) ? 0 : 1);
        else if (term.folded.includes(inside)) note(term.conceptKey, 2);
      }
      if (ranks.size === 0) for (const { key } of resolve(prefix, kind).concepts) note(key, 3);
      return [...ranks]
        .map(([key, rank]) => ({ key, rank, label: label(key, locale) }))
        .sort(
          (a, b) =>
            a.rank - b.rank ||
            isForeign(a.key) - isForeign(b.key) ||
            a.label.length - b.label.length ||
            (a.label < b.label ? -1 : 1),
        )
        .slice(0, limit)
        .map((one) => ({ key: one.key, kind: byKey.get(one.key)?.kind ?? 'skill', label: one.label }));
    },
  };
}

/** One of the names in "Technischer Leiter für Bühne/Technische Leiterin für Bühne", or "Drahtzieher" of "Drahtzieher/in". */
function isNameOf({ labels }: Concept, term: string): boolean {
  const label = labels['de'] ?? '';
  return label === term || label.split('/').some((part) => part === term || `${part}in` === term);
}
