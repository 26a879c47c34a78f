import { joinFolded } from '#app/domain/reference/fold-text.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { allowedMistakes, closestKeys, type ClosestKeys } from '../text/closest-key.ts';
import { fillerWords } from './filler-words.ts';
import { wordStem, type WordLevel } from './word-stem.ts';

/** A written form of a concept. */
export interface Term {
  readonly conceptKey: string;
  readonly kind: ConceptKind;
  readonly number: number;
  readonly term: string;
  readonly folded: string;
  /** A form of the concept's own name, not a further one. */
  readonly isName?: boolean;
}

/** Curated words and those of the house, which are asked first, and imported ones, for what the others leave open. */
export interface TermIndexes {
  readonly own: TermIndex;
  readonly imported: TermIndex;
}

/** Shorter heads ("Fahrer", "Bauer") end too many words that mean something else. */
const shortestHead = 7;
/** Longer than any German word of a trade; what is longer is noise. */
const longestCompound = 60;

/** All written forms of one kind of concept (or both), found by key, by compound part or by a near miss. */
export class TermIndex {
  readonly #byKey = new Map<string, Term[]>();
  readonly #byStem = new Map<string, { level: WordLevel; term: Term }[]>();
  readonly #near: ClosestKeys;

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      const key = joinFolded(term.folded);
      push(this.#byKey, key, term);
      const stem = term.folded.includes(' ') ? null : wordStem(key);
      if (stem !== null) push(this.#byStem, stem.stem, { level: stem.level, term });
    }
    for (const term of terms) {
      const core = coreKey(term.folded.split(' '));
      if (core !== null && !this.#byKey.has(core)) this.#byKey.set(core, [term]);
    }
    this.#near = closestKeys(this.#byKey.keys());
  }

  /** Terms written like this, spaces, case and umlauts aside. */
  withKey(key: string): readonly Term[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Ending with a known word ("Hotelküchenhilfe"); null otherwise. */
  withHead(key: string): Term | null {
    if (key.length > longestCompound) return null;
    for (let start = 3; start <= key.length - shortestHead; start += 1) {
      const head = first(this.withKey(key.slice(start)));
      if (head !== null) return head;
    }
    return null;
  }

  /** Like a known word in its stem ("Schweissfachkraft"); null otherwise. */
  withStem(key: string): Term | null {
    if (key.length > longestCompound) return null;
    const stem = wordStem(key);
    const alike = stem === null ? [] : (this.#byStem.get(stem.stem) ?? []);
    const sameLevel = alike.filter((one) => one.level === stem?.level);
    return first((sameLevel.length > 0 ? sameLevel : alike).map((one) => one.term));
  }

  /** The nearest term within `most` mistakes (never more than the word's length allows); null when none is. */
  withTypo(key: string, most: number): { readonly term: Term; readonly distance: number } | null {
    const { keys, distance } = this.#near.find(key, Math.min(most, allowedMistakes(key.length)));
    const term = keys[0] === undefined ? null : first(this.withKey(keys[0]));
    return term === null ? null : { term, distance };
  }
}

/** The key of a title without the words in between ("Fachkraft für Lagerlogistik"); null where that leaves a single word or nothing out. */
export function coreKey(foldedWords: readonly string[]): string | null {
  const core = foldedWords.filter((word) => !fillerWords.has(word));
  return core.length < 2 || core.length === foldedWords.length ? null : joinFolded(core.join(' '));
}

/** Of several concepts the one with the lowest number, so that the answer never depends on the order of rows. */
function first(terms: readonly Term[]): Term | null {
  return terms.reduce<Term | null>((best, term) => (best === null || term.number < best.number ? term : best), null);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
